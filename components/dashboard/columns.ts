import type { OrderName } from '@/lib/domain/report/order-cases.ts';
import type { DashboardWords } from '@/lib/i18n/dashboard.ts';

/** Columns of the list besides the customer, who is always there, in the order in which they stand. */
export const columnNames = [
  'due',
  'state',
  'reason',
  'disputed',
  'undisputed',
  'owner',
  'country',
  'received',
  'age',
  'caseNumber',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** Columns that are shown until somebody chooses others. */
export const usualColumns: readonly ColumnName[] = [
  'due',
  'state',
  'reason',
  'disputed',
  'owner',
  'age',
];

const besideCase: ReadonlySet<ColumnName> = new Set(['due', 'state', 'disputed']);

/** Of the chosen columns those with room beside an open case: when, how it stands, how much. */
export function columnsBeside(columns: readonly ColumnName[]): readonly ColumnName[] {
  const kept = columns.filter((column) => besideCase.has(column));
  return kept.length > 0 ? kept : columns.slice(0, 2);
}

/** What a click on the head of a column sorts by; null where there is nothing to gain by it. */
export const orderOfColumn: Readonly<Record<ColumnName, OrderName | null>> = {
  due: 'due',
  state: 'state',
  reason: 'reason',
  disputed: 'disputed',
  undisputed: 'undisputed',
  owner: 'owner',
  country: 'country',
  received: 'age',
  age: 'age',
  caseNumber: null,
};

/** The head of a column. */
export function headOf(column: ColumnName, words: DashboardWords): string {
  switch (column) {
    case 'due':
      return words.answerBy;
    case 'received':
      return words.receivedOn;
    default:
      return words[column];
  }
}

/** What stands at the right edge, so that digits are under digits. */
export const isNumeric: ReadonlySet<ColumnName> = new Set(['disputed', 'undisputed', 'age']);
