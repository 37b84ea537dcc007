import type { Point } from './detection.ts';
import { causeFeatures } from './features/cause-features.ts';
import { type ReasonCode, reasonCodes } from './reason-code.ts';
import { type CauseScorer, causeShares } from './score-causes.ts';
import type { Reading } from './text/reading.ts';

/** More grounds than this in one mail are the same ones said again. */
const MOST_POINTS = 6;
/** A further point must be at least this share as likely as the best one. */
const WORTH_SHOWING = 0.55;

/**
 * The grounds of an objection, best first, each with the sentence that shows it. `odds` are the
 * log-odds of each sentence. There is always at least one: somebody who objects has said it somewhere.
 */
export function pointsOf(
  reading: Reading,
  odds: readonly number[],
  scorer: CauseScorer,
): readonly Point[] {
  const features = causeFeatures(reading);
  const found = new Map<ReasonCode, Point>();
  const totals = new Map<ReasonCode, number>();
  for (const [at, sentence] of reading.sentences.entries()) {
    const isGround = groundShare(odds[at] ?? -9);
    for (const [place, share] of causeShares(scorer, features[at] ?? []).entries()) {
      const reason = reasonCodes[place];
      if (!reason) continue;
      const probability = isGround * share;
      totals.set(reason, (totals.get(reason) ?? 0) + probability);
      if (probability <= (found.get(reason)?.probability ?? 0)) continue;
      const { start, end, text } = sentence;
      found.set(reason, { reason, quote: text, start, end, probability });
    }
  }
  const weightOf = ({ reason }: Point) => totals.get(reason) ?? 0;
  const ranked = [...found.values()].sort((first, second) => weightOf(second) - weightOf(first));
  const best = ranked[0];
  if (!best) return [];
  const others = ranked.filter(
    ({ start, probability }) =>
      start !== best.start && probability >= WORTH_SHOWING * best.probability,
  );
  return [best, ...others].slice(0, MOST_POINTS).map((point) => ({
    ...point,
    probability: Number(point.probability.toFixed(4)),
  }));
}

/** How much a sentence counts as a ground: sharper than its probability, so that asides stay out. */
export function groundShare(odds: number): number {
  return 1 / (1 + Math.exp(-1.5 * (odds + 1)));
}
