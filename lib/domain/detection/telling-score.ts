import { senseNumber } from './features/sense-index.ts';
import type { Sense } from './features/senses.ts';
import type { Sentence } from './text/reading.ts';

const sensesOf = (names: readonly Sense[]) => new Set(names.map(senseNumber));
/** What people ask for, wonder and feel beside the reason. */
const asides = sensesOf([
  'PLEASE',
  'SORRY',
  'WONDER',
  'COLLECT',
  'REMIND',
  'WHY',
  'WANT',
  'CORRECT',
  'PAY',
  'OWE',
]);
/** What has happened or was agreed: reasons are told in these. */
const reasons = sensesOf([
  'NOT',
  'AGREED',
  'PROMISED',
  'MISSING',
  'UNFINISHED',
  'DEFECT',
  'DAMAGED',
  'QUALITY',
  'HOURS',
  'GOODS',
  'EXTRA',
  'ONLY',
  'INSTEAD',
  'FIRST',
  'DISCOUNT',
  'RETURNED',
  'CANCEL',
  'WITHDRAW',
  'FRAUD',
  'EARLY',
  'SETOFF',
  'TIME_BARRED',
  'NOT_RECEIVED_INVOICE',
]);

/**
 * How well a sentence shows why: it states a ground, tells something, is neither greeting nor
 * goodbye. Fitted on what authors of the corpus marked: right 81 times of 100, by `odds` alone 72.
 */
export function tellingScore(
  { tokens, senses }: Sentence,
  { at, of, odds, top }: { at: number; of: number; odds: number; top: number },
): number {
  const edge = at === 0 ? -0.97 : at === of - 1 ? -1.58 : 0;
  const aside = new Set(senses.flatMap(({ sense }) => (asides.has(sense) ? [sense] : []))).size;
  const reason = senses.some(({ sense }) => reasons.has(sense)) ? 0.68 : 0;
  const size = 1.94 * Math.log(1 + tokens.length);
  return 0.22 * odds + 0.78 * Math.log(top + 0.001) + size + edge + reason - 0.94 * aside;
}
