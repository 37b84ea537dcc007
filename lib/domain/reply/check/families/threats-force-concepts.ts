import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: insolvency and enforcement, told without their names
export const forceConcepts: readonly Concept<Slot>[] = [
  {
    means: 'L110',
    all: ['insolvency-word', 'your-firm'],
    unless: ['restating', 'unhurt-firm', 'foreign-insolvency'],
    within: 8,
  },
  {
    means: 'L110',
    all: ['ruins-firm', 'your-firm', 'can-end'],
    unless: ['restating', 'unhurt-firm', 'foreign-insolvency'],
    within: 8,
  },
];
