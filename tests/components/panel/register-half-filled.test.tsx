import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { emptyWorks, isAnythingHalfDone } from '@/components/panel/panel-works.ts';
import { recordEvents } from '@/lib/app/record-events.ts';
import { saveSettings } from '@/lib/app/settings.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { fakeServices, filledSettings, mail, registered } from '../fakes.ts';
import { showPanel } from './show-panel.tsx';

/** Two mails, the first of them open, and a panel whose half-done work can be looked at. */
async function twoMails() {
  const services = await fakeServices();
  const works = emptyWorks();
  const [first, second] = [mail('a'), mail('b', { subject: 'Faktura 20111' })];
  services.host.open(first);
  const panel = await showPanel(services, 'en', { works });
  const open = async (message: EmailMessage) => {
    await act(() => services.host.open(message));
    await panel.settle();
  };
  return { services, works, panel, first, second, open };
}

describe('a half-filled step of a case', () => {
  test.each([
    ['a telephone call', 'Phone call', 'What was said', 'Kunden ringer i morgen'],
    ['a change of the case', 'Change the case', 'Customer', 'Kari fra bygg'],
  ])(
    '%s is there again after a look at another mail, and gone once it is told',
    async (_, action, label, typed) => {
      const { services, works, panel, first, second, open } = await twoMails();
      await registered(services, first);
      await registered(services, second);
      await panel.settle();
      await panel.press(action);
      await panel.type(label, typed);
      await open(second);
      expect(panel.text()).not.toContain(typed);
      expect(() => panel.field(label)).toThrow();

      await open(first);
      expect(panel.field(label).value).toBe(typed);
      // Who looks at mails in a list stays in the list.
      expect(document.activeElement).not.toBe(panel.field(label));
      expect(isAnythingHalfDone(works)).toBe(true);
      await panel.press('Save');
      expect(isAnythingHalfDone(works)).toBe(false);
      expect(JSON.stringify(await services.store.rowByMessage(first.key))).toContain(typed);
    },
  );

  test('a change of the case takes nothing back that another window changed meanwhile', async () => {
    const { services, panel, first, second, open } = await twoMails();
    await registered(services, first);
    await panel.settle();
    const classification = async () => {
      const row = await services.store.rowByMessage(first.key);
      if (!row) throw new Error('registered');
      return row.objection;
    };
    const elsewhere = async (customer: { name: string; email: string }, number: string) => {
      const { id, classification: old } = await classification();
      const changed = { ...old, customer, invoice: { ...old.invoice, number } };
      const step = {
        type: 'reclassified',
        objectionId: id,
        data: { classification: changed },
      } as const;
      expect((await recordEvents(services, id, [step])).ok).toBe(true);
      await panel.settle();
    };
    await panel.press('Change the case');
    await panel.type('Customer', 'Kari fra bygg');
    await open(second);
    await elsewhere({ name: 'Ola', email: 'ola@kunde.example' }, '777');
    await open(first);
    expect(panel.field('Customer').value).toBe('Kari fra bygg');
    expect(panel.field('Invoice number').value).toBe('777');
    // And once more while the form stands open.
    await elsewhere({ name: 'Ola', email: 'ny@kunde.example' }, '888');
    await panel.press('Save');
    const saved = (await classification()).classification;
    expect(saved.customer).toEqual({ name: 'Kari fra bygg', email: 'ny@kunde.example' });
    expect(saved.invoice.number).toBe('888');
  });

  test('is forgotten when it is cancelled', async () => {
    const { services, works, panel, first } = await twoMails();
    await registered(services, first);
    await panel.settle();
    await panel.press('Note');
    await panel.type('Note', 'Noe');
    await panel.press('Cancel');
    expect(isAnythingHalfDone(works)).toBe(false);
  });
});

test('who answers, half filled in, is forgotten once it is told in the settings', async () => {
  const services = await fakeServices({ settings: null });
  const works = emptyWorks();
  services.host.open(mail('a'));
  const panel = await showPanel(services, 'en', { works });
  await panel.type('Your name', 'Ola');
  expect(isAnythingHalfDone(works)).toBe(true);
  await act(() => saveSettings(services.store, filledSettings));
  await panel.settle();
  expect(isAnythingHalfDone(works)).toBe(false);
});

describe('a half-filled registration', () => {
  test('is there again after a look at another mail, which shows none of it', async () => {
    const { services, panel, first, second, open } = await twoMails();
    await panel.press('Change details');
    await panel.type('Invoice amount', '13 250,50');
    await panel.type('Customer', 'Kari fra bygg');

    await open(second);
    expect(panel.text()).not.toContain('Kari fra bygg');
    expect(panel.text()).not.toContain('13 250');

    await open(first);
    // As it was left: the fields, not only what they come to.
    expect(panel.field('Customer').value).toBe('Kari fra bygg');
    await panel.press('Register');
    const row = await services.store.rowByMessage(first.key);
    expect(row?.objection.classification.customer.name).toBe('Kari fra bygg');
    expect(row?.objection.classification.invoice.amount?.minor).toBe(1_325_050);
  });

  test('is there again where the mail was no likely objection and was to be registered by hand', async () => {
    const { panel, second, open } = await twoMails();
    const plain = mail('c', { subject: 'Takk', text: 'Takk for hyggelig samtale i går.' });
    await open(plain);
    await panel.press('Register it all the same');
    await panel.press('Change details');
    await panel.type('Customer', 'Kari fra bygg');
    await open(second);
    await open(plain);
    expect(panel.field('Customer').value).toBe('Kari fra bygg');
  });

  test('outlives a panel that is drawn anew', async () => {
    const { services, works, panel } = await twoMails();
    await panel.press('Change details');
    await panel.type('Customer', 'Kari fra bygg');
    panel.close();
    const again = await showPanel(services, 'en', { works });
    expect(again.field('Customer').value).toBe('Kari fra bygg');
  });

  test('is forgotten once it is registered, here or in another window, or said to be no objection', async () => {
    const { services, works, panel, first, second, open } = await twoMails();
    const begin = async () => {
      await panel.press('Change details');
      await panel.type('Customer', 'Kari fra bygg');
      expect(isAnythingHalfDone(works)).toBe(true);
    };
    await begin();
    await panel.press('Register');
    expect(isAnythingHalfDone(works)).toBe(false);

    await open(second);
    await begin();
    await registered(services, second);
    await panel.settle();
    expect(isAnythingHalfDone(works)).toBe(false);

    await open(mail('c', { subject: 'Faktura 30222' }));
    await begin();
    await panel.press('Not an objection');
    await panel.press('Invoice question');
    expect(isAnythingHalfDone(works)).toBe(false);
    expect(await services.store.rowByMessage(first.key)).not.toBeNull();
  });

  test('is nothing yet while the details were only looked at', async () => {
    const { works, panel } = await twoMails();
    await panel.press('Change details');
    await panel.press('Show less');
    expect(isAnythingHalfDone(works)).toBe(false);
  });
});
