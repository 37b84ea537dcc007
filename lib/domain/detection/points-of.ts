import type { Point } from './detection.ts';
import { causeFeatures } from './features/cause-features.ts';
import { model } from './model.ts';
import { type ReasonCode, reasonCodes } from './reason-code.ts';
import { type CauseScorer, causeShares, unpackCauses } from './score-causes.ts';
import type { Reading } from './text/reading.ts';

/** More grounds than this in one mail are the same ones said again. */
const MOST_POINTS = 6;
/** A further point must be at least this share as likely as the best one. */
const WORTH_SHOWING = 0.55;

let scorer: CauseScorer | undefined;

/**
 * The grounds of an objection, best first, each with the sentence that shows it. `sentences` are the
 * log-odds of each sentence. There is always at least one: somebody who objects has said it somewhere.
 */
export function pointsOf(reading: Reading, sentences: readonly number[]): readonly Point[] {
  scorer ??= unpackCauses(model.causes);
  const features = causeFeatures(reading);
  const found = new Map<ReasonCode, Point>();
  const totals = new Map<ReasonCode, number>();
  for (const [at, sentence] of reading.sentences.entries()) {
    const isGround = 1 / (1 + Math.exp(-1.5 * ((sentences[at] ?? -9) + 1)));
    const shares = causeShares(scorer, features[at] ?? []);
    for (const [place, share] of shares.entries()) {
      const reason = reasonCodes[place];
      if (!reason) continue;
      const probability = isGround * share;
      totals.set(reason, (totals.get(reason) ?? 0) + probability);
      if (probability <= (found.get(reason)?.probability ?? 0)) continue;
      const { start, end, text } = sentence;
      found.set(reason, { reason, quote: text, start, end, probability });
    }
  }
  const ranked = [...found.values()].sort((a, b) => weightOf(b) - weightOf(a));
  const best = ranked[0];
  if (!best) return [];
  return ranked
    .filter((point, rank) => rank === 0 || isWorthShowing(point, best))
    .slice(0, MOST_POINTS)
    .map((point) => ({ ...point, probability: Number(point.probability.toFixed(4)) }));

  function weightOf({ reason }: Point): number {
    return totals.get(reason) ?? 0;
  }
  function isWorthShowing(point: Point, top: Point): boolean {
    return point.start !== top.start && point.probability >= WORTH_SHOWING * top.probability;
  }
}
