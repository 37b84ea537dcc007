import type { Reading } from '../text/reading.ts';
import { invoiceNumberWeights } from './fact-weights.ts';
import { mentionedNumbers } from './mentioned-numbers.ts';

/**
 * From what score on a number is named, in tenths of log-odds: one in four that are so doubtful is right. A wrong one
 * stands in the form and is seen; one that is missing must be looked up.
 */
const LEAST = -10;

/**
 * The number of the invoice that the mail is about, as written, or null when none is named. Numbers
 * are weighed by what stands beside them; telephone, case, account and customer numbers lose. Of a
 * number that stands in several places the most telling one counts.
 */
export function invoiceNumberIn(reading: Reading): string | null {
  let best: string | null = null;
  let bestScore = LEAST;
  for (const { code, mentions } of mentionedNumbers(reading)) {
    const score = Math.max(...mentions.map(scoreOf));
    if (score <= bestScore) continue;
    best = code;
    bestScore = score;
  }
  return best;
}

function scoreOf(clues: readonly string[]): number {
  return clues.reduce((sum, clue) => sum + (invoiceNumberWeights[clue] ?? 0), 0);
}
