import { hashText } from '../../shared/hash-text.ts';
import type { Judgment } from './judgment.ts';
import { LEARNING_BUCKETS } from './learning-features.ts';

/** What the user's answers have taught: a correction of the log-odds, and how far it may reach. */
export interface Adaptation {
  readonly weights: Float64Array;
  readonly bias: number;
  /** The correction never exceeds this, either way. */
  readonly reach: number;
  /** Changes when the answers do. */
  readonly version: number;
}

/** Log-odds that answers can move a mail at most, however many there are. */
const FARTHEST = 2.5;
/** Answers after which half of that reach is allowed. */
const HALF_WAY = 12;
const RATE = 0.25;
/** The common part learns slower: it moves every mail, not only those alike. */
const BIAS_RATE = 0.02;
/** What is learnt fades a little with each later answer. */
const FADE = 0.998;

/**
 * Learns from answers in the order they were given: one step of logistic regression each, on top of the
 * shipped model. The same answers always teach the same, so taking one away undoes it exactly. A few wrong
 * clicks cannot do harm: after one answer no mail moves by more than 0.2 in log-odds, after five by 0.75.
 */
export function adaptationOf(judgments: readonly Judgment[]): Adaptation {
  const weights = new Float64Array(LEARNING_BUCKETS);
  let bias = 0;
  // Fading all weights at every answer would cost more than learning: they share one factor instead.
  let shared = 1;
  let version = 0;
  for (const [at, { buckets, odds, isObjection, mail }] of judgments.entries()) {
    const learnt = bias + shared * meanOf(weights, buckets);
    const error = (isObjection ? 1 : 0) - 1 / (1 + Math.exp(-(odds + within(reachOf(at), learnt))));
    shared *= FADE;
    const step = (RATE * error) / Math.sqrt(buckets.length || 1) / shared;
    for (const bucket of buckets) weights[bucket] = (weights[bucket] ?? 0) + step;
    bias = bias * FADE + BIAS_RATE * error;
    version = hashText(`${version} ${mail} ${isObjection}`);
  }
  return {
    weights: weights.map((weight) => weight * shared),
    bias,
    reach: reachOf(judgments.length),
    version,
  };
}

/** How much a mail with these features moves, in log-odds. */
export function correctionOf(
  { weights, bias, reach }: Adaptation,
  buckets: readonly number[],
): number {
  return within(reach, bias + meanOf(weights, buckets));
}

function meanOf(weights: Float64Array, buckets: readonly number[]): number {
  const sum = buckets.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
  return sum / Math.sqrt(buckets.length || 1);
}

function within(reach: number, value: number): number {
  return Math.max(-reach, Math.min(reach, value));
}

function reachOf(count: number): number {
  return (FARTHEST * count) / (count + HALF_WAY);
}
