import type { ClassFeatures } from './features/class-features.ts';
import type { FeatureGroups } from './features/feature-bag.ts';
import { type Scorer, scoreFeatures } from './features/score-features.ts';
import { type ClassScorer, type ClassScores, classScores, groundOdds } from './score-classes.ts';

/**
 * What speaks for an objection or against it, each a number of its own:
 * - `whole`: the line through all mails, over the whole mail;
 * - `parts`: the mean of its parts, so that a long mail is no more sure of itself than a short one;
 * - `isShort`: 1 where the mail is too short to have parts, which makes the first two the same;
 * - `grounds`: log-odds that any ground is stated, against all kinds of mail that are none. One line through all mails
 *   cannot part forty grounds from twenty kinds that use the same words; a line a class can;
 * - `lead`: how far the best ground is ahead of the best kind;
 * - `margin`: how far it is ahead of the second ground;
 * - `last`: the log-odds of grounds in the last sentence, where a mail says what is wanted;
 * - `strange`: how far the mail is from anything that sellers and customers write to each other.
 */
export const clueNames = [
  'whole',
  'parts',
  'isShort',
  'grounds',
  'lead',
  'margin',
  'last',
  'strange',
] as const;
export type ClueName = (typeof clueNames)[number];

/** The clues of one mail. */
export type MailClues = Readonly<Record<ClueName, number>>;

/** What is known of a mail before it is judged. */
export interface MailEvidence {
  readonly whole: FeatureGroups;
  /** The parts of the mail, see `windowsOf`. */
  readonly windows: readonly FeatureGroups[];
  readonly classes: ClassScores;
  /** The last sentence; null where there is none. */
  readonly last: ClassFeatures | null;
  /** See `strangeness`. */
  readonly strange: number;
}

interface Scorers {
  readonly mail: Scorer;
  readonly classes: ClassScorer;
}

/** The clues of a mail, by scorers that may have seen it or not. */
export function mailClues(scorers: Scorers, evidence: MailEvidence): MailClues {
  const { windows, classes } = evidence;
  const whole = scoreFeatures(scorers.mail, evidence.whole);
  const parts = windows.reduce((sum, window) => sum + scoreFeatures(scorers.mail, window), 0);
  const grounds = groundOdds(classes);
  const [best = 0, second = 0] = classes.grounds.toSorted((one, other) => other - one);
  return {
    whole,
    parts: windows.length === 0 ? whole : parts / windows.length,
    isShort: windows.length === 0 ? 1 : 0,
    grounds,
    lead: best - Math.max(...classes.kinds),
    margin: best - second,
    last: evidence.last ? groundOdds(classScores(scorers.classes, evidence.last)) : grounds,
    strange: evidence.strange,
  };
}

/** How clues become log-odds that the mail is an objection: their weighted sum and a constant. */
export interface Calibration {
  readonly weights: MailClues;
  readonly offset: number;
}

/** Log-odds that a mail is an objection. */
export function oddsOf({ weights, offset }: Calibration, clues: MailClues): number {
  return clueNames.reduce((sum, name) => sum + weights[name] * clues[name], offset);
}
