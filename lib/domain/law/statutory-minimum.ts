import type { Country } from '../shared/country.ts';

/**
 * Days that a customer has at the least, counted from sending: inkassoloven (NO, 1988) § 9, inkassoloven (DK)
 * § 10(2), god inkassosed (SE, IMY).
 */
export const statutoryMinimumDays: Readonly<Record<Country, number>> = { NO: 14, DK: 10, SE: 8 };
