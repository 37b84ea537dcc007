import { expect, test } from 'vitest';
import { certaintyOf } from '@/components/panel/verdict-of.ts';

test.each([
  [1, 'almost-certain'],
  [0.97, 'almost-certain'],
  [0.9, 'very-likely'],
  [0.7, 'likely'],
  [0.4, 'possible'],
  [0.1, 'unlikely'],
  [0, 'unlikely'],
] as const)('a probability of %d is said as %s', (probability, certainty) => {
  expect(certaintyOf(probability)).toBe(certainty);
});
