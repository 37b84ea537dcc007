import type { Thresholds } from '../packed-model.ts';
import type { Example } from './example.ts';
import { isOrdinary } from './folds.ts';

/** Share of ordinary mails that may be called an objection by mistake. */
const FALSE_ALARMS = 0.05;
/** Share that may be shown as possible: a quiet mark that a person can pass over. */
const FALSE_MARKS = 0.13;

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
