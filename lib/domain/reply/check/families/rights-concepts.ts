import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

// data: what the rules of this group come to, for all languages alike
export const rightsConcepts: readonly Concept<Slot>[] = [
  {
    means: 'L106',
    all: ['late-claim', 'late-must', 'late-rule'],
    unless: ['answer', 'ours', 'may', 'pause'],
    within: 14,
  },
  { means: 'L106', all: ['late-after', 'late-not'], unless: ['ours', 'answer', 'pause'] },
  { means: 'L106', all: ['late-had', 'late-when'] },
  { means: 'L106', all: ['late-had', 'late-could'], within: 16 },
  { means: 'L106', all: ['late-norm', 'late-when'], within: 10 },
  { means: 'L106', all: ['late-used', 'late-quiet'], within: 14 },
  { means: 'L106', all: ['late-used', 'late-after', 'late-not'], within: 20 },
  { means: 'L106', all: ['late-quiet', 'late-after'], unless: ['we'], within: 8 },
  { means: 'L106', all: ['late-right', 'late-lost'], within: 14 },
  { means: 'L106', all: ['late-deemed', 'late-rule'], within: 16, isFirm: true },
  { means: 'L106', all: ['late-deemed', 'late-after'], within: 16, isFirm: true },
  { means: 'L106', all: ['late-claim', 'should-have', 'late-when'], unless: ['we-should'] },
  // L107: silence is a yes.
  { means: 'L107', all: ['no-word', 'case-over'], unless: ['stays-open', 'whether'], within: 24 },
  {
    means: 'L107',
    all: ['no-word', 'we-take', 'agree'],
    unless: ['stays-open', 'whether'],
    within: 22,
  },
  {
    means: 'L107',
    all: ['unless-speak', 'case-over'],
    unless: ['stays-open', 'whether'],
    within: 18,
  },
  { means: 'L107', all: ['only-speak', 'case-alive'], within: 16 },
  { means: 'L107', all: ['need-nothing', 'case-over'], unless: ['stays-open'], within: 12 },
  {
    means: 'L107',
    all: ['otherwise', 'we-take', 'case-over'],
    unless: ['stays-open', 'whether'],
    within: 14,
    isOrdered: true,
  },
  {
    means: 'L107',
    all: ['after-that', 'we-take', 'case-over'],
    isOrdered: true,
    unless: ['stays-open', 'whether', 'pay'],
    within: 10,
  },
  // L116: the customer has to prove it.
  {
    means: 'L116',
    all: ['lack-cond', 'proof-thing', 'pay-anyway'],
    within: 24,
    isFirm: true,
    mayStraddle: true,
  },
  {
    means: 'L116',
    all: ['lack-cond', 'show-it', 'pay-anyway'],
    within: 24,
    isFirm: true,
    mayStraddle: true,
  },
  { means: 'L116', all: ['claimant', 'has-to-show'], within: 10 },
  { means: 'L116', all: ['show-us', 'lack-cond'], within: 18, isFirm: true, isOrdered: true },
  { means: 'L116', all: ['show-us', 'pay-anyway'], within: 20, isFirm: true, isOrdered: true },
  { means: 'L116', all: ['only-when', 'proof-thing', 'give-way'], within: 22 },
  { means: 'L116', all: ['only-when', 'show-it', 'give-way'], within: 20 },
  // L115: only in a certain form.
  { means: 'L115', all: ['informal', 'no-count'], within: 12, isFirm: true },
  {
    means: 'L115',
    all: ['form-thing', 'only-so', 'count-for', 'complaint'],
    unless: ['answer'],
    within: 20,
    isFirm: true,
  },
  { means: 'L115', all: ['form-missing', 'no-count'], within: 20, isFirm: true },
  {
    means: 'L115',
    all: ['do-form', 'only-so', 'count-for'],
    unless: ['answer'],
    within: 18,
    isFirm: true,
  },
  { means: 'L115', all: ['do-form', 'or-else', 'no-count'], within: 22, isFirm: true },
  {
    means: 'L115',
    all: ['no-count', 'only-so', 'form-thing'],
    unless: ['answer'],
    within: 20,
    isFirm: true,
    isOrdered: true,
  },
  // L124: an acknowledgement by the way.
  {
    means: 'L124',
    all: ['small-act', 'binds-all'],
    unless: ['binds-nothing', 'we-accept', 'own-part'],
    within: 18,
  },
  { means: 'L124', all: ['asks-confirm'], unless: ['binds-nothing', 'we-accept'] },
  { means: 'L124', all: ['take-you', 'whole-or-rest'], unless: ['binds-nothing'], within: 14 },
];
