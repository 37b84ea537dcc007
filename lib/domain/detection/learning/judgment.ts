import * as z from 'zod/mini';
import { Verdict } from '../detection.ts';
import { LEARNING_BUCKETS } from './learning-features.ts';

/** More answers than this are not kept: the oldest go first, so that the detector follows the times. */
export const MOST_JUDGMENTS = 400;

/**
 * One answer of the user about a mail: was it an objection? Holds no words, no address and no key of the
 * mail: `mail` is a one-way hash that lets a second answer replace the first.
 */
export const Judgment = z.object({
  mail: z.int(),
  isObjection: z.boolean(),
  /** What was shown when the user answered. */
  verdict: Verdict,
  /** Log-odds of the shipped model, before anything learnt here. */
  odds: z.number(),
  buckets: z.array(z.int().check(z.gte(0), z.lt(LEARNING_BUCKETS))).check(z.maxLength(100)),
});
export type Judgment = Readonly<z.infer<typeof Judgment>>;

/** The answers with one more; an earlier answer about the same mail is replaced. */
export function withJudgment(
  judgments: readonly Judgment[],
  judgment: Judgment,
): readonly Judgment[] {
  return [...judgments.filter(({ mail }) => mail !== judgment.mail), judgment].slice(
    -MOST_JUDGMENTS,
  );
}
