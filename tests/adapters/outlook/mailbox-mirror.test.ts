import { beforeEach, describe, expect, test } from 'vitest';
import { openMemoryStore } from '@/lib/adapters/memory/open-memory-store.ts';
import { SENDINGS, withSending } from '@/lib/adapters/outlook/begun-sendings.ts';
import { INDEX, shortHash } from '@/lib/adapters/outlook/case-index.ts';
import { mailboxMirror } from '@/lib/adapters/outlook/mailbox-mirror.ts';
import { CHOICES, parseChoices } from '@/lib/adapters/outlook/send-choices.ts';
import { sendingNotes } from '@/lib/adapters/outlook/sending-notes.ts';
import { copyOf } from '@/lib/app/copy-case.ts';
import { followMessage, type SeenMessage } from '@/lib/app/follow-message.ts';
import { mirrorCases } from '@/lib/app/mirror-cases.ts';
import { recordEvents } from '@/lib/app/record-events.ts';
import type { HostServices } from '@/lib/app/services.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { fakeServices, mail, registered } from '../../components/fakes.ts';
import { fakeMailbox, fakeSettings, fakeWindow } from './fake-mailbox.ts';

let services: HostServices;
let message: EmailMessage;
let row: CaseRow;
const box = () => fakeMailbox();

beforeEach(async () => {
  services = await fakeServices();
  const key = 'outlook:ola@firma.example:<1@kunde.example>';
  message = mail('1', { key: key as EmailMessage['key'], host: 'outlook' });
  row = await registered(services, message);
});

/** Another machine with the same mailbox: an empty store. */
const elsewhere = (): HostServices => ({
  ...services,
  store: openMemoryStore({ device: 'other' }),
});

const seen = (change: Partial<SeenMessage> = {}): SeenMessage => ({
  key: message.key,
  threadKey: message.threadKey,
  isOurs: false,
  to: ['ola@firma.example'],
  at: message.receivedAt,
  ...change,
});

function mirrorOf(outlook = box(), settings = fakeSettings(), notes = sendingNotes(fakeWindow())) {
  outlook.open(outlook.message('1'));
  const mirror = mailboxMirror(outlook.mailbox, { settings, notes, clock: services.clock });
  return { outlook, settings, mirror };
}

const follow = (
  into: HostServices,
  mirror: ReturnType<typeof mirrorOf>['mirror'],
  what: Partial<SeenMessage> = {},
) => followMessage(into, mirror, { seen: seen(what), read: async () => message });

describe('a case in the properties of its message', () => {
  test('is taken up on another machine, with customer and words from the mail itself', async () => {
    const { mirror } = mirrorOf();
    const promisedAnswerBy = PlainDate.parse('2026-12-03');
    await recordEvents(services, row.objection.id, [
      {
        type: 'acknowledged',
        objectionId: row.objection.id,
        data: { template: 'T01', promisedAnswerBy, customerBy: null, messageKey: null },
      },
    ]);
    await follow(services, mirror);
    const other = elsewhere();
    const followed = await follow(other, mirror);
    expect(followed.isRestored).toBe(true);
    const before = await services.store.row(row.objection.id);
    const after = await other.store.row(row.objection.id);
    expect(after?.objection.state).toBe('ACKNOWLEDGED');
    expect(after?.objection.promisedAnswerBy).toBe('2026-12-03');
    expect(after?.deadlines.map(({ timer, dueOn }) => [timer, dueOn])).toEqual(
      before?.deadlines.map(({ timer, dueOn }) => [timer, dueOn]),
    );
    expect(after?.objection.classification.customer).toEqual(message.from);
    expect(after?.objection.classification.invoice).toEqual(
      before?.objection.classification.invoice,
    );
    expect(after?.objection.events.map(({ id }) => id)).toEqual(
      before?.objection.events.map(({ id }) => id),
    );
    // Once it is there, it is not brought again.
    expect((await follow(other, mirror)).isRestored).toBe(false);
  });

  test('holds no word of the customer, of a note or of a reason', async () => {
    const { mirror, outlook } = mirrorOf();
    const { id } = row.objection;
    await recordEvents(services, id, [
      { type: 'noteAdded', objectionId: id, data: { note: 'Kari ringte og var sint' } },
    ]);
    await follow(services, mirror);
    const kept = JSON.stringify([...outlook.properties.values()]);
    expect(kept.length).toBeGreaterThan(200);
    for (const word of ['Kari', 'bygg.example', 'sint', 'bestrider', 'varene'])
      expect(kept).not.toContain(word);
  });

  test('loses the invoice when the case was erased and its mail is opened, and brings it back nowhere', async () => {
    const { mirror, outlook } = mirrorOf();
    const { id, classification } = row.objection;
    await follow(services, mirror);
    const kept = () => JSON.stringify([...outlook.properties.values()]);
    const number = classification.invoice.number ?? '';
    expect(number).not.toBe('');
    expect(kept()).toContain(number);
    await recordEvents(services, id, [
      { type: 'erased', objectionId: id, data: { reason: 'art17' } },
    ]);
    expect((await follow(services, mirror)).row).toBeNull();
    expect(kept()).not.toContain(number);
    const other = elsewhere();
    expect((await follow(other, mirror)).row).toBeNull();
    expect((await other.store.row(id))?.objection.isErased).toBe(true);
  });

  test('stays within 2,500 characters however long the case gets, and keeps its state', async () => {
    const { mirror, outlook } = mirrorOf();
    const { id } = row.objection;
    for (let number = 0; number < 40; number += 1)
      await recordEvents(services, id, [
        { type: 'noteAdded', objectionId: id, data: { note: `Notat ${number}` } },
      ]);
    await follow(services, mirror);
    const [kept] = [...outlook.properties.values()];
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(2_500);
    const other = elsewhere();
    await follow(other, mirror);
    expect((await other.store.row(id))?.objection.state).toBe('REGISTERED');
  });

  test('of another mail is never believed, should Outlook have saved it with the wrong one', async () => {
    const { mirror, outlook } = mirrorOf();
    await follow(services, mirror);
    const [kept] = [...outlook.properties.values()];
    outlook.properties.set('<2@kunde.example>', kept ?? {});
    outlook.open(outlook.message('2'));
    const key = 'outlook:ola@firma.example:<2@kunde.example>' as EmailMessage['key'];
    await expect(mirror.readCopy(key)).resolves.toBeNull();
  });

  test('is not written when another mail was opened meanwhile', async () => {
    const { mirror, outlook } = mirrorOf();
    outlook.open(
      outlook.message('1', {
        loadCustomPropertiesAsync: (done) => {
          outlook.open(outlook.message('2'));
          done({
            status: 'succeeded',
            value: { get: () => undefined, set() {}, remove() {}, saveAsync() {} },
          });
        },
      }),
    );
    await expect(mirror.writeCopy(message.key, copyOf(row))).rejects.toMatchObject({
      code: 'message-changed',
    });
    expect(outlook.properties.size).toBe(0);
  });

  test('is missing on clients without properties, and nothing breaks', async () => {
    const { mirror, outlook } = mirrorOf();
    const { loadCustomPropertiesAsync: _, ...bare } = outlook.message('1');
    outlook.open(bare);
    await expect(follow(services, mirror)).resolves.toMatchObject({ isRestored: false });
    await expect(follow(elsewhere(), mirror)).resolves.toMatchObject({ row: null });
  });
});

describe('the settings of the mailbox', () => {
  test('loses an erased case at once, with the number of its invoice', async () => {
    const settings = fakeSettings();
    const { mirror } = mirrorOf(box(), settings);
    const bring = mirrorCases(services, mirror);
    const { id, classification } = row.objection;
    await bring('nb');
    const list = () => String(settings.stored.get('svarfrist-cases'));
    expect(list()).toContain(classification.invoice.number ?? 'none');
    await recordEvents(services, id, [
      { type: 'erased', objectionId: id, data: { reason: 'art17' } },
    ]);
    await bring('nb');
    expect(list()).toBe('{}');
  });

  test('know every open case and what the check at sending needs, and are saved only when they change', async () => {
    const { mirror, settings } = mirrorOf();
    const bring = mirrorCases(services, mirror);
    await bring('nb');
    await bring('nb');
    expect(settings.saves()).toBe(1);
    expect(mirror.strangers([])).toBe(1);
    expect(mirror.strangers([message.key])).toBe(0);
    const choices = parseChoices(settings.stored.get(CHOICES));
    expect(choices.messages['L101']).toContain('inkasso');
    expect(JSON.stringify([...settings.stored])).not.toContain('Kari');
    expect(JSON.stringify([...settings.stored]).length).toBeLessThan(32 * 1024);
  });

  test('are saved at the next look when Outlook would not save them the first time', async () => {
    const settings = fakeSettings();
    let isDown = true;
    const { mirror } = mirrorOf(box(), {
      ...settings,
      saveAsync: (done) =>
        isDown ? done({ status: 'failed', value: undefined }) : settings.saveAsync(done),
    });
    const bring = mirrorCases(services, mirror);
    await bring('nb').catch(() => {});
    isDown = false;
    await bring('nb');
    expect(settings.stored.has(INDEX)).toBe(true);
    await bring('nb');
    expect(settings.saves()).toBe(1);
  });

  test('hold no case of another mailbox, such as a colleague’s', async () => {
    const { mirror } = mirrorOf();
    const bring = mirrorCases(services, mirror);
    await registered(services, mail('colleague'));
    await bring('nb');
    expect(mirror.strangers([])).toBe(1);
  });

  test('keep the cases of another machine', async () => {
    const stored = new Map<string, unknown>();
    await mirrorCases(services, mirrorOf(box(), fakeSettings(stored)).mirror)('nb');
    const { mirror } = mirrorOf(box(), fakeSettings(stored));
    await mirrorCases(elsewhere(), mirror)('nb');
    expect(mirror.strangers([])).toBe(1);
  });
});

describe('a reply that was begun to be sent', () => {
  const begun = (wasAsked: 0 | 1) =>
    fakeSettings(
      new Map([[SENDINGS, withSending({}, shortHash(message.key), [1_795_000_000, wasAsked])]]),
    );

  test('is asked about until somebody says what became of it', async () => {
    const { mirror } = mirrorOf(box(), begun(1));
    const followed = await follow(services, mirror);
    expect(followed.begun).toEqual({ at: '2026-11-18T11:06:40.000Z', wasAsked: true });
    await mirror.forgetSending(message.key);
    expect((await follow(services, mirror)).begun).toBeNull();
  });

  test('is settled by a reply that is recorded as sent after it', async () => {
    const { mirror, settings } = mirrorOf(box(), begun(0));
    const { id } = row.objection;
    await recordEvents(services, id, [
      {
        type: 'acknowledged',
        objectionId: id,
        data: { template: 'T01', promisedAnswerBy: null, customerBy: null, messageKey: null },
      },
    ]);
    expect((await follow(services, mirror)).begun).toBeNull();
    expect(settings.stored.get(SENDINGS)).toBe('{}');
  });

  test('is confirmed by our own mail in the conversation, once a reply was opened', async () => {
    const { mirror } = mirrorOf();
    const { id } = row.objection;
    const own = {
      key: `${message.key}-own` as EmailMessage['key'],
      isOurs: true,
      to: ['kari@bygg.example'],
    };
    const late = { ...own, at: '2027-01-01T00:00:00.000Z' as EmailMessage['receivedAt'] };
    expect((await follow(services, mirror, late)).isConfirmed).toBe(false);
    await recordEvents(services, id, [
      {
        type: 'replyOpened',
        objectionId: id,
        data: {
          template: 'T01',
          promisedAnswerBy: null,
          customerBy: null,
          messageKey: message.key,
        },
      },
    ]);
    const early = { ...own, at: '2026-01-01T00:00:00.000Z' as EmailMessage['receivedAt'] };
    expect((await follow(services, mirror, early)).isConfirmed).toBe(false);
    const toColleague = { ...late, to: ['per@firma.example'] };
    expect((await follow(services, mirror, toColleague)).isConfirmed).toBe(false);
    const followed = await follow(services, mirror, late);
    expect(followed.isConfirmed).toBe(true);
    expect(followed.row?.objection.state).toBe('ACKNOWLEDGED');
  });
});
