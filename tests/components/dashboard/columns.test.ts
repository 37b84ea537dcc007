import { expect, test } from 'vitest';
import { columnsBeside, usualColumns } from '@/components/dashboard/columns.ts';

test.each([
  ['the usual ones', usualColumns, ['due', 'state', 'disputed']],
  ['without a status', ['due', 'reason', 'disputed'], ['due', 'disputed']],
  ['none of those that matter most', ['owner', 'country', 'age'], ['owner', 'country']],
] as const)('beside an open case the list keeps when, how and how much: %s', (_, chosen, kept) => {
  expect(columnsBeside(chosen)).toEqual(kept);
});
