import type { Slot } from '../slots.ts';
import { demandsConcepts } from './demands-concepts.ts';
import type { Concept } from './family.ts';
import { pressureConcepts } from './pressure-concepts.ts';
import { rightsConcepts } from './rights-concepts.ts';
import { threatsConcepts } from './threats-concepts.ts';
import { verdictsConcepts } from './verdicts-concepts.ts';

/** What the things said in a sentence come to, for all groups of rules. */
export const familyConcepts: readonly Concept<Slot>[] = [
  ...demandsConcepts,
  ...threatsConcepts,
  ...pressureConcepts,
  ...rightsConcepts,
  ...verdictsConcepts,
];
