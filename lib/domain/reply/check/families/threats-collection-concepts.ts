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
  { means: 'L101', all: ['out-of-house', 'case-thing'], unless: ['restating'], within: 10 },
  { means: 'L101', all: ['live-off', 'gets-money'], unless: ['restating'], within: 12 },
  { means: 'L101', all: ['someone-else', 'live-off'], unless: ['restating'], within: 12 },
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
    all: ['next-letter', 'someone-else'],
    unless: ['only-helps', 'restating'],
    within: 11,
  },
  {
    means: 'L101',
    all: ['trade-people', 'such-work'],
    unless: ['only-helps', 'restating'],
    within: 9,
  },
  {
    means: 'L101',
    all: ['someone-else', 'takes-it-on'],
    unless: ['only-helps', 'restating'],
    within: 8,
  },
  {
    means: 'L101',
    all: ['collects-for-us', 'contacts-you'],
    unless: ['only-helps', 'restating', 'asked-of-us'],
    within: 8,
  },
  {
    means: 'L101',
    all: ['agreement-with', 'collects-for-us', 'their-trade'],
    unless: ['only-helps', 'restating'],
    within: 14,
  },
  {
    means: 'L101',
    all: ['trade-people', 'their-trade', 'hand-over'],
    unless: ['only-helps', 'restating'],
    within: 12,
  },
  { means: 'L101', all: ['other-means', 'gets-paid'], unless: ['restating'], within: 8 },
  {
    means: 'L101',
    all: ['new-owner', 'claim-only'],
    unless: ['restating', 'only-helps'],
    within: 8,
  },
  {
    means: 'L101',
    all: ['passes-over', 'claim-only'],
    unless: ['restating', 'only-helps'],
    within: 9,
  },
  {
    means: 'L101',
    all: ['if-unpaid', 'further-steps'],
    unless: ['restating', 'only-helps', 'asked-of-us'],
    within: 14,
    isFirm: true,
  },
];
