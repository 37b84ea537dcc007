import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../lib/domain/objection/canonical-json.ts';
import { hashOf, linkOf } from '../../../lib/domain/objection/chain.ts';
import type { ObjectionEvent } from '../../../lib/domain/objection/event.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { parseEvent } from '../../../lib/domain/objection/parse-event.ts';
import { redact } from '../../../lib/domain/objection/redact.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { at, device, logOf, newEvent, plainData, theCase } from './build-log.ts';
import { isRedacted, verifyChain } from './verify-chain.ts';

const log = logOf(newEvent('acknowledged'), newEvent('noteAdded'), newEvent('snoozed'));
const changed = (index: number, change: Partial<ObjectionEvent>): ObjectionEvent[] =>
  // A forger is not bound by types.
  log.map((event, place) =>
    place === index ? ({ ...event, ...change } as ObjectionEvent) : event,
  );

describe('the chain of a device', () => {
  test('an untouched log has no problems', () => {
    expect(verifyChain(log)).toEqual([]);
  });

  test('begins empty and names the hash of the event before', () => {
    expect(log[0]?.prevHash).toBe('');
    expect(log.slice(1).map(({ prevHash }) => prevHash)).toEqual(log.slice(0, -1).map(hashOf));
    expect(log.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
  });

  test.each<[string, readonly ObjectionEvent[], string, number]>([
    ['a missing entry', [...log.slice(0, 1), ...log.slice(2)], 'missing', 1],
    ['a missing beginning', log.slice(1), 'missing', 0],
    ['changed words', changed(2, { data: { note: 'noe annet' } }), 'altered', 2],
    ['a changed time', changed(1, { at: at('2026-11-01T09:00:00Z') }), 'altered', 1],
    ['a changed author', changed(1, { actor: 'noen@annen.example' }), 'altered', 1],
    [
      'entries in another order',
      [log[1], log[0], log[2], log[3]].flatMap((e) => e ?? []),
      'reordered',
      0,
    ],
    ['two events in one place', [...log, ...changed(3, { actor: 'x' }).slice(3)], 'forked', 3],
  ])('%s shows', (_, events, kind, seq) => {
    expect(verifyChain(events)).toContainEqual({ kind, device: 'device-a', seq });
  });

  test('swapped places show', () => {
    const [a, b, c, d] = log;
    if (!a || !b || !c || !d) throw new Error('four events');
    const swapped = [a, { ...c, seq: b.seq }, { ...b, seq: c.seq }, d];
    expect(verifyChain(swapped).length).toBeGreaterThan(0);
  });

  test('a cut-off or altered end shows to whoever knows the head', () => {
    const writer = device('device-a');
    const events = [writer.write(newEvent('registered')), writer.write(newEvent('noteAdded'))];
    expect(verifyChain(events, [writer.head()])).toEqual([]);
    expect(verifyChain(events.slice(0, 1), [writer.head()])).toEqual([
      { kind: 'missing', device: 'device-a', seq: 1 },
    ]);
    const forged = events.map((event) => (event.seq === 1 ? { ...event, actor: 'x' } : event));
    expect(verifyChain(forged, [writer.head()])).toEqual([
      { kind: 'altered', device: 'device-a', seq: 1 },
    ]);
  });

  test('one case can be checked with links alone in the place of other cases', () => {
    const writer = device('device-a');
    const other = ObjectionId.parse('another-case');
    const events = [
      writer.write(newEvent('registered')),
      writer.write(newEvent('registered', {}, other)),
      writer.write(newEvent('noteAdded')),
    ];
    const shown = events.map((event) => (event.objectionId === theCase ? event : linkOf(event)));
    expect(JSON.stringify(shown[1])).not.toContain('Ola');
    expect(verifyChain(shown, [writer.head()])).toEqual([]);
  });

  test('the same event twice is no problem', () => {
    expect(verifyChain([...log, ...log].sort((a, b) => a.seq - b.seq))).toEqual([]);
  });

  test('a hostile number of missing entries is one problem', () => {
    expect(verifyChain(changed(3, { seq: 2 ** 52 }))).toEqual([
      { kind: 'missing', device: 'device-a', seq: 3 },
    ]);
  });
});

describe('erasing the content of a case', () => {
  const erased = logOf(
    newEvent('noteAdded', { note: 'Ola ringte' }),
    newEvent('customerReplied'),
    newEvent('erased'),
  );
  const emptied = erased.map(redact);

  test('takes the customer’s words, names and mail, and keeps figures', () => {
    const text = JSON.stringify(emptied);
    for (const word of ['Ola', 'ola@', 'aldri fått', 'Faktura 10042', 'gmail:'])
      expect(text).not.toContain(word);
    expect(fold(emptied).classification).toMatchObject({
      reason: 'NOT_DELIVERED',
      invoice: { number: null, amount: { minor: 1_250_000, currency: 'NOK' } },
    });
  });

  test('folds to the same whether the log was emptied yet or not', () => {
    expect(fold(erased)).toEqual(fold(emptied));
    expect(fold(emptied).isErased).toBe(true);
  });

  test('keeps the chain verifiable', () => {
    expect(verifyChain(emptied)).toEqual([]);
  });

  test('is no cover for putting other words in', () => {
    const forged = emptied.map((event) =>
      event.type === 'noteAdded' ? { ...event, data: { note: 'alt er betalt' } } : event,
    );
    expect(verifyChain(forged)).toEqual([{ kind: 'altered', device: 'device-a', seq: 1 }]);
  });

  test('emptied words without an erasure are an alteration', () => {
    expect(verifyChain(logOf(newEvent('noteAdded')).map(redact)).length).toBe(2);
  });

  test('a rejected case stays as far as it had come', () => {
    const rejected = logOf(
      newEvent('acknowledged'),
      newEvent('advanced', { transition: 'facts-gathered' }),
      newEvent('decided'),
      newEvent('erased'),
    ).map(redact);
    expect(fold(rejected)).toMatchObject({ state: 'UNFOUNDED', isErased: true, conflicts: [] });
  });

  test('every kind of event is emptied once and for all, and can be read again', () => {
    const { write } = device('device-a');
    for (const type of Object.keys(plainData)) {
      // The keys of the record are the kinds of events.
      const event = redact(write(newEvent(type as ObjectionEvent['type'])));
      expect(isRedacted(event), type).toBe(true);
      expect(parseEvent(event), type).toEqual({ ok: true, event });
    }
  });
});

describe('reading an event', () => {
  test('what was written is read as it was', () => {
    for (const event of log)
      expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event });
  });

  test.each<[string, unknown]>([
    ['no object', 'Ola Kunde'],
    ['an unknown kind', { ...log[0], type: 'exploded' }],
    ['a missing time', { ...log[0], at: undefined }],
    ['other data', { ...log[2], data: { remark: 'Ola Kunde' } }],
    ['a prototype’s name for a kind', { ...log[0], type: 'constructor' }],
  ])('%s is refused without repeating its words', (_, value) => {
    const parsed = parseEvent(value);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('Ola');
  });
});

describe('canonical JSON', () => {
  test('does not depend on the order in which members were set', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      canonicalJson({ a: true, b: [1, { c: 'x', d: null }] }),
    );
  });

  test('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
