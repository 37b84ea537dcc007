import type { Point } from './detection.ts';
import { mailCauses, sentenceCauses } from './features/cause-features.ts';
import { type ReasonCode, reasonCodes } from './reason-code.ts';
import { type ClassScorer, classScores, sharesOf } from './score-classes.ts';
import type { Reading } from './text/reading.ts';

/** More grounds than this in one mail are the same ones said again. */
const MOST_POINTS = 6;
/** A further point must be at least this share as likely as the best one. */
const WORTH_SHOWING = 0.55;
/** How much the whole mail counts beside a sentence, when a sentence is asked for its ground. */
const MAIL_WEIGHT = 0.5;

/**
 * The grounds of an objection, best first, each with the sentence that shows it. The best is what the
 * whole mail is about; `odds` are the log-odds of each sentence that it states a ground. There is
 * always at least one: somebody who objects has said it somewhere.
 */
export function pointsOf(
  reading: Reading,
  odds: readonly number[],
  scorer: ClassScorer,
): readonly Point[] {
  const whole = classScores(scorer, mailCauses(reading));
  const place = whole.indexOf(Math.max(...whole));
  const main = reasonCodes[place];
  const found = new Map<ReasonCode, Point>();
  for (const [at, sentence] of reading.sentences.entries()) {
    const own = classScores(scorer, sentenceCauses(sentence));
    const shares = sharesOf(own.map((score, code) => score + MAIL_WEIGHT * (whole[code] ?? 0)));
    const isGround = groundShare(odds[at] ?? -9);
    const best = shares.indexOf(Math.max(...shares));
    for (const code of new Set([best, place])) {
      const reason = reasonCodes[code];
      const probability = isGround * (shares[code] ?? 0);
      if (!reason || probability <= (found.get(reason)?.probability ?? 0)) continue;
      const { start, end, text } = sentence;
      found.set(reason, { reason, quote: text, start, end, probability });
    }
  }
  const first = main && found.get(main);
  if (!first) return [];
  const others = [...found.values()]
    .filter(({ reason }) => reason !== main)
    .filter(
      ({ start, probability }) =>
        start !== first.start && probability >= WORTH_SHOWING * first.probability,
    )
    .sort((one, other) => other.probability - one.probability);
  return [first, ...others].slice(0, MOST_POINTS).map((point) => ({
    ...point,
    probability: Number(point.probability.toFixed(4)),
  }));
}

/** How much a sentence counts as a ground: sharper than its probability, so that asides stay out. */
function groundShare(odds: number): number {
  return 1 / (1 + Math.exp(-1.5 * (odds + 1)));
}
