import type { Slot } from '../slots.ts';
import type { Concept } from './family.ts';

const harmless = ['you-do', 'advice', 'restating', 'your-right', 'misuse', 'L128'] as const;

// data: what hints about others come to, for all languages alike
export const reportConcepts: readonly Concept<Slot>[] = [
  { means: 'L109', all: ['near-you', 'takes-note'], unless: harmless, within: 10 },
  { means: 'L109', all: ['authorities', 'takes-note'], unless: harmless, within: 10 },
  { means: 'L109', all: ['know-them', 'near-you'], unless: harmless, within: 8, isOrdered: true },
  {
    means: 'L109',
    all: ['we', 'tell-them', 'near-you'],
    unless: harmless,
    within: 8,
    isOrdered: true,
  },
  { means: 'L109', all: ['nonpayers', 'stage'], unless: harmless, within: 16 },
  { means: 'L109', all: ['nonpayers', 'takes-note'], unless: harmless, within: 14 },
  { means: 'L109', all: ['pillory', 'put-up', 'we'], unless: harmless, within: 12 },
  { means: 'L109', all: ['pillory', 'put-up', 'nonpayers'], unless: harmless, within: 16 },
  {
    means: 'L109',
    all: ['near-you', 'with-them'],
    unless: harmless,
    within: 24,
    mayStraddle: true,
  },
  { means: 'L109', all: ['authorities', 'nonpayers'], unless: harmless, within: 20 },
  { means: 'L109', all: ['is-crime'], unless: harmless },
  { means: 'L109', all: ['stranger'], unless: [...harmless, 'long-ago'] },
  { means: 'L109', all: ['anybody', 'hint', 'you'], unless: [...harmless, 'long-ago'], within: 12 },
  {
    means: 'L109',
    all: ['authorities', 'hint'],
    unless: ['you-do', 'advice', 'restating', 'misuse', 'your-right'],
    within: 8,
  },
  {
    means: 'L109',
    all: ['authorities', 'comes-up'],
    unless: ['you-do', 'advice', 'restating', 'misuse', 'your-right'],
    within: 10,
  },
  {
    means: 'L109',
    all: ['public', 'takes-note'],
    unless: ['you-do', 'advice', 'restating', 'misuse'],
    within: 10,
  },
  {
    means: 'L109',
    all: ['nonpayers', 'tell'],
    unless: ['you-do', 'advice', 'restating', 'misuse'],
    within: 10,
  },
];
