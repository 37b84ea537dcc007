import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: credit standing and registers, told without their names
export const creditConcepts: readonly Concept<Slot>[] = [
  {
    means: 'L102',
    all: ['wants-credit', 'gets-no'],
    unless: ['restating', 'credit-unhurt'],
    within: 13,
  },
  {
    means: 'L102',
    all: ['wants-credit', 'comes-up'],
    unless: ['restating', 'credit-unhurt'],
    within: 13,
  },
  {
    means: 'L102',
    all: ['credit-people', 'checks-you'],
    unless: ['restating', 'credit-unhurt'],
    within: 9,
  },
  {
    means: 'L102',
    all: ['score-word', 'score-harm'],
    unless: ['restating', 'credit-unhurt'],
    within: 9,
  },
];
