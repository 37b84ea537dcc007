import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

const harmless = ['board-open', 'rights-asked', 'rights-told', 'part-welcome'] as const;
const free = ['board-free', 'rights-asked', 'rights-told'] as const;

// data: how a letter talks a customer out of going to a board, for all languages alike
export const boardsConcepts: readonly Concept<Slot>[] = [
  { means: 'L133', all: ['board', 'pay-first'], unless: free, within: 18 },
  { means: 'L133', all: ['board', 'sides-with'], unless: free, within: 18, isFirm: true },
  { means: 'L133', all: ['board', 'not-worth'], unless: free, within: 16, isFirm: true },
  { means: 'L133', all: ['board', 'loses-right'], unless: free, within: 16, isFirm: true },
  { means: 'L133', all: ['board', 'board-years'], unless: free, within: 12 },
  { means: 'L133', all: ['board', 'no-use'], unless: harmless, within: 11 },
  { means: 'L133', all: ['board', 'long-time'], unless: harmless, within: 14 },
  { means: 'L133', all: ['board', 'board-price'], unless: harmless, within: 10 },
  { means: 'L133', all: ['board', 'board-only'], unless: harmless, within: 9 },
  { means: 'L133', all: ['board', 'board-loss'], unless: harmless, within: 16 },
  {
    means: 'L133',
    all: ['board', 'board-shut'],
    unless: [...harmless, 'board-free'],
    within: 10,
    isFirm: true,
  },
  { means: 'L133', all: ['board', 'not-theirs'], unless: free, within: 10, isFirm: true },
];
