import { combineScores, type MailScores } from '../stack-inputs.ts';
import type { Example } from './example.ts';
import { isOrdinary } from './folds.ts';

/** Share of ordinary mails that may be taken for an objection by mistake. */
const FALSE_ALARMS = 0.1;

/**
 * The log-odds from which a mail is called an objection: no more than one false alarm in ten
 * ordinary mails. `possible` begins where F1 on the difficult corpora is best, which asks less.
 */
export function chooseThresholds(
  examples: readonly Example[],
  scores: readonly MailScores[],
  stack: readonly number[],
): { readonly objection: number; readonly possible: number } {
  const odds = scores.map((score) => combineScores(stack, score));
  const quiet = odds
    .filter((_, at) => isOrdinary(examples[at]?.file ?? '') && !examples[at]?.mail.objection)
    .sort((first, second) => second - first);
  const objection = Number((quiet[Math.floor(quiet.length * FALSE_ALARMS)] ?? 0).toFixed(2));
  const steps = Array.from({ length: 40 }, (_, step) => objection - 0.1 - step * 0.05);
  const possible = steps.reduce((best, step) => (f1At(step) > f1At(best) ? step : best));
  return { objection, possible: Number(possible.toFixed(2)) };

  function f1At(threshold: number): number {
    let hits = 0;
    let misses = 0;
    for (const [at, example] of examples.entries()) {
      if (isOrdinary(example.file)) continue;
      const isFound = (odds[at] ?? 0) >= threshold;
      if (isFound && example.mail.objection) hits += 1;
      else if (isFound || example.mail.objection) misses += 1;
    }
    return (2 * hits) / (2 * hits + misses);
  }
}
