import type { Judgment } from './judgment.ts';

/** How the detector has done on the mails that the user answered about, as it was at each answer. */
export interface OwnRecord {
  readonly answers: number;
  /** Mails called an objection, and how many of them the user registered. */
  readonly called: number;
  readonly calledRightly: number;
  /** Mails the user registered, and of those the ones called an objection, marked as possible, or passed over. */
  readonly objections: number;
  readonly possible: number;
  readonly missed: number;
  /** Shares from 0 to 1; null while nothing can be said. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Counts the user's answers. A mail nobody answered about is in neither share. */
export function ownRecordOf(judgments: readonly Judgment[]): OwnRecord {
  const count = (is: (judgment: Judgment) => boolean) => judgments.filter(is).length;
  const called = count(({ verdict }) => verdict === 'objection');
  const calledRightly = count((one) => one.verdict === 'objection' && one.isObjection);
  const objections = count(({ isObjection }) => isObjection);
  return {
    answers: judgments.length,
    called,
    calledRightly,
    objections,
    possible: count((one) => one.verdict === 'possible' && one.isObjection),
    missed: count((one) => one.verdict === 'none' && one.isObjection),
    precision: called === 0 ? null : calledRightly / called,
    recall: objections === 0 ? null : calledRightly / objections,
  };
}
