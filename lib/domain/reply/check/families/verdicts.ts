import { admissionWays } from './admission.ts';
import { boardsWays } from './boards.ts';
import type { FamilyWays } from './family.ts';
import { lastWordWays } from './last-word.ts';
import { partPaymentWays } from './part-payment.ts';
import { upheldWays } from './upheld.ts';

/** What the rules about decisions and rights look for: admissions, last words, boards, payment in part. */
export const verdictsWays = {
  ...admissionWays,
  ...boardsWays,
  ...lastWordWays,
  ...partPaymentWays,
  ...upheldWays,
} as const satisfies FamilyWays;
