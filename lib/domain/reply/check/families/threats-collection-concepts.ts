import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: collection of debts, told without its name
export const collectionConcepts: readonly Concept<Slot>[] = [
  {
    means: 'L101',
    all: ['collects-for-us', 'takes-it-on'],
    unless: ['only-helps', 'restating'],
    within: 9,
  },
  {
    means: 'L101',
    all: ['hand-over', 'collects-for-us', 'case-thing'],
    unless: ['only-helps', 'restating'],
    within: 14,
  },
  { means: 'L101', all: ['out-of-house', 'case-thing'], unless: ['restating'], within: 7 },
  { means: 'L101', all: ['live-off', 'gets-money'], unless: ['restating'], within: 12 },
  { means: 'L101', all: ['less-kind', 'than-us'], unless: ['only-helps'], within: 10 },
  {
    means: 'L101',
    all: ['someone-else', 'gets-money'],
    unless: ['only-helps', 'restating'],
    within: 9,
  },
  {
    means: 'L101',
    all: ['next-letter', 'other-sender'],
    unless: ['only-helps', 'restating'],
    within: 11,
  },
  {
    means: 'L101',
    all: ['collects-for-us', 'contacts-you'],
    unless: ['only-helps', 'restating', 'asked-of-us'],
    within: 6,
  },
  {
    means: 'L101',
    all: ['passes-over', 'claim-only'],
    unless: ['restating', 'only-helps'],
    within: 9,
  },
];
