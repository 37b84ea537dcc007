import { states } from '../objection/state.ts';
import { isOpen } from '../objection/state-groups.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { CaseSheet } from './case-sheet.ts';
import { dueNumber } from './due-number.ts';
import { dayNumber, flag } from './pack-line.ts';
import { sortedByKey } from './radix-sort.ts';
import { wordCodes } from './word-codes.ts';

/** What a list can be sorted by. `urgency`: unanswered, answered, closed; in each, who has waited longest first. */
export const orderNames = [
  'urgency',
  'customer',
  'due',
  'state',
  'reason',
  'disputed',
  'undisputed',
  'owner',
  'country',
  'age',
] as const;
export type OrderName = (typeof orderNames)[number];

/** An order and its direction. */
export interface CaseOrder {
  readonly by: OrderName;
  readonly descending: boolean;
}

type Compare = (left: string, right: string) => number;

/** What an order hangs on besides the sheet: how words are compared, and under which name each code is shown. */
export interface OrderContext {
  readonly today: PlainDate;
  readonly compare: Compare;
  /** Names of the codes of a column, by code. */
  readonly names: Readonly<Record<'state' | 'reason' | 'country', readonly string[]>>;
}

const LAST_DAY = 0x7fff;
// Days since 2000 fit in 15 bits until 2089.
const DAY_2000 = 10_957;

/** All rows by urgency: the order that nobody has to ask for. */
export function rowsByUrgency(sheet: CaseSheet, today: PlainDate): Uint32Array {
  const now = dayNumber(today);
  const ranks = states.map((state) => (isOpen(state) ? 0 : 2));
  const keys = keysOf(sheet.count, (row) => {
    const rank = ranks[sheet.codes.state[row] ?? 0] ?? 0;
    const answered = rank === 0 && ((sheet.codes.flags[row] ?? 0) & flag.isAnswered) !== 0;
    return (
      (rank + (answered ? 1 : 0)) * 2 ** 30 +
      shortDay(sheet.days.receivedOn[row] ?? 0) * 2 ** 15 +
      shortDay(dueNumber(sheet, row, now))
    );
  });
  return sortedByKey(everyRow(sheet.count), keys);
}

/** All rows in an order; what is equal in it stands as in `byUrgency`. What has no value comes last either way. */
export function rowsInOrder(
  sheet: CaseSheet,
  { by, descending }: CaseOrder,
  { byUrgency, ...context }: OrderContext & { readonly byUrgency: Uint32Array },
): Uint32Array {
  if (by === 'urgency') return descending ? byUrgency.toReversed() : byUrgency;
  const keyOf = keyOfColumn(sheet, by, context);
  const keys = keysOf(sheet.count, (row) => {
    const key = keyOf(row);
    if (key === null) return 2 ** 31;
    return descending ? 2 ** 31 - 1 - key : key;
  });
  return sortedByKey(byUrgency, keys);
}

type Key = (row: number) => number | null;

function keyOfColumn(
  sheet: CaseSheet,
  by: Exclude<OrderName, 'urgency'>,
  context: OrderContext,
): Key {
  const { codes, days, sums } = sheet;
  switch (by) {
    case 'state':
    case 'reason':
    case 'country': {
      const ranks = rankedWords(context.names[by], context.compare);
      return (row) => ranks[codes[by][row] ?? 0] ?? null;
    }
    case 'owner':
    case 'customer': {
      const { words, codes: numbers } = wordCodes(sheet, by);
      const ranks = rankedWords(words, context.compare);
      return (row) => {
        const number = numbers[row] ?? 0;
        return words[number] === '' ? null : (ranks[number] ?? null);
      };
    }
    case 'due': {
      const now = dayNumber(context.today);
      return (row) => dueNumber(sheet, row, now) || null;
    }
    case 'age':
      // The youngest has the least age: the latest day first.
      return (row) => 0xffff - (days.receivedOn[row] ?? 0);
    case 'disputed':
    case 'undisputed': {
      const ranks = rankedSums(sums[by]);
      return (row) => (Number.isNaN(sums[by][row]) ? null : (ranks[row] ?? null));
    }
  }
}

function keysOf(count: number, keyOf: (row: number) => number): Uint32Array {
  const keys = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) keys[row] = keyOf(row);
  return keys;
}

function everyRow(count: number): Uint32Array {
  return new Uint32Array(count).map((_, row) => row);
}

// Names of customers are compared by the language's own rules, which takes as long as everything else together.
const rankedBefore = new WeakMap<readonly string[], { compare: Compare; ranks: Uint32Array }>();

/** The place of each word among all of them, worked out once for each list of words. */
export function rankedWords(words: readonly string[], compare: Compare): Uint32Array {
  const before = rankedBefore.get(words);
  if (before?.compare === compare) return before.ranks;
  const order = words.map((_, index) => index);
  order.sort((left, right) => compare(words[left] ?? '', words[right] ?? ''));
  const ranks = new Uint32Array(words.length);
  order.forEach((index, place) => {
    ranks[index] = place;
  });
  rankedBefore.set(words, { compare, ranks });
  return ranks;
}

/** The place of each sum among all of them; equal ones share it. Sums are never negative. */
function rankedSums(sums: Float64Array): Uint32Array {
  // As bits, doubles that are not negative have the order of their values: the low half first, then the high one.
  const halves = new Uint32Array(sums.slice().buffer);
  const byLow = sortedByKey(everyRow(sums.length), halvesOf(halves, 0));
  const order = sortedByKey(byLow, halvesOf(halves, 1));
  const ranks = new Uint32Array(sums.length);
  let rank = 0;
  order.forEach((row, place) => {
    if (place > 0 && sums[row] !== sums[order[place - 1] ?? 0]) rank = place;
    ranks[row] = rank;
  });
  return ranks;
}

/** Every second number from `half` on. All browsers that there are keep the low half in front. */
function halvesOf(halves: Uint32Array, half: number): Uint32Array {
  return new Uint32Array(halves.length / 2).map((_, place) => halves[place * 2 + half] ?? 0);
}

function shortDay(day: number): number {
  return day === 0 ? LAST_DAY : Math.min(LAST_DAY - 1, Math.max(0, day - DAY_2000));
}
