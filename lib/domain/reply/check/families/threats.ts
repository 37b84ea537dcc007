import type { FamilyWays } from './family.ts';
import { collectionWays } from './threats-collection.ts';
import { creditWays } from './threats-credit.ts';
import { forceWays } from './threats-force.ts';
import { threatsGuards } from './threats-guards.ts';
import { titleWays } from './threats-titles.ts';

// data: word families, a thing a row, in all languages side by side
export const threatsWays = {
  ...threatsGuards,
  ...collectionWays,
  ...creditWays,
  ...forceWays,
  ...titleWays,
} as const satisfies FamilyWays;
