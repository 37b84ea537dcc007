import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

const calm = ['restating', 'fee-at-issue', 'pause'] as const;

// data: what asking for more than the price comes to, for all languages alike
export const costsConcepts: readonly Concept<Slot>[] = [
  { means: 'L103', all: ['reminding', 'surcharge'], unless: calm, within: 9 },
  { means: 'L103', all: ['lateness', 'surcharge'], unless: calm, within: 9 },
  { means: 'L103', all: ['adds-on', 'small-sum'], unless: calm, within: 7 },
  {
    means: 'L125',
    all: ['look-into', 'you-bear'],
    unless: ['restating', 'fee-at-issue', 'work-done', 'fee-of-others'],
    within: 17,
  },
  {
    means: 'L125',
    all: ['if-we-do', 'you-bear'],
    unless: [...calm, 'work-done', 'fee-of-others'],
    within: 14,
  },
  { means: 'L104', all: ['lump-sum', 'lateness'], unless: calm, within: 12 },
  { means: 'L104', all: ['lump-sum', 'ours-by-right'], unless: calm, within: 13 },
  { means: 'L104', all: ['lump-sum', 'expense'], unless: calm, within: 5 },
  { means: 'L105', all: ['percent', 'each-time'], unless: calm, within: 8 },
  { means: 'L105', all: ['percent', 'lateness'], unless: calm, within: 10 },
  { means: 'L105', all: ['grows', 'each-time'], unless: calm, within: 9 },
];
