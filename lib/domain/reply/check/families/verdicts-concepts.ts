import type { Slot } from '../slots.ts';
import { admissionConcepts } from './admission-concepts.ts';
import { boardsConcepts } from './boards-concepts.ts';
import type { Concept } from './family.ts';
import { lastWordConcepts } from './last-word-concepts.ts';
import { partPaymentConcepts } from './part-payment-concepts.ts';
import { upheldConcepts } from './upheld-concepts.ts';

/** What the things said come to, for the rules about decisions and rights. */
export const verdictsConcepts: readonly Concept<Slot>[] = [
  ...admissionConcepts,
  ...boardsConcepts,
  ...lastWordConcepts,
  ...partPaymentConcepts,
  ...upheldConcepts,
];
