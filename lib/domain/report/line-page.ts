import * as z from 'zod/mini';
import { timers } from '../deadline/deadline.ts';
import { stages } from '../detection/detection.ts';
import { reasonCodes } from '../detection/reason-code.ts';
import { states } from '../objection/state.ts';
import { countries } from '../shared/country.ts';
import { hashText } from '../shared/hash-text.ts';
import { ObjectionId } from '../shared/ids.ts';
import { currencies } from '../shared/money.ts';
import type { CaseLine } from './case-line.ts';
import { codesOf, instantsOf, plainDaysOf, sumsOf, textOf } from './pack-line.ts';

/** Columns of each kind, in the order in which a page keeps them. */
export const codeColumns = [
  'state',
  'reason',
  'country',
  'stage',
  'currency',
  'timer',
  'flags',
] as const;
/** Columns of days, as whole numbers (`dayNumber`); 0 is none. */
export const dayColumns = [
  'receivedOn',
  'dueOn',
  'resumesOn',
  'dueAfter',
  'snoozedUntil',
  'answerDueOn',
] as const;
/** Columns of instants, as minutes (`minuteNumber`); 0 is none. `decidedAt` is when the customer was told. */
export const minuteColumns = ['startedAt', 'answeredAt', 'decidedAt', 'paidAt'] as const;
/** Columns of sums in minor units; NaN is unknown. */
export const sumColumns = ['disputed', 'undisputed'] as const;
/** Columns of words: a line of `text` has them with tabs between. */
export const textColumns = [
  'id',
  'owner',
  'email',
  'customer',
  'caseNumber',
  'invoice',
  'subject',
] as const;

/**
 * Some hundred cases side by side: a browser's database charges by the record, not by the byte, so reading
 * 100,000 cases as 256 pages takes a hundredth of the time. Numbers stand column by column (first all states, then
 * all reasons, …), words in one text. A page is derived, so one that cannot be read is simply made anew.
 */
export interface LinePage {
  /** What the ids in it begin with. */
  readonly page: string;
  /** Number of the write that made it what it is. */
  readonly revision: number;
  /** `pageShape` of the version that wrote it. */
  readonly shape: number;
  readonly count: number;
  readonly text: string;
  readonly codes: Uint8Array;
  readonly days: Uint16Array;
  readonly minutes: Uint32Array;
  readonly sums: Float64Array;
}

/**
 * Changes with every list whose order the codes hang on, and with the columns: a page of another shape must not be
 * read. The number in front is raised by hand when a column takes on another meaning.
 */
export const pageShape = hashText(
  [
    1,
    states,
    reasonCodes,
    countries,
    stages,
    currencies,
    timers,
    codeColumns,
    dayColumns,
    minuteColumns,
    sumColumns,
    textColumns,
  ].join(';'),
);

/** The page on which a case stands: by the first two characters of its id, which are random. */
export function pageOf(id: ObjectionId | string): string {
  return id.slice(0, 2);
}

/** The word that a line of a page's text has in a column; empty where it has none. */
export function wordIn(line: string, column: (typeof textColumns)[number]): string {
  const place = textColumns.indexOf(column);
  return line.split('\t', place + 1)[place] ?? '';
}

/** The cases on some pages, or those of them whose line `isWanted`. Reads the words of the pages alone. */
export function idsOnPages(
  pages: readonly Pick<LinePage, 'text'>[],
  isWanted: (line: string) => boolean = () => true,
): readonly ObjectionId[] {
  return pages
    .flatMap(({ text }) => text.split('\n').filter(isWanted))
    .flatMap((line) => z.safeParse(ObjectionId, wordIn(line, 'id')).data ?? []);
}

/** A line to be put in place of an older one of the same id, or null to take it away. */
export type LineChanges = ReadonlyMap<ObjectionId, CaseLine | null>;

/** The page with some lines changed; `before` undefined where there was none that can be read. */
export function changedPage(
  before: LinePage | undefined,
  changes: LineChanges,
  { page, revision }: Pick<LinePage, 'page' | 'revision'>,
): LinePage {
  const texts = before && before.count > 0 ? before.text.split('\n') : [];
  const ids: ReadonlySet<string> = new Set(changes.keys());
  const kept = texts.flatMap((text, slot) => (ids.has(wordIn(text, 'id')) ? [] : [slot]));
  const added = [...changes.values()].filter((line) => line !== null);
  const count = kept.length + added.length;
  const from = { count: before?.count ?? 0, kept };
  return {
    page,
    revision,
    shape: pageShape,
    count,
    text: [...kept.map((slot) => texts[slot] ?? ''), ...added.map(textOf)].join('\n'),
    codes: fill(new Uint8Array(count * codeColumns.length), added.map(codesOf), {
      ...from,
      old: before?.codes,
    }),
    days: fill(new Uint16Array(count * dayColumns.length), added.map(plainDaysOf), {
      ...from,
      old: before?.days,
    }),
    minutes: fill(new Uint32Array(count * minuteColumns.length), added.map(instantsOf), {
      ...from,
      old: before?.minutes,
    }),
    sums: fill(new Float64Array(count * sumColumns.length), added.map(sumsOf), {
      ...from,
      old: before?.sums,
    }),
  };
}

interface Kept<Column> {
  readonly old: Column | undefined;
  readonly count: number;
  readonly kept: readonly number[];
}

/** Fills `columns` with the kept slots of the old ones and the numbers of each added line behind them. */
function fill<Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  columns: Column,
  added: readonly (readonly number[])[],
  { old, count, kept }: Kept<Column>,
): Column {
  const rows = kept.length + added.length;
  const width = rows === 0 ? 0 : columns.length / rows;
  for (let column = 0; column < width; column += 1) {
    let at = column * rows;
    for (const slot of kept) {
      columns[at] = old?.[column * count + slot] ?? 0;
      at += 1;
    }
    for (const numbers of added) {
      columns[at] = numbers[column] ?? 0;
      at += 1;
    }
  }
  return columns;
}
