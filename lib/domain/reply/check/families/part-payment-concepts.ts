import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

const harmless = ['part-welcome', 'rights-asked', 'rights-told'] as const;

// data: how a letter refuses the part that nobody disputes, for all languages alike
export const partPaymentConcepts: readonly Concept<Slot>[] = [
  { means: 'L135', all: ['some-money', 'not-taken'], unless: harmless, within: 20, isFirm: true },
  { means: 'L135', all: ['some-money', 'sent-back'], unless: harmless },
  { means: 'L135', all: ['some-money', 'counts-unpaid'], unless: harmless, isFirm: true },
  { means: 'L135', all: ['all-or-nothing'], unless: harmless, isFirm: true },
  {
    means: 'L135',
    all: ['some-money', 'goes-first', 'to-disputed'],
    unless: harmless,
    within: 18,
  },
  {
    means: 'L135',
    all: ['only-that', 'goes-first'],
    unless: harmless,
    within: 14,
    isOrdered: true,
  },
  { means: 'L135', all: ['goes-first', 'at-first'], unless: harmless, within: 10 },
  { means: 'L135', all: ['only-that', 'the-lot'], unless: harmless, within: 10 },
  { means: 'L135', all: ['some-money', 'fails'], unless: harmless, within: 10 },
  { means: 'L135', all: ['not-so', 'bare-only'], unless: harmless, within: 10, isFirm: true },
];
