import type { Slot } from '../slots.ts';
import { costsConcepts } from './costs-concepts.ts';
import type { Concept } from './family.ts';

// What makes a word for paying no request: paid long ago, asked by the customer, left to them, put off.
const calm = ['asks-whether', 'paid-already', 'no-hurry', 'we-pay', 'only-part'] as const;
const still = [...calm, 'pause'] as const;

// data: what the rules of this group come to, for all languages alike
export const demandsConcepts: readonly Concept<Slot>[] = [
  ...costsConcepts,
  // Asking for money before the decision.
  { means: 'L016', all: ['pay-now'], unless: calm, within: 12 },
  { means: 'L016', all: ['urge', 'put-money'], unless: calm, within: 10 },
  { means: 'L016', all: ['meanwhile', 'put-money'], unless: calm, within: 9 },
  { means: 'L016', all: ['at-first', 'put-money'], unless: calm, within: 7 },
  { means: 'L016', all: ['urge', 'money-in'], unless: calm, within: 12 },
  { means: 'L016', all: ['meanwhile', 'money-in'], unless: still, within: 12 },
  { means: 'L016', all: ['at-first', 'money-in'], unless: calm, within: 8 },
  { means: 'L016', all: ['once-paid', 'we-start'], unless: calm, within: 16 },
  { means: 'L016', all: ['the-dispute', 'nay', 'suspends'], within: 6, isFirm: true },
  { means: 'L016', all: ['nay', 'withhold'], unless: calm, within: 7, isFirm: true },
  { means: 'L016', all: ['auto-pay', 'drawn'], unless: still, within: 8 },
  { means: 'L016', all: ['deposit', 'urge'], unless: calm, within: 12 },
  { means: 'L016', all: ['deposit', 'meanwhile'], unless: calm, within: 12 },
  { means: 'L016', all: ['deposit', 'once-paid'], unless: calm, within: 12 },
  { means: 'L016', all: ['put-money', 'then-we'], unless: calm, within: 14 },
  { means: 'L016', all: ['due-thing', 'stands-still'], unless: still, within: 10 },
  { means: 'L016', all: ['put-money', 'on-time'], unless: calm, within: 9 },
  { means: 'L015', all: ['put-money', 'then-we'], unless: calm, within: 14 },
  { means: 'L015', all: ['nay', 'withhold'], unless: calm, within: 7, isFirm: true },
  // Asking for more than the part that nobody disputes.
  { means: 'L015', all: ['put-money', 'all-of-it'], unless: calm, within: 12 },
  { means: 'L015', all: ['money-in', 'all-of-it'], unless: still, within: 14 },
  { means: 'L015', all: ['drawn', 'all-of-it'], unless: calm, within: 12 },
  { means: 'L015', all: ['the-dispute', 'nay', 'suspends'], within: 6, isFirm: true },
];
