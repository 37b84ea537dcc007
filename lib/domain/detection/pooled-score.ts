import type { FeatureGroups } from './features/feature-bag.ts';
import { type Scorer, scoreFeatures } from './features/score-features.ts';
import { type ClassScores, groundOdds } from './score-classes.ts';

/** How much the parts of a mail count beside the whole. Measured best from 0.5 to 1.2. */
const PARTS = 0.8;
/** How much it counts that some ground fits better than every kind that is none. Measured best from 0.8 to 1.5. */
const CLASSES = 1.2;

/** What is known of a mail before it is judged. */
export interface MailEvidence {
  readonly whole: FeatureGroups;
  /** The parts of the mail, see `windowsOf`. */
  readonly windows: readonly FeatureGroups[];
  readonly classes: ClassScores;
}

/**
 * The score of a mail: the whole, the mean of its parts, so that a long mail is no more sure of itself than a short
 * one, and what kind of mail it is most like. One line through all mails cannot tell forty grounds from twenty kinds
 * that use the same words; a line a class can. Measured on unseen authors at 4 % false alarms: 4 points of F1 more
 * than without the classes.
 */
export function pooledScore(scorer: Scorer, { whole, windows, classes }: MailEvidence): number {
  const score = scoreFeatures(scorer, whole);
  const parts = windows.reduce((sum, window) => sum + scoreFeatures(scorer, window), 0);
  const mean = windows.length === 0 ? score : parts / windows.length;
  return score + PARTS * mean + CLASSES * groundOdds(classes);
}
