import { afterEach, expect, test, vi } from 'vitest';
import { openIdbStore } from '@/lib/adapters/idb/open-idb-store.ts';
import { mailboxMirror } from '@/lib/adapters/outlook/mailbox-mirror.ts';
import { sendingNotes } from '@/lib/adapters/outlook/sending-notes.ts';
import { mirrorCases } from '@/lib/app/mirror-cases.ts';
import { recordEvents } from '@/lib/app/record-events.ts';
import { saveSettings } from '@/lib/app/settings.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { CaseRow, CaseStore } from '@/lib/ports/case-store.ts';
import { fakeServices, filledSettings, mail, registered } from '../../components/fakes.ts';
import { fakeMailbox, fakeSettings, fakeWindow } from './fake-mailbox.ts';

const CASES = 40;
let opened: CaseStore | undefined;
afterEach(() => opened?.close());

/** Forty cases of a mailbox in a real database, its mirror, and which rows are read for it. */
async function mailboxWithCases() {
  const base = await fakeServices();
  const store = await openIdbStore({
    name: `mirror-reads-${crypto.randomUUID()}`,
    device: 'device-a',
  });
  opened = store;
  await saveSettings(store, filledSettings);
  // Ids as they are outside of tests: their beginnings differ.
  const identity = { ...base.identity, newId: () => crypto.randomUUID() };
  const services = { ...base, store, identity };
  const rows: CaseRow[] = [];
  for (let number = 0; number < CASES; number += 1) {
    const key = MessageKey.parse(`outlook:ola@firma.example:<${number}@kunde.example>`);
    rows.push(await registered(services, mail(`${number}`, { key, host: 'outlook' })));
  }
  const settings = fakeSettings();
  const mirror = mailboxMirror(fakeMailbox().mailbox, {
    settings,
    notes: sendingNotes(fakeWindow()),
    clock: base.clock,
  });
  const read = vi.fn<(rows: number) => void>();
  const counting: CaseStore = {
    ...store,
    async row(id) {
      read(1);
      return store.row(id);
    },
    async rowsAfter(after, limit) {
      const page = await store.rowsAfter(after, limit);
      read(page.rows.length);
      return page;
    },
    allRows: () => Promise.reject(new Error('all rows are read at once')),
    openRows: () => Promise.reject(new Error('all open rows are read at once')),
  };
  const bring = mirrorCases({ store: counting, clock: base.clock }, mirror);
  return {
    services,
    rows,
    settings,
    /** Brings the list up to date and tells how many rows were read for it. */
    async bring() {
      read.mockClear();
      const strangers = await bring('nb');
      return { strangers, read: read.mock.calls.reduce((sum, [count]) => sum + count, 0) };
    },
  };
}

test('the mailbox’s list costs every case once, and after that only those that change', async () => {
  const { services, rows, settings, bring } = await mailboxWithCases();
  expect(await bring()).toEqual({ strangers: 0, read: CASES });
  const list = () => String(settings.stored.get('svarfrist-cases'));
  expect(Object.keys(JSON.parse(list()))).toHaveLength(CASES);
  expect((await bring()).read).toBe(0);

  const id = rows[7]?.objection.id ?? rows[0]?.objection.id;
  if (!id) throw new Error('no case');
  const before = list();
  await recordEvents(services, id, [
    {
      type: 'acknowledged',
      objectionId: id,
      data: { template: 'T01', promisedAnswerBy: null, customerBy: null, messageKey: null },
    },
  ]);
  // A page of lines holds the cases whose ids begin alike: one or two of forty.
  expect((await bring()).read).toBeLessThan(5);
  expect(list()).not.toBe(before);

  await recordEvents(services, id, [
    { type: 'erased', objectionId: id, data: { reason: 'art17' } },
  ]);
  expect((await bring()).read).toBeLessThan(5);
  expect(Object.keys(JSON.parse(list()))).toHaveLength(CASES - 1);
});

test('changed settings of the firm bring every case anew, and two callers wait for each other', async () => {
  const { services, bring } = await mailboxWithCases();
  await Promise.all([bring(), bring()]);
  await saveSettings(services.store, { ...filledSettings, approvedAccounts: ['9999 88 77777'] });
  expect((await bring()).read).toBeGreaterThanOrEqual(CASES);
});
