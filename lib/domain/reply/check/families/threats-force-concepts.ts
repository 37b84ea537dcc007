import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: insolvency and enforcement, told without their names
export const forceConcepts: readonly Concept<Slot>[] = [
  { means: 'L110', all: ['insolvency-word', 'insolvency-act'], unless: ['restating'], within: 10 },
  {
    means: 'L110',
    all: ['insolvency-word', 'your-firm'],
    unless: ['restating', 'unhurt-firm', 'foreign-insolvency'],
    within: 8,
  },
];
