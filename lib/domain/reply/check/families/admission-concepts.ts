import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: how a letter admits a fault before anything is decided, for all languages alike
export const admissionConcepts: readonly Concept<Slot>[] = [
  { means: 'L114', all: ['our-house', 'botched'], within: 12 },
  { means: 'L114', all: ['own-up'], within: 12 },
  { means: 'L114', all: ['never-due'], within: 12, isFirm: true },
  { means: 'L114', all: ['sorry-for', 'botched'], within: 14 },
];
