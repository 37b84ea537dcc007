import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';
import { collectionConcepts } from './threats-collection-concepts.ts';
import { creditConcepts } from './threats-credit-concepts.ts';
import { forceConcepts } from './threats-force-concepts.ts';
import { titleConcepts } from './threats-titles-concepts.ts';

// data: what the rules of this group come to, for all languages alike
export const threatsConcepts: readonly Concept<Slot>[] = [
  ...collectionConcepts,
  ...creditConcepts,
  ...forceConcepts,
  ...titleConcepts,
];
