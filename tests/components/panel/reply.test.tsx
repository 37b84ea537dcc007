import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { emptyWorks } from '@/components/panel/panel-works.ts';
import { markSent } from '@/lib/app/mark-sent.ts';
import { HostError } from '@/lib/ports/errors.ts';
import { fakeHost, fakeServices, mail, registered } from '../fakes.ts';
import { type ShownPanel, showPanel } from './show-panel.tsx';

const confirmReceipt = /^Confirm receipt/;
// Asks for what the invoice concerns, which no mail tells.
const askWhy = /^No reasons given/;

/** A registered case with a reply chosen. */
async function withReply(given: Parameters<typeof fakeServices>[0] = {}, reply = confirmReceipt) {
  const services = await fakeServices(given);
  const message = mail('a');
  services.host.open(message);
  const row = await registered(services, message);
  const panel = await showPanel(services);
  await panel.press(reply);
  await panel.checked();
  const events = () => services.store.events(row.objection.id);
  return { services, message, panel, events };
}

const isBlocked = (panel: ShownPanel) =>
  panel.button('Insert in reply').getAttribute('aria-disabled') === 'true';

async function fill(panel: ShownPanel) {
  await panel.type('What the invoice concerns', 'service in October');
  await panel.type('Due date', '2026-12-01');
  await panel.checked();
}

describe('replying', () => {
  test('the replies that fit come first, with the reason', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    await registered(services, message);
    const panel = await showPanel(services);
    const [first] = panel.root.querySelectorAll('.offer');
    expect(first?.textContent).toContain('Confirm receipt');
    expect(first?.textContent).toContain('Understand');
  });

  test('the reply is written in the customer’s language', async () => {
    const { panel } = await withReply();
    expect(panel.field('Text').value).toContain('Hei Kari Nordmann');
    expect(panel.field('Language of the reply').value).toBe('nb');
    await panel.type('Language of the reply', 'en');
    await panel.checked();
    expect(panel.field('Text').value).toContain('Kari Nordmann');
    expect(panel.field('Text').value).not.toContain('Hei Kari');
  });

  test('a missing value disables insertion and says so', async () => {
    const { panel, services } = await withReply({}, askWhy);
    expect(panel.field('Text').value).toContain('[Hva fakturaen gjelder]');
    expect(isBlocked(panel)).toBe(true);
    expect(panel.text()).toContain('2 details are missing');
    // The form asks for both; the check does not tell them a second time, nor that all is well.
    expect(panel.text()).toContain('Nothing to change so far. Fill in what is missing.');
    expect(panel.root.querySelectorAll('.finding').length).toBe(0);
    await panel.press('Insert in reply');
    expect(services.host.inserted).toHaveLength(0);
  });

  test('the filled reply is inserted for the open mail, never sent, and recorded as opened', async () => {
    const { panel, services, message, events } = await withReply({}, askWhy);
    await fill(panel);
    expect(isBlocked(panel)).toBe(false);
    await panel.press('Insert in reply');
    const [inserted] = services.host.inserted;
    expect(inserted?.answering).toBe(message.key);
    expect(inserted?.draft.text).toContain('service in October');
    expect(inserted?.draft.text).not.toContain('[');
    expect((await events()).map(({ type }) => type)).toEqual(['registered', 'replyOpened']);
    expect(panel.text()).toContain('Read it, then send it yourself.');
    expect(panel.said()).toContain('Read it, then send it yourself.');
    // What is done no longer stands out; sending is done elsewhere.
    expect(panel.root.querySelector('.insert .button--primary')).toBeNull();
    expect(panel.button('I have sent it').className).not.toContain('quiet');
  });

  test('"I have sent it" starts the next clock', async () => {
    const { panel, events } = await withReply();
    await panel.press('Insert in reply');
    await panel.press('I have sent it');
    expect((await events()).map(({ type }) => type)).toContain('acknowledged');
    expect(panel.text()).toContain('Receipt confirmed');
  });

  test('a reply that the host saw leaving shows at once', async () => {
    const host = fakeHost({ noticesSending: true });
    const { panel, services, message } = await withReply({ host });
    await panel.press('Insert in reply');
    expect(panel.text()).toContain('Waiting for you to send the reply.');
    const row = await services.store.rowByMessage(message.key);
    await act(async () => {
      if (row) await markSent(services, { row, messageKey: message.key });
      host.send(message.key);
    });
    await panel.settle();
    expect(panel.said()).toContain('Noted as sent');
    expect(panel.text()).toContain('Receipt confirmed');
    expect(panel.text()).not.toContain('Waiting for you to send the reply.');
  });

  test('an amount that is none keeps the reply in the panel', async () => {
    const { panel, services } = await withReply({}, /^Confirm what was agreed/);
    await panel.type(/^To pay/, 'something');
    await panel.checked();
    expect(panel.text()).toMatch(/details? (is|are) not right yet|missing/);
    expect(isBlocked(panel)).toBe(true);
    await panel.press('Insert in reply');
    expect(services.host.inserted).toHaveLength(0);
  });

  test('after a reply was sent the next one is offered', async () => {
    const { panel, services, message } = await withReply();
    await panel.press('Insert in reply');
    const row = await services.store.rowByMessage(message.key);
    await act(async () => {
      if (row) await markSent(services, { row, messageKey: message.key });
    });
    await panel.settle();
    expect(() => panel.field('Text')).toThrow();
    expect(panel.root.querySelectorAll('.offer').length).toBeGreaterThan(0);
    expect(panel.text()).not.toContain('The reply is in your reply window');
  });

  test('what a reply rests on can be read', async () => {
    const { panel } = await withReply();
    const sources = [...panel.root.querySelectorAll('details')].find((details) =>
      details.textContent?.startsWith('What this reply rests on'),
    );
    expect(sources?.querySelectorAll('.citations li').length).toBeGreaterThan(1);
  });

  test('an answer cannot leave the panel while a point is open, and says how many', async () => {
    const { panel, services } = await withReply({}, /^Not justified: reasoned answer/);
    for (const label of ['Reasons', 'Documents']) {
      await panel.type(new RegExp(`^${label}`), 'timelisten viser arbeidet');
    }
    const text =
      'Hei\n\nVi ser på faktura 10457 en gang til.\n\nVennlig hilsen\nOla Selger\n22 00 00 00';
    await panel.type('Text', text);
    await panel.checked();
    expect(panel.text()).toContain('not answered yet');
    expect(isBlocked(panel)).toBe(true);
    expect(services.host.inserted).toHaveLength(0);
    await panel.press('Dealt with otherwise …');
    await panel.type(/Why is it right here/, 'Svart på telefon');
    await panel.press('Keep this reason');
    expect(panel.text()).toContain('Svart på telefon');
  });

  test('where the host cannot insert, the text is copied instead', async () => {
    const { panel } = await withReply({ host: fakeHost({ insertReply: false }) });
    expect(() => panel.button('Insert in reply')).toThrow();
    expect(panel.button('Copy text')).toBeDefined();
  });

  test('an error can be kept only with a reason, and the reason is recorded', async () => {
    const { panel, services, events } = await withReply();
    await panel.type(
      'Text',
      `${panel.field('Text').value}\n\nBetaler du ikke, sender vi saken til inkasso og du får betalingsanmerkning.`,
    );
    await panel.checked();
    expect(panel.root.querySelectorAll('.finding--error').length).toBeGreaterThan(0);
    expect(isBlocked(panel)).toBe(true);
    await panel.press('Insert in reply');
    expect(services.host.inserted).toHaveLength(0);

    while (panel.root.querySelector('.finding--error')) {
      await panel.press('Use it all the same');
      await panel.press('Keep this reason');
      expect(panel.text()).toContain('This is needed.');
      await panel.type(/Why is it right here/, 'Avtalt med kunden på telefon');
      await panel.press('Keep this reason');
      await panel.checked();
    }
    await panel.press('Insert in reply');
    expect(services.host.inserted).toHaveLength(1);
    const ignored = (await events()).filter((event) => event.type === 'findingIgnored');
    expect(ignored.length).toBeGreaterThan(0);
    expect(ignored.every(({ data }) => data.reason === 'Avtalt med kunden på telefon')).toBe(true);
  });

  test('when insertion fails it says why, records nothing and keeps the draft', async () => {
    const host = fakeHost();
    const { panel, events } = await withReply({ host });
    host.failWith(new HostError('message-changed'));
    await panel.press('Insert in reply');
    expect(panel.text()).toContain('Another email was opened');
    expect((await events()).map(({ type }) => type)).toEqual(['registered']);
    expect(panel.field('Text').value).toContain('Takk for at du sa fra');
  });

  test('what is typed while a reply is being inserted stays', async () => {
    const host = fakeHost();
    let finish = () => {};
    const inserted = new Promise<void>((resolve) => (finish = resolve));
    const slow = { insertReply: () => inserted.then(() => 'inserted' as const) };
    const { panel } = await withReply({ host: Object.assign(host, slow) }, askWhy);
    await fill(panel);
    await panel.press('Insert in reply');
    await panel.type('Text', 'Hei Kari, jeg ringer deg i morgen.');
    finish();
    // Once for what was inserted, and once for what then stands in the field.
    await panel.checked();
    await panel.checked();
    expect(panel.field('Text').value).toBe('Hei Kari, jeg ringer deg i morgen.');
    expect(panel.text()).toContain('I have sent it');
  });

  test('a panel that is drawn anew goes on with the half-written reply', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    await registered(services, message);
    const works = emptyWorks();
    const first = await showPanel(services, 'en', { works });
    await first.press(confirmReceipt);
    await first.checked();
    await first.type('Text', 'Hei Kari, jeg ser på saken din');
    first.close();
    const again = await showPanel(services, 'en', { works });
    await again.checked();
    expect(again.field('Text').value).toBe('Hei Kari, jeg ser på saken din');
  });

  test('a look at another mail does not lose what was written', async () => {
    const { panel, services, message } = await withReply();
    await panel.type('Text', 'Mine egne ord.');
    await panel.checked();
    await act(() => services.host.open(mail('b', { subject: 'Noe annet' })));
    await panel.settle();
    expect(panel.text()).toContain('Noe annet');
    await act(() => services.host.open(message));
    await panel.settle();
    await panel.checked();
    expect(panel.field('Text').value).toBe('Mine egne ord.');
  });

  test('a question to a colleague is never put into the reply to the customer', async () => {
    const { panel, services } = await withReply();
    await panel.press('Another reply');
    await panel.press(/^Ask a colleague|^Internal question|^Question to a colleague/);
    await panel.checked();
    expect(panel.text()).toContain('This goes to a colleague, not to the customer.');
    expect(() => panel.button('Insert in reply')).toThrow();
    expect(services.host.inserted).toHaveLength(0);
  });
});
