import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

const harmless = ['board-open', 'rights-asked', 'rights-told', 'part-welcome'] as const;

// data: how a letter talks a customer out of going to a board, for all languages alike
export const boardsConcepts: readonly Concept<Slot>[] = [
  { means: 'L133', all: ['board', 'no-use'], unless: harmless, within: 18 },
  { means: 'L133', all: ['board', 'long-time'], unless: harmless, within: 14 },
  { means: 'L133', all: ['board', 'board-price'], unless: harmless, within: 16 },
  { means: 'L133', all: ['board', 'board-only'], unless: harmless, within: 14 },
  { means: 'L133', all: ['board', 'board-loss'], unless: harmless, within: 16 },
  { means: 'L133', all: ['board', 'board-shut'], unless: harmless, within: 12, isFirm: true },
];
