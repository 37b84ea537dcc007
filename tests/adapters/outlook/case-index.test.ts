import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CaseIndex,
  mergeIndexes,
  packIndex,
  parseIndex,
  type StoredLine,
  shortHash,
} from '@/lib/adapters/outlook/case-index.ts';
import { packFacts, unpackFacts } from '@/lib/adapters/outlook/stored-facts.ts';
import { sendFactsOf } from '@/lib/app/send-facts.ts';
import { contextOf } from '../../domain/reply/letters.ts';

const NOW = 1_800_000_000;
const DAY = 86_400;
const facts = packFacts(
  sendFactsOf(contextOf('nb', { template: 'T08', points: [{ cause: 'PRICE' }] })),
);
const line = (dueOn: number, updatedAt = NOW, isOpen: 0 | 1 = 1): StoredLine => [
  'thread',
  dueOn,
  updatedAt,
  isOpen,
  facts,
];
const many = (count: number): CaseIndex =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      shortHash(`outlook:ola@firma.example:<${number}@kunde.example>`),
      line(20261201 + (number % 28), NOW - number),
    ]),
  );

describe('the list of cases in the mailbox', () => {
  test('holds hundreds of open cases within its share of 32 KB, the nearest with their facts', () => {
    const packed = packIndex(many(400), NOW);
    expect(packed.length).toBeLessThanOrEqual(26_000);
    const kept = parseIndex(packed);
    expect(Object.keys(kept).length).toBe(400);
    const withFacts = Object.values(kept).filter((each) => each.length === 5);
    expect(withFacts.length).toBeGreaterThan(10);
    const latest = Math.max(...withFacts.map(([, dueOn]) => dueOn));
    const without = Object.values(kept).filter((each) => each.length === 4);
    expect(Math.min(...without.map(([, dueOn]) => dueOn))).toBeGreaterThanOrEqual(latest - 1);
  });

  test('gives up the farthest cases, and closed ones before them, when there are thousands', () => {
    const closed = { closed: line(20261101, NOW, 0) };
    const packed = packIndex({ ...many(3_000), ...closed }, NOW);
    expect(packed.length).toBeLessThanOrEqual(26_000);
    const kept = parseIndex(packed);
    expect(kept['closed']).toBeUndefined();
    expect(Math.min(...Object.values(kept).map(([, dueOn]) => dueOn))).toBe(20261201);
  });

  test('forgets a case a month after it was closed', () => {
    const index = { old: line(0, NOW - 31 * DAY, 0), fresh: line(0, NOW - 29 * DAY, 0) };
    expect(Object.keys(parseIndex(packIndex(index, NOW)))).toEqual(['fresh']);
  });

  test.each<[string, StoredLine, StoredLine, 'one' | 'other']>([
    ['the newer of two lines', line(1, NOW), line(2, NOW + 5), 'other'],
    ['the line that is there when another is older', line(1, NOW), line(2, NOW - 5), 'one'],
    ['the closed one of two equally old', line(1, NOW, 0), line(2, NOW, 1), 'one'],
    ['the closed one, whichever comes first', line(1, NOW, 1), line(2, NOW, 0), 'other'],
  ])('believes %s', (_title, one, other, expected) => {
    const merged = mergeIndexes({ a: one }, { a: other });
    expect(merged['a']).toEqual(expected === 'one' ? one : other);
  });

  test('is the same whichever device merges into whichever', () => {
    const lines = fc.record({
      dueOn: fc.integer({ min: 0, max: 5 }),
      updatedAt: fc.integer({ min: 0, max: 3 }),
      isOpen: fc.constantFrom<0 | 1>(0, 1),
    });
    const indexes = fc.dictionary(fc.constantFrom('a', 'b', 'c'), lines).map((found) =>
      Object.fromEntries(
        // One line is a function of its age and state: two devices never tell one moment differently.
        Object.entries(found).map(([key, { updatedAt, isOpen }]) => [
          key,
          line(updatedAt * 2 + isOpen, updatedAt, isOpen),
        ]),
      ),
    );
    fc.assert(
      fc.property(indexes, indexes, (one, other) => {
        expect(mergeIndexes(one, other)).toEqual(mergeIndexes(other, one));
      }),
    );
  });

  test('reads nothing from what is not its own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (junk) => {
        const read = parseIndex(junk);
        for (const each of Object.values(read)) expect(typeof each[0]).toBe('string');
      }),
    );
  });

  test('knows a case by a hash that tells nothing and does not meet another', () => {
    const hashes = new Set(
      Array.from({ length: 20_000 }, (_, number) => shortHash(`<${number}@a>`)),
    );
    expect(hashes.size).toBe(20_000);
    expect(shortHash('outlook:ola@firma.example:<1@b>')).toMatch(/^[\da-z]{8,14}$/);
  });
});

test('facts of a case come back as they were, without a name or an address', () => {
  const context = contextOf('da', {
    template: 'T09',
    decision: 'unfounded',
    extent: 'partial',
    atAgency: true,
    amounts: {
      invoice: { value: 12500.5, currency: 'DKK' },
      disputed: { value: 2500, currency: 'DKK' },
      undisputed: null,
      toPay: null,
    },
    points: [{ cause: 'PRICE' }, { cause: 'NOT_DELIVERED' }],
  });
  const packed = packFacts(sendFactsOf(context));
  expect(unpackFacts(JSON.parse(JSON.stringify(packed)))).toEqual(sendFactsOf(context));
  expect(JSON.stringify(packed)).not.toMatch(/kari|kunde|firma/);
  expect(JSON.stringify(packed).length).toBeLessThan(220);
  expect(unpackFacts([1, 2])).toBeNull();
  expect(unpackFacts('x')).toBeNull();
});
