import type { Thresholds } from '../packed-model.ts';
import type { Example } from './example.ts';
import { isOrdinary } from './folds.ts';

/**
 * Share of ordinary mails that may be called an objection by mistake. Measured F1 over all: 0.89 at 1 %, 0.91 at
 * 2 %, 0.92 at 3, 4 and 5 %: beyond 3 in 100 nothing is won, below it disputes are lost faster than peace is gained.
 */
const FALSE_ALARMS = 0.03;
/** Share that may be shown as possible: a quiet mark that a person can pass over. */
const FALSE_MARKS = 0.1;

/** The log-odds from which a mail is called an objection, and possibly one. */
export function chooseThresholds(
  examples: readonly Example[],
  odds: readonly number[],
): Thresholds {
  const quiet = odds
    .filter((_, at) => isOrdinary(examples[at]?.file ?? '') && !examples[at]?.mail.objection)
    .sort((first, second) => second - first);
  const atShare = (share: number) => quiet[Math.floor(quiet.length * share)] ?? 0;
  const round = (value: number) => Number(value.toFixed(2));
  const objection = round(atShare(FALSE_ALARMS));
  return { objection, possible: Math.min(objection - 0.1, round(atShare(FALSE_MARKS))) };
}
