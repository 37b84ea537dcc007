import type { FamilyWays } from './family.ts';

// data: word families, a thing a row, in all languages side by side
export const threatsWays = {} as const satisfies FamilyWays;
