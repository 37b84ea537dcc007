import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

const harmless = ['other-fault'] as const;

// data: how a letter admits a fault before anything is decided, for all languages alike
export const admissionConcepts: readonly Concept<Slot>[] = [
  { means: 'L114', all: ['our-house', 'botched'], unless: harmless, within: 12 },
  { means: 'L114', all: ['own-up'], unless: harmless, within: 12 },
  { means: 'L114', all: ['never-due'], unless: harmless, within: 12, isFirm: true },
  { means: 'L114', all: ['sorry-for', 'botched'], unless: harmless, within: 14 },
];
