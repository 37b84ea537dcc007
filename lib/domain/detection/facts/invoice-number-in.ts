import type { Reading } from '../text/reading.ts';
import { invoiceNumberWeights } from './fact-weights.ts';
import { mentionedNumbers } from './mentioned-numbers.ts';

/**
 * The number of the invoice that the mail is about, as written, or null when none is named. Numbers
 * are weighed by what stands beside them; telephone, case, account and customer numbers lose. Of a
 * number that stands in several places the most telling one counts.
 */
export function invoiceNumberIn(reading: Reading): string | null {
  let best: string | null = null;
  let bestScore = 0;
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
