import { expect, test } from 'vitest';
import { lastMonths } from '../../../lib/domain/report/last-months.ts';

const counts = [
  { name: '2025-06', count: 1 },
  { name: '2025-11', count: 2 },
  { name: '2026-01', count: 3 },
];

test('months in which nothing came are there with none', () => {
  expect(lastMonths(counts, 3)).toEqual([
    { name: '2025-11', count: 2 },
    { name: '2025-12', count: 0 },
    { name: '2026-01', count: 3 },
  ]);
});

test('begins with the first month where there are few', () => {
  expect(lastMonths(counts, 13).map(({ name }) => name)).toEqual([
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
  ]);
  expect(lastMonths([], 13)).toEqual([]);
});
