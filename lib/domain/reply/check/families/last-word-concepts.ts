import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

const harmless = ['come-back', 'rights-asked', 'rights-told', 'need-not'] as const;

// data: how a letter closes the door behind a rejection, for all languages alike
export const lastWordConcepts: readonly Concept<Slot>[] = [
  {
    means: 'L132',
    all: ['not-so', 'contact-again', 'any-more'],
    unless: harmless,
    within: 8,
    isFirm: true,
  },
  {
    means: 'L132',
    all: ['not-so', 'think-again', 'the-matter'],
    unless: harmless,
    within: 8,
    isFirm: true,
  },
  { means: 'L132', all: ['contact-again', 'deaf-ears'], unless: harmless, within: 9 },
  { means: 'L132', all: ['the-matter', 'deaf-ears'], unless: harmless, within: 6 },
];
