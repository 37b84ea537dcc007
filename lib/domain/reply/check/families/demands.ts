import { askingWays } from './asking.ts';
import { costsWays } from './costs.ts';
import { costsGuards } from './costs-guards.ts';
import type { FamilyWays } from './family.ts';

/** Ways of asking for money: before the decision, or more than the price. */
export const demandsWays = {
  ...askingWays,
  ...costsGuards,
  ...costsWays,
} as const satisfies FamilyWays;
