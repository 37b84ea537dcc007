import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { emptyWorks } from '@/components/panel/panel-works.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { type ShownPanel, showPanel } from './show-panel.tsx';

async function openFold({ root }: ShownPanel) {
  const fold = root.querySelector('details:has([data-testid=spoken-line])');
  if (!(fold instanceof HTMLDetailsElement)) throw new Error('there is no fold');
  await act(async () => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  // What is listed below the form is read from the store.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

async function withForm() {
  const services = await fakeServices();
  services.host.open(null);
  const panel = await showPanel(services);
  const open = () => openFold(panel);
  await open();
  return { services, panel, open };
}

async function note(panel: ShownPanel) {
  await panel.type('Customer', 'Kari Nordmann');
  await panel.type('What the customer said', 'Vi bestrider faktura 10482 på kr 12 500.');
  await panel.press('Read and register');
}

describe('an objection by telephone', () => {
  test('is noted, read and registered without a mail, to be confirmed in writing on the same day', async () => {
    const { services, panel, open } = await withForm();
    await note(panel);
    // No mail is open, so the way out does not promise one.
    const ways = [...panel.root.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(ways).toContain('Back');
    expect(ways.filter((way) => /mail/i.test(way ?? ''))).toEqual([]);
    expect(panel.root.querySelector('.mail__subject')?.textContent).toBe('Telephone');
    await panel.press('Register');

    const [row] = await services.store.openRows();
    expect(row?.objection.channel).toBe('phone');
    expect(row?.objection.classification.invoice.number).toBe('10482');
    expect(panel.text()).toContain('26 November');
    // No window of a mail program to put a letter into: it is copied.
    expect(panel.text()).not.toContain('Insert');

    await panel.press('Back');
    await open();
    await panel.press(`Kari Nordmann · ${row?.objection.caseNumber}`);
    expect(panel.text()).toContain('Deadline');
  });

  test('asks for the customer and for what was said', async () => {
    const { services, panel } = await withForm();
    await panel.press('Read and register');
    expect(panel.field('Customer').getAttribute('aria-invalid')).toBe('true');
    expect(await services.store.openRows()).toEqual([]);
  });

  test('keeps its notes until they are registered, and begins anew after', async () => {
    const { panel, open } = await withForm();
    await note(panel);
    expect(document.activeElement?.textContent).toBe('Objection without an email');
    await panel.press('Back');
    expect(document.activeElement?.textContent).toBe('Objection by telephone or in a meeting');
    await open();
    expect(panel.field('What the customer said').value).toContain('Vi bestrider faktura');
    await panel.press('Read and register');
    await panel.press('Register');
    await panel.press('Back');
    await open();
    expect(panel.field('What the customer said').value).toBe('');
  });

  test('goes on with a half-filled registration after a look at the notes or a panel drawn anew', async () => {
    const services = await fakeServices();
    services.host.open(null);
    const works = emptyWorks();
    const panel = await showPanel(services, 'en', { works });
    await openFold(panel);
    await note(panel);
    await panel.press('Change details');
    await panel.type('Invoice amount', '13 250,50');
    await panel.press('Back');
    await openFold(panel);
    await panel.press('Read and register');
    expect(panel.field('Invoice amount').value).toBe('13 250,50');

    panel.close();
    const again = await showPanel(services, 'en', { works });
    await openFold(again);
    expect(again.field('What the customer said').value).toContain('Vi bestrider faktura');
  });

  test('noted in the middle of a reply leaves the half-written reply as it is', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    await registered(services, message);
    const panel = await showPanel(services);
    await panel.press(/^Confirm receipt/);
    await panel.checked();
    await panel.type('Text', 'Hei Kari, jeg ser på saken din');
    await panel.checked();
    await openFold(panel);
    await note(panel);
    await panel.press('Register');
    await panel.press('Back');
    await panel.checked();
    expect(panel.field('Text').value).toBe('Hei Kari, jeg ser på saken din');
  });
});
