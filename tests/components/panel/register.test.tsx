import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { StoreError } from '@/lib/ports/errors.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

describe('registering an objection', () => {
  test('what the mail says of the invoice is said once: in what will be registered', async () => {
    const services = await fakeServices();
    services.host.open(mail('a'));
    const panel = await showPanel(services);
    expect(panel.root.querySelector('.verdict .facts')).toBeNull();
    expect(panel.root.querySelector('.register__act button[type=submit]')?.textContent).toBe(
      'Register',
    );
  });

  test('one click registers what was found, and the clock runs', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    const panel = await showPanel(services);
    await panel.press('Register');

    const row = await services.store.rowByMessage(message.key);
    expect(row?.objection.state).toBe('REGISTERED');
    expect(row?.objection.classification.invoice.number).toBe('10482');
    expect(row?.objection.classification.owner).toBe('Ola Selger');
    expect(row?.objection.receivedOn).toBe('2026-11-25');
    expect(panel.text()).toMatch(/by Thursday 26 November|by Thu/);
    expect(panel.text()).toContain('are stopped');
    expect(panel.root.ownerDocument.activeElement?.textContent).toBe('Deadline');
  });

  test('what is wrong can be changed before', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    const panel = await showPanel(services);
    await panel.press('Change details');
    await panel.type('Reason', 'PRICE');
    await panel.type('Invoice amount', '13 250,50');
    await panel.type('Invoice date', '2026-11-02');
    await panel.press('Register');

    const classification = (await services.store.rowByMessage(message.key))?.objection
      .classification;
    expect(classification?.reason).toBe('PRICE');
    expect(classification?.invoice.amount).toEqual({ minor: 1_325_050, currency: 'NOK' });
    expect(classification?.invoice.date).toBe('2026-11-02');
  });

  test('a customer from a country without rules is told as such, and another country can be chosen', async () => {
    const services = await fakeServices();
    const message = mail('a', {
      from: { name: 'Jane Doe', email: 'jane@builders.co.uk' },
      text: 'Hello,\n\nWe dispute invoice 10482 of NOK 12,500 because the goods never arrived.\n\nJane Doe',
    });
    services.host.open(message);
    const panel = await showPanel(services);
    expect(panel.text()).toContain('no rules here for the address’s country (United Kingdom)');

    await panel.press('Change details');
    await panel.type('Country', 'DK');
    expect(panel.text()).not.toContain('United Kingdom');
    await panel.press('Register');
    const row = await services.store.rowByMessage(message.key);
    expect(row?.objection.classification.country).toBe('DK');
  });

  test('the country says what it was told by', async () => {
    const services = await fakeServices();
    services.host.open(mail('a', { from: { name: 'Kari', email: 'kari@bygg.dk' } }));
    const panel = await showPanel(services);
    await panel.press('Change details');
    expect(panel.field('Country').value).toBe('DK');
    expect(panel.text()).toContain('By the email address.');
  });

  const twoGrounds = `Hei,

Vi bestrider faktura 10482 på 12 500 kr. Varene kom knust.
Rabatten på ti prosent som vi avtalte, er heller ikke trukket fra.

Hilsen
Kari Nordmann`;

  test('a ground that the customer did not raise goes with one click, before and after', async () => {
    const services = await fakeServices();
    const message = mail('a', { text: twoGrounds });
    services.host.open(message);
    const panel = await showPanel(services);
    const named = () =>
      [...panel.root.querySelectorAll('.grounds li')].map((li) => li.firstChild?.textContent);
    const classification = async () =>
      (await services.store.rowByMessage(message.key))?.objection.classification;
    const found = named();
    expect(found.length).toBeGreaterThan(1);

    await panel.press('Remove');
    expect(panel.said()).toBe(`Removed: ${found[0]}`);
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).not.toBe(document.body);
    // What was taken away can be put back where all points are.
    await panel.press('Change details');
    const boxes = () => [...panel.root.querySelectorAll<HTMLInputElement>('fieldset .check input')];
    const unchecked = boxes().filter((box) => !box.checked);
    expect(unchecked.length).toBeGreaterThan(0);
    for (const box of unchecked) {
      box.click();
      await panel.settle();
    }
    const whole = panel.root.querySelector('input[type=radio][value=whole]');
    if (whole instanceof HTMLInputElement) whole.click();
    await panel.settle();
    const points = boxes().length;
    await panel.press('Register');
    const registered = await classification();
    expect(registered?.points.length).toBe(points);
    expect(named().length).toBe(found.length);

    await panel.press('Remove');
    const left = await classification();
    expect(new Set(left?.points.map(({ reason }) => reason)).size).toBe(found.length - 1);
    expect(left?.points.map(({ reason }) => reason)).toContain(left?.reason);
  });

  test('a ground that could not be taken out is not said to be gone', async () => {
    const services = await fakeServices();
    services.host.open(mail('a', { text: twoGrounds }));
    const panel = await showPanel(services);
    await panel.press('Change details');
    const whole = panel.root.querySelector<HTMLInputElement>('input[type=radio][value=whole]');
    whole?.click();
    await panel.settle();
    await panel.press('Register');
    const before = panel.said();
    Object.assign(services.store, { append: () => Promise.reject(new StoreError('quota')) });
    await panel.press('Remove');
    expect(panel.said()).toBe(before);
    expect(panel.root.querySelector('.banner')).not.toBeNull();
  });

  test('a mail without date and sender asks for both, and stores nothing before', async () => {
    const services = await fakeServices();
    const message = mail('a', {
      from: null,
      receivedAt: null,
      notices: ['no-sender', 'no-date'],
    });
    services.host.open(message);
    const panel = await showPanel(services);
    await panel.press('Register');

    expect(await services.store.rowByMessage(message.key)).toBeNull();
    expect(panel.field('Customer').getAttribute('aria-invalid')).toBe('true');
    expect(panel.field('Received on').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(panel.field('Customer'));

    await panel.type('Customer', 'Kari Nordmann');
    await panel.type('Received on', '2026-11-24');
    await panel.press('Register');
    expect((await services.store.rowByMessage(message.key))?.objection.receivedOn).toBe(
      '2026-11-24',
    );
  });

  test('a partial objection needs its amount, at most the invoice’s', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    const panel = await showPanel(services);
    await panel.press('Change details');
    const partial = [...panel.root.querySelectorAll('input[type=radio]')].find(
      (radio) => radio instanceof HTMLInputElement && radio.value === 'partial',
    );
    if (partial instanceof HTMLInputElement) partial.click();
    await panel.settle();
    await panel.type('Disputed amount', '99999');
    await panel.press('Register');
    expect(panel.text()).toContain('More than the whole invoice.');

    await panel.type('Disputed amount', '3500');
    await panel.press('Register');
    const invoice = (await services.store.rowByMessage(message.key))?.objection.classification
      .invoice;
    expect(invoice?.disputed).toEqual({ minor: 350_000, currency: 'NOK' });
  });

  test('days that contradict each other are told, and each message goes when its field is mended', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    const panel = await showPanel(services);
    await panel.press('Change details');
    await panel.type('Customer', '');
    await panel.type('Invoice date', '2026-11-20');
    await panel.type('Due date', '2026-11-10');
    await panel.press('Register');
    expect(await services.store.rowByMessage(message.key)).toBeNull();
    expect(panel.text()).toContain('Before the invoice date.');
    expect(panel.text()).toContain('This is needed.');

    await panel.type('Invoice date', '2026-11-02');
    expect(panel.text()).not.toContain('Before the invoice date.');
    expect(panel.text()).toContain('This is needed.');
    await panel.type('Invoice date', '2030-01-01');
    await panel.type('Customer', 'Kari Nordmann');
    await panel.press('Register');
    expect(panel.text()).toContain('This day has not come yet.');
  });

  test.each(['0026-12-31', '9999-12-31'])('a due date of %s is a mistyped year', async (date) => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    const panel = await showPanel(services);
    await panel.press('Change details');
    await panel.type('Due date', date);
    await panel.press('Register');
    expect(await services.store.rowByMessage(message.key)).toBeNull();
    expect(panel.text()).toContain('The year must be between 1990 and 2100.');

    await panel.type('Due date', '2026-12-31');
    await panel.press('Register');
    expect(await services.store.rowByMessage(message.key)).not.toBeNull();
  });

  test('a due date before the mail makes the claim overdue, and a later one takes that back', async () => {
    const services = await fakeServices();
    services.host.open(mail('a'));
    const panel = await showPanel(services);
    await panel.press('Change details');
    const stage = () => {
      const field = panel.field('Stage');
      return field instanceof HTMLSelectElement ? field.value : null;
    };
    await panel.type('Due date', '2026-11-10');
    expect(stage()).toBe('overdue');
    await panel.type('Due date', '2026-12-10');
    expect(stage()).toBe('pre_due');
    await panel.type('Stage', 'reminder');
    await panel.type('Due date', '2026-11-10');
    expect(stage()).toBe('reminder');
  });

  test('the first time it asks who answers, and keeps it', async () => {
    const services = await fakeServices({ settings: null });
    services.host.open(mail('a'));
    const panel = await showPanel(services);
    await panel.press('Save');
    expect(panel.text()).toContain('This is needed.');

    await panel.type('Your name', 'Ola Selger');
    await panel.type('Telephone', '22 00 00 00');
    // A look at another mail loses nothing of it.
    await act(() => services.host.open(mail('b')));
    await panel.settle();
    expect(panel.field('Your name').value).toBe('Ola Selger');
    await panel.type('Company', 'Firma AS');
    await panel.press('Save');
    expect(panel.text()).toContain('Register the objection');
    expect(panel.text()).toContain('Ola Selger');
  });

  test('what went wrong with one mail is not told of another', async () => {
    const services = await fakeServices();
    services.host.open(mail('a'));
    const panel = await showPanel(services);
    Object.assign(services.store, { append: () => Promise.reject(new StoreError('quota')) });
    await panel.press('Register');
    expect(panel.root.querySelector('[role=alert]')).not.toBeNull();
    await act(() => services.host.open(mail('b')));
    await panel.settle();
    expect(panel.button('Register')).toBeDefined();
    expect(panel.root.querySelector('[role=alert]')).toBeNull();
  });

  test('"not an objection" is remembered with what it was instead', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    const panel = await showPanel(services);
    await panel.press('Not an objection');
    await panel.press('Invoice question');
    expect(await services.store.isDismissed(message.key)).toBe(true);
    expect(panel.text()).toContain('You said so earlier.');

    // And a mind may be changed.
    await panel.press('Register it all the same');
    await panel.press('Register');
    expect((await services.store.rowByMessage(message.key))?.objection.state).toBe('REGISTERED');
    expect(panel.text()).toContain('Registered, not confirmed');
  });

  test('a change made in another window shows at once', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    const panel = await showPanel(services);
    await registered(services, message);
    await panel.settle();
    expect(panel.text()).toContain('Registered, not confirmed');
  });
});
