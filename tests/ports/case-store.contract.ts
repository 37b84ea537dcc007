import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chainEvents } from '../../lib/domain/objection/chain.ts';
import type { NewEvent, ObjectionEvent } from '../../lib/domain/objection/event.ts';
import { fold } from '../../lib/domain/objection/fold.ts';
import type { StoredEvent } from '../../lib/domain/objection/stored-event.ts';
import { teamNames } from '../../lib/domain/objection/team-names.ts';
import { MessageKey, ObjectionId, ThreadKey } from '../../lib/domain/shared/ids.ts';
import type { Instant } from '../../lib/domain/shared/instant.ts';
import type { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import type { CaseRow, CaseStore } from '../../lib/ports/case-store.ts';
import { at, day, device, newEvent, newId, registration } from '../domain/objection/build-log.ts';

/** The row a log leads to, with the date that the test wants. */
export function rowOf(events: readonly ObjectionEvent[], nextDueOn: PlainDate | null): CaseRow {
  return { objection: fold(events), deadlines: [], nextDueOn, wakeOn: nextDueOn };
}

/** Records events as the app does: on the head, with the row they lead to. */
export async function record(
  store: CaseStore,
  added: readonly NewEvent[],
  { now = at('2026-11-02T09:00:00Z'), due = null }: { now?: Instant; due?: PlainDate | null } = {},
): Promise<CaseRow> {
  const head = await store.head();
  const events = chainEvents(added, { head, now, actor: 'kari@selger.example', newId });
  const id = events[0]?.objectionId ?? ObjectionId.parse('none');
  const row = rowOf([...(await store.events(id)), ...events], due);
  await store.append(events, [row], head);
  return row;
}

export const caseId = (name: string): ObjectionId => ObjectionId.parse(name);
const mail = (name: string) => MessageKey.parse(`gmail:kari@selger.example:${name}`);
const thread = (name: string) => ThreadKey.parse(`gmail:kari@selger.example:t-${name}`);

/** Registers a case whose mail and conversation are named after it. */
export function registered(name: string): NewEvent {
  return newEvent('registered', { messageKey: mail(name), threadKey: thread(name) }, caseId(name));
}

/** What every `CaseStore` promises. `open` gives an empty store each time. */
export function describeCaseStore(
  name: string,
  { open, isDurable }: { open: () => Promise<CaseStore>; isDurable: boolean },
): void {
  describe(`${name} keeps cases`, () => {
    let store: CaseStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('and says whether they outlive the page', () => {
      expect(store.isDurable).toBe(isDurable);
    });

    test('an empty store has nothing and an unused chain', async () => {
      expect(await store.allRows()).toEqual([]);
      expect(await store.row(caseId('a'))).toBeNull();
      expect(await store.events(caseId('a'))).toEqual([]);
      expect(await store.head()).toMatchObject({ seq: 0, prevHash: '' });
      expect(await store.quarantined()).toEqual([]);
    });

    test('what was recorded is read as it was', async () => {
      const row = await record(store, [registered('a')], { due: day('2026-11-03') });
      expect(await store.row(caseId('a'))).toEqual(row);
      expect(await store.events(caseId('a'))).toEqual(row.objection.events);
      expect(await store.head()).toMatchObject({ seq: 1 });
    });

    test('a case is found by its mail and by its conversation', async () => {
      const row = await record(store, [registered('a')]);
      await record(store, [registered('b')]);
      expect(await store.rowByMessage(mail('a'))).toEqual(row);
      expect(await store.rowByThread(thread('a'))).toEqual(row);
      expect(await store.rowByMessage(mail('c'))).toBeNull();
      expect(await store.rowByThread(thread('c'))).toBeNull();
    });

    test('cases are found by how the keys of their messages begin', async () => {
      const spoken = (id: string) =>
        newEvent('registered', { messageKey: MessageKey.parse(`spoken:phone:${id}`) }, caseId(id));
      await record(store, [spoken('b')]);
      await record(store, [registered('a')]);
      await record(store, [spoken('c')], { now: at('2026-11-05T09:00:00Z') });
      const found = await store.rowsByMessagePrefix('spoken:');
      expect(found.map(({ objection }) => objection.id)).toEqual([caseId('c'), caseId('b')]);
      expect(await store.rowsByMessagePrefix('nothing:')).toEqual([]);
    });

    test('later mail of the customer leads to the case as well', async () => {
      await record(store, [registered('a')]);
      const reply = newEvent('customerReplied', { messageKey: mail('a2') }, caseId('a'));
      const row = await record(store, [reply]);
      expect(await store.rowByMessage(mail('a2'))).toEqual(row);
    });

    test('of two cases in one conversation the newer one is found', async () => {
      const second = newEvent('registered', { threadKey: thread('a') }, caseId('b'));
      await record(store, [registered('a')]);
      const newer = await record(store, [second], { now: at('2026-11-05T09:00:00Z') });
      expect(await store.rowByThread(thread('a'))).toEqual(newer);
    });

    test('what has to be reminded of is listed by date, up to and with the day asked for', async () => {
      await record(store, [registered('late')], { due: day('2026-11-20') });
      await record(store, [registered('soon')], { due: day('2026-11-03') });
      await record(store, [registered('today')], { due: day('2026-11-10') });
      await record(store, [registered('never')]);
      const ids = (await store.watchesBy(day('2026-11-10'))).map(({ objection }) => objection.id);
      expect(ids).toEqual(['soon', 'today']);
    });

    test('open cases come nearest duty first and without a duty last', async () => {
      await record(store, [registered('never')]);
      await record(store, [registered('late')], { due: day('2026-11-20') });
      await record(store, [registered('soon')], { due: day('2026-11-03') });
      const ids = (await store.openRows()).map(({ objection }) => objection.id);
      expect(ids).toEqual(['soon', 'late', 'never']);
    });

    test('closed, dismissed and erased cases are not open', async () => {
      const close = [
        newEvent('advanced', { transition: 'facts-gathered' }, caseId('closed')),
        newEvent('decided', { decision: 'justified' }, caseId('closed')),
        newEvent('replySent', { template: 'T05' }, caseId('closed')),
        newEvent('closed', {}, caseId('closed')),
      ];
      await record(store, [registered('closed'), ...close], { due: day('2026-11-03') });
      await record(store, [newEvent('dismissed', {}, caseId('dismissed'))]);
      await record(store, [registered('erased'), newEvent('erased', {}, caseId('erased'))]);
      expect(await store.openRows()).toEqual([]);
      expect(await store.watchesBy(day('2027-01-01'))).toEqual([]);
      expect(await store.allRows()).toHaveLength(3);
    });

    test('all cases come newest first', async () => {
      await record(store, [registered('old')], { now: at('2026-11-01T09:00:00Z') });
      await record(store, [registered('new')], { now: at('2026-11-09T09:00:00Z') });
      await record(store, [registered('middle')], { now: at('2026-11-05T09:00:00Z') });
      const ids = (await store.allRows()).map(({ objection }) => objection.id);
      expect(ids).toEqual(['new', 'middle', 'old']);
    });

    test('a dismissed mail is remembered, but is no case', async () => {
      const dismissed = newEvent('dismissed', { messageKey: mail('spam') }, caseId('d'));
      await record(store, [dismissed]);
      expect(await store.isDismissed(mail('spam'))).toBe(true);
      expect(await store.isDismissed(mail('other'))).toBe(false);
      expect(await store.rowByMessage(mail('spam'))).toBeNull();
    });

    test('events that were built on an older head are refused, and nothing of them is kept', async () => {
      const head = await store.head();
      const stale = chainEvents([registered('b')], {
        head,
        now: at('2026-11-02T09:00:00Z'),
        actor: '',
        newId,
      });
      await record(store, [registered('a')]);
      await expect(store.append(stale, [rowOf(stale, null)], head)).rejects.toMatchObject({
        name: 'StoreError',
        code: 'conflict',
      });
      expect(await store.row(caseId('b'))).toBeNull();
      expect(await store.events(caseId('b'))).toEqual([]);
      expect(await store.head()).toMatchObject({ seq: 1 });
    });

    test('events that do not continue the chain are refused', async () => {
      const head = await store.head();
      const [first, second] = chainEvents(
        [registered('a'), newEvent('noteAdded', {}, caseId('a'))],
        {
          head,
          now: at('2026-11-02T09:00:00Z'),
          actor: '',
          newId,
        },
      );
      if (!first || !second) throw new Error('two events');
      await expect(store.append([second], [], head)).rejects.toMatchObject({ code: 'conflict' });
      expect(await store.head()).toEqual(head);
    });

    test('several events at once continue the chain', async () => {
      await record(store, [registered('a'), newEvent('noteAdded', {}, caseId('a'))]);
      const row = await record(store, [newEvent('snoozed', {}, caseId('a'))]);
      expect(row.objection.events.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    });

    test('erasing empties everything that was stored of the case, and of no other', async () => {
      await record(store, [registered('a')]);
      await record(store, [registered('b')]);
      await record(store, [newEvent('erased', {}, caseId('a'))]);
      const stored = JSON.stringify([
        await store.row(caseId('a')),
        await store.events(caseId('a')),
      ]);
      expect(stored).not.toContain(registration.classification.customer.name);
      expect(stored).not.toContain(registration.excerpt);
      expect(await store.rowByMessage(mail('a'))).toBeNull();
      expect(await store.rowByThread(thread('a'))).toBeNull();
      expect(JSON.stringify(await store.events(caseId('b')))).toContain(registration.excerpt);
    });

    test('erasing a dismissal forgets the mail', async () => {
      await record(store, [newEvent('dismissed', { messageKey: mail('spam') }, caseId('d'))]);
      await record(store, [newEvent('erased', {}, caseId('d'))]);
      expect(await store.isDismissed(mail('spam'))).toBe(false);
    });

    test('small values are kept beside the cases and never meet the chain', async () => {
      expect(await store.meta('settings')).toBeUndefined();
      await store.setMeta('settings', { language: 'nb', days: [1, 2] });
      await store.setMeta('head', 'not the head');
      expect(await store.meta('settings')).toEqual({ language: 'nb', days: [1, 2] });
      expect(await store.head()).toMatchObject({ seq: 0 });
    });

    test('of two changes of a small value at one moment neither is lost', async () => {
      const add = (word: string) =>
        store.changeMeta('words', (before) => [...(Array.isArray(before) ? before : []), word]);
      await Promise.all([add('a'), add('b'), add('c')]);
      expect(await store.meta('words')).toEqual(['a', 'b', 'c']);
    });

    test('a change that fails leaves the small value as it was', async () => {
      await store.setMeta('words', ['a']);
      const failing = store.changeMeta('words', () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow();
      expect(await store.meta('words')).toEqual(['a']);
    });

    test('what is read is a copy: changing it changes nothing', async () => {
      const row = await record(store, [registered('a')]);
      const read = await store.row(caseId('a'));
      if (read) Reflect.set(read.objection, 'subject', 'changed');
      expect(await store.row(caseId('a'))).toEqual(row);
    });

    describe('that were made elsewhere', () => {
      const project = (events: readonly ObjectionEvent[]) => rowOf(events, null);
      const receive = (events: readonly StoredEvent[], meta: Record<string, unknown> = {}) =>
        store.receive({ events, project, meta });

      test('as if they had been recorded here, and the own chain stays where it was', async () => {
        const { write } = device('device-b');
        const events = [write(registered('a')), write(newEvent('noteAdded', {}, caseId('a')))];
        const head = await store.head();
        expect(await receive(events, { feed: { since: '7-x' } })).toBe(2);
        expect(await store.events(caseId('a'))).toEqual(events);
        expect(await store.row(caseId('a'))).toEqual(rowOf(events, null));
        expect(await store.meta('feed')).toEqual({ since: '7-x' });
        expect(await store.head()).toEqual(head);
        await record(store, [registered('b')]);
        expect((await store.head()).seq).toBe(head.seq + 1);
      });

      test('once, however often they arrive', async () => {
        const { write } = device('device-b');
        const events = [write(registered('a'))];
        await receive([...events, ...events]);
        expect(await receive(events)).toBe(0);
        expect(await store.events(caseId('a'))).toHaveLength(1);
      });

      test('in any order: a case shows up when its beginning has come', async () => {
        const { write } = device('device-b');
        const events = [write(registered('a')), write(newEvent('snoozed', {}, caseId('a')))];
        await receive(events.slice(1));
        expect(await store.row(caseId('a'))).toBeNull();
        await receive(events.slice(0, 1));
        expect(await store.row(caseId('a'))).toEqual(rowOf(events, null));
      });

      test('two at the same place of one chain are both kept', async () => {
        const [left, right] = [device('device-b'), device('device-b')];
        await receive([left.write(registered('a')), right.write(registered('b'))]);
        expect(await store.allRows()).toHaveLength(2);
      });

      test('nothing under the id of another event, in whatever case it says to be', async () => {
        const known = device('device-b').write(registered('a'));
        await receive([known]);
        const beside = device('device-c').write(newEvent('noteAdded', {}, caseId('a')));
        const another = device('device-d').write(registered('b'));
        const slipped = [beside, another].map((event) => ({ ...event, id: known.id }));
        const genuine = device('device-e').write(registered('c'));
        expect(await receive([...slipped, genuine], { feed: 'moved' })).toBe(1);
        expect(await store.events(caseId('a'))).toEqual([known]);
        expect(await store.row(caseId('b'))).toBeNull();
        expect(await store.row(caseId('c'))).not.toBeNull();
        expect(await store.meta('feed')).toBe('moved');
      });

      test('a whole copy takes the place of one whose content was withheld, never the other way', async () => {
        const { write } = device('device-b');
        const whole = write(registered('a'));
        if (whole.type !== 'registered') throw new Error('registered');
        const withheld = { ...whole, nonce: '', data: { ...whole.data, excerpt: '' } };
        await receive([withheld]);
        expect((await store.row(caseId('a')))?.objection.excerpt).toBe('');
        await receive([whole]);
        await receive([withheld]);
        expect((await store.row(caseId('a')))?.objection.excerpt).toBe(whole.data.excerpt);
      });

      test('what arrives after an erasure arrives empty, also a whole copy', async () => {
        const { write } = device('device-b');
        const whole = write(registered('a'));
        const later = write(newEvent('noteAdded', {}, caseId('a')));
        const erased = write(newEvent('erased', {}, caseId('a')));
        await receive([whole, erased]);
        await receive([whole, later]);
        const stored = JSON.stringify([
          await store.row(caseId('a')),
          await store.events(caseId('a')),
        ]);
        expect(stored).not.toContain(registration.classification.customer.name);
        expect(stored).not.toContain('følgeseddelen');
        expect(await store.events(caseId('a'))).toHaveLength(3);
      });

      test('events of this device that a restored disk had lost move its chain on', async () => {
        await record(store, [registered('a')]);
        const head = await store.head();
        const lost = chainEvents([registered('b')], {
          head,
          now: at('2026-11-02T10:00:00Z'),
          actor: '',
          newId,
        });
        await receive(lost);
        expect(await store.head()).toMatchObject({ device: head.device, seq: head.seq + 1 });
        await record(store, [registered('c')]);
        expect(await store.allRows()).toHaveLength(3);
      });

      test('a kind from a newer version is kept and reported, and the case stays readable', async () => {
        const { write } = device('device-b');
        const beginning = write(registered('a'));
        const newer = { ...write(newEvent('noteAdded', {}, caseId('a'))), type: 'fromTheFuture' };
        expect(await receive([beginning, newer])).toBe(2);
        expect(await store.events(caseId('a'))).toEqual([beginning]);
        expect(await receive([newer])).toBe(0);
        expect((await store.quarantined()).map(({ key }) => key)).toEqual([newer.id]);
      });

      test('a value that cannot be written leaves nothing of the events', async () => {
        const { write } = device('device-b');
        const failing = {
          events: [write(registered('a'))],
          project: () => {
            throw new Error('no');
          },
        };
        await expect(store.receive(failing)).rejects.toThrow();
        expect(await store.events(caseId('a'))).toEqual([]);
      });

      test('chains can be read from any place', async () => {
        const { write } = device('device-b');
        const events = [write(registered('a')), write(registered('b')), write(registered('c'))];
        await receive(events);
        await record(store, [registered('d')]);
        const { device: own } = await store.head();
        expect(await store.chains()).toEqual([
          { device: own, length: 1 },
          { device: 'device-b', length: 3 },
        ]);
        expect(await store.chain('device-b', 1, 1)).toEqual(events.slice(1, 2));
        expect(await store.chain('device-b', 1, 10)).toEqual(events.slice(1));
        expect(await store.chain('device-c', 0, 10)).toEqual([]);
      });
    });

    test('all rows can be folded anew from the events', async () => {
      await record(store, [registered('a')]);
      await record(store, [registered('b')]);
      expect(await store.rebuild((events) => rowOf(events, day('2026-12-24')))).toBe(2);
      expect((await store.openRows()).map(({ nextDueOn }) => nextDueOn)).toEqual([
        '2026-12-24',
        '2026-12-24',
      ]);
    });

    test('lines of all cases are read once, and then only what was written since', async () => {
      await record(store, [registered('a1')]);
      await record(store, [registered('b1')]);
      const all = await store.linePages(0);
      const idsIn = (pages: typeof all.pages) =>
        pages.flatMap(({ text }) => text.split('\n').map((line) => line.split('\t')[0])).sort();
      expect(idsIn(all.pages)).toEqual(['a1', 'b1']);
      expect(all.isWhole).toBe(true);
      expect((await store.linePages(all.revision)).pages).toEqual([]);
      await record(store, [newEvent('snoozed', {}, caseId('b1'))]);
      const later = await store.linePages(all.revision);
      expect(idsIn(later.pages)).toContain('b1');
      expect((await store.linePages(later.revision)).pages).toEqual([]);
    });

    test('what no list shows has no line: dismissed mails and erased cases', async () => {
      await record(store, [newEvent('dismissed', {}, caseId('d1'))]);
      await record(store, [registered('e1')]);
      await record(store, [newEvent('erased', {}, caseId('e1'))]);
      const { pages } = await store.linePages(0);
      expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(0);
      expect(JSON.stringify(pages)).not.toContain(registration.classification.customer.name);
    });

    test('events from elsewhere have their line and their reminder too', async () => {
      const events = chainEvents([registered('f1')], {
        head: { device: 'elsewhere', seq: 0, prevHash: '' },
        now: at('2026-11-02T09:00:00Z'),
        actor: '',
        newId,
      });
      await store.receive({ events, project: (log) => rowOf(log, day('2026-11-03')) });
      const { pages } = await store.linePages(0);
      expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(1);
      expect(await store.watchesBy(day('2026-11-03'))).toHaveLength(1);
    });

    test('entries are handed out as they are stored, also those nobody can interpret', async () => {
      await record(store, [registered('a'), newEvent('noteAdded', {}, caseId('a'))]);
      const { device: own } = await store.head();
      const [first] = await store.events(caseId('a'));
      const strange = { ...first, id: 'x', device: 'newer', seq: 0, type: 'teleported', data: {} };
      await store.receive({
        // Of a kind that no version knows.
        events: [strange as StoredEvent],
        project: (log) => rowOf(log, null),
      });
      expect(await store.entries(own, 0, 10)).toHaveLength(2);
      expect(await store.entries(own, 1, 10)).toMatchObject([{ seq: 1 }]);
      expect(await store.entries(own, 0, 1)).toMatchObject([{ seq: 0 }]);
      expect(await store.entries('newer', 0, 10)).toMatchObject([{ type: 'teleported' }]);
    });

    test('words can be taken out of a case, and nothing else', async () => {
      await record(store, [registered('a'), newEvent('noteAdded', {}, caseId('a'))]);
      await record(store, [registered('b')]);
      const before = await store.events(caseId('a'));
      const head = await store.head();
      await store.forgetWords([caseId('a')], (log) => rowOf(log, null));
      const after = await store.events(caseId('a'));
      expect(after.map(({ dataHash }) => dataHash)).toEqual(before.map(({ dataHash }) => dataHash));
      expect(JSON.stringify(after)).not.toContain('aldri fått varene');
      expect((await store.row(caseId('a')))?.objection.excerpt).toBe('');
      expect((await store.rowByMessage(mail('a')))?.objection.id).toBe('a');
      expect(JSON.stringify(await store.events(caseId('b')))).toContain('aldri fått varene');
      expect(await store.head()).toEqual(head);
    });

    test('names take the place of pseudonyms, also where somebody answers', async () => {
      const known = { user: 'u-1', name: 'Kari', email: 'kari@selger.example' };
      const [before, after] = [teamNames('secret', []), teamNames('secret', [known])];
      const pseudonym = before.pseudonymOf(known.email);
      const { write } = device('device-b');
      const events = [
        write(registered('a')),
        write(newEvent('ownerChanged', { owner: pseudonym }, caseId('a'))),
      ].map((event) => ({ ...event, actor: pseudonym }));
      await store.receive({ events, project: (log) => rowOf(log, null) });
      expect((await store.row(caseId('a')))?.objection.classification.owner).toBe(pseudonym);
      await store.nameColleagues([caseId('a')], after, (log) => rowOf(log, null));
      expect((await store.row(caseId('a')))?.objection.classification.owner).toBe(known.email);
      expect((await store.events(caseId('a'))).map(({ actor }) => actor)).toEqual([
        known.email,
        known.email,
      ]);
      expect(await store.entries('device-b', 0, 5)).toHaveLength(2);
    });

    test('all cases can be gone through in pages, each exactly once', async () => {
      for (const name of ['a', 'b', 'c', 'd', 'e']) await record(store, [registered(name)]);
      const seen: string[] = [];
      let after: ObjectionId | null = null;
      for (;;) {
        const page: Awaited<ReturnType<CaseStore['rowsAfter']>> = await store.rowsAfter(after, 2);
        seen.push(...page.rows.map(({ objection }) => objection.id));
        after = page.next;
        if (after === null) break;
      }
      expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    test('a case that is closed is not reminded of any more', async () => {
      await record(store, [registered('g')], { due: day('2026-11-03') });
      expect(await store.watchesBy(day('2026-11-03'))).toHaveLength(1);
      await record(store, [newEvent('erased', {}, caseId('g'))], { due: null });
      expect(await store.watchesBy(day('2027-11-03'))).toEqual([]);
    });

    test('whoever listens hears of every write until he stops', async () => {
      let heard = 0;
      const stop = store.onChange(() => {
        heard += 1;
      });
      await record(store, [registered('a')]);
      await store.setMeta('settings', {});
      expect(heard).toBe(2);
      stop();
      await store.setMeta('settings', {});
      expect(heard).toBe(2);
    });

    test('a refused write is heard by nobody', async () => {
      const head = await store.head();
      await record(store, [registered('a')]);
      let heard = 0;
      store.onChange(() => {
        heard += 1;
      });
      await store.append([], [], head).catch(() => {});
      expect(heard).toBe(0);
    });
  });
}
