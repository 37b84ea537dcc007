import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: letters that call themselves a reminder, a demand or a last word before something worse
export const titleConcepts: readonly Concept<Slot>[] = [
  {
    means: 'L111',
    all: ['this-letter', 'demand-word'],
    unless: ['letter-answers', 'restating'],
    within: 7,
  },
  {
    means: 'L111',
    all: ['demand-word', 'which-time', 'money-open'],
    unless: ['letter-answers', 'restating'],
    within: 9,
  },
  {
    means: 'L111',
    all: ['reminds-you', 'money-open'],
    unless: ['letter-answers', 'restating'],
    within: 8,
  },
  {
    means: 'L111',
    all: ['last-before', 'before-what'],
    unless: ['letter-answers', 'restating'],
    within: 12,
  },
];
