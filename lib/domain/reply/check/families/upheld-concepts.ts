import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

const harmless = ['bill-open', 'decided-now', 'other-part', 'condition'] as const;

// data: how a letter calls the bill right before anything is decided, for all languages alike
export const upheldConcepts: readonly Concept<Slot>[] = [
  {
    means: 'L108',
    all: ['bill-thing', 'is-right', 'sure-of-it'],
    unless: harmless,
    within: 14,
    isFirm: true,
  },
  { means: 'L108', all: ['bill-thing', 'must-pay'], unless: harmless, within: 9 },
  { means: 'L108', all: ['hold-on', 'bill-thing'], unless: harmless, isFirm: true },
  {
    means: 'L108',
    all: ['bill-thing', 'is-so'],
    unless: harmless,
    within: 7,
    isOrdered: true,
    isFirm: true,
  },
  { means: 'L108', all: ['foregone'], unless: harmless, isFirm: true },
  {
    means: 'L108',
    all: ['contrast', 'bill-thing', 'is-right'],
    unless: harmless,
    within: 6,
    isOrdered: true,
  },
  { means: 'L108', all: ['contrast', 'must-pay'], unless: harmless, within: 9, isOrdered: true },
];
