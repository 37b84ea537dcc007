import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';
import { reportConcepts } from './pressure-report-concepts.ts';
import { supplyConcepts } from './pressure-supply-concepts.ts';

// data: what the rules of this group come to, for all languages alike
export const pressureConcepts: readonly Concept<Slot>[] = [...reportConcepts, ...supplyConcepts];
