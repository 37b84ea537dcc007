import type { FamilyWays } from './family.ts';
import { blameWays } from './pressure-blame.ts';
import { internalWays } from './pressure-internal.ts';
import { reportWays } from './pressure-report.ts';
import { supplyWays } from './pressure-supply.ts';
import { toneWays } from './pressure-tone.ts';

// data: word families, a thing a row, in all languages side by side
export const pressureWays = {
  ...reportWays,
  ...supplyWays,
  ...blameWays,
  ...toneWays,
  ...internalWays,
} as const satisfies FamilyWays;
