import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: what stopped supplies come to, for all languages alike
export const supplyConcepts: readonly Concept<Slot>[] = [
  {
    means: 'L112',
    all: ['until-settled', 'supply', 'withheld'],
    unless: ['as-before', 'claim-words'],
    within: 24,
  },
  {
    means: 'L112',
    all: ['supply', 'withheld'],
    unless: ['as-before', 'other-cause', 'claim-words'],
    within: 6,
  },
  {
    means: 'L112',
    all: ['says-no', 'do-for-you', 'until-settled'],
    unless: ['as-before', 'claim-talk', 'shut'],
    within: 20,
    isFirm: true,
  },
  {
    means: 'L112',
    all: ['says-no', 'supply', 'until-settled'],
    unless: ['as-before', 'claim-words', 'claim-talk', 'shut'],
    within: 18,
    isFirm: true,
  },
  { means: 'L112', all: ['cash-only'], unless: ['as-before'] },
  {
    means: 'L112',
    all: ['we', 'until-settled', 'withheld'],
    unless: ['as-before', 'claim-words', 'claim-talk'],
    within: 14,
  },
];
