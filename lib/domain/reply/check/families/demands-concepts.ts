import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: what the rules of this group come to, for all languages alike
export const demandsConcepts: readonly Concept<Slot>[] = [];
