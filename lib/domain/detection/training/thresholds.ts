import { combineScores, type MailScores } from '../stack-inputs.ts';
import type { Example } from './example.ts';
import { isOrdinary } from './folds.ts';

/** Share of ordinary mails that may be taken for an objection by mistake. */
const FALSE_ALARMS = 0.06;

/**
 * The log-odds from which a mail is called an objection: best F1 on the difficult corpora, but with
 * few false alarms on ordinary mail. `possible` begins where one mail in five is an objection.
 */
export function chooseThresholds(
  examples: readonly Example[],
  scores: readonly MailScores[],
  stack: readonly number[],
): { readonly objection: number; readonly possible: number } {
  const odds = scores.map((score) => combineScores(stack, score));
  const quiet = odds
    .filter((_, at) => isOrdinary(examples[at]?.file ?? '') && !examples[at]?.mail.objection)
    .sort((a, b) => b - a);
  const floor = quiet[Math.floor(quiet.length * FALSE_ALARMS)] ?? 0;
  let best = floor;
  let bestF1 = 0;
  for (let threshold = -1.5; threshold <= 1; threshold += 0.05) {
    if (threshold < floor) continue;
    const f1 = f1At(threshold);
    if (f1 > bestF1) {
      best = threshold;
      bestF1 = f1;
    }
  }
  const objection = Number(best.toFixed(2));
  return { objection, possible: Math.min(objection - 0.5, Number(Math.log(0.2 / 0.8).toFixed(2))) };

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
