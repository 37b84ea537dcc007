import { timers } from '../deadline/deadline.ts';
import { stages } from '../detection/detection.ts';
import { reasonCodes } from '../detection/reason-code.ts';
import { states } from '../objection/state.ts';
import { countries } from '../shared/country.ts';
import { ObjectionId } from '../shared/ids.ts';
import { instantOf } from '../shared/instant.ts';
import { currencies } from '../shared/money.ts';
import { PlainDate } from '../shared/plain-date.ts';
import type { CaseLine } from './case-line.ts';
import { type CaseSheet, wordsAt } from './case-sheet.ts';
import { dayOf, flag, minuteOf } from './pack-line.ts';

const EPOCH = PlainDate.parse('1970-01-01');

/** The line in a row of the sheet, as `caseLine` made it; moments are told to the minute. */
export function lineAt(sheet: CaseSheet, row: number): CaseLine {
  const { codes, days, minutes, sums } = sheet;
  const [
    id = '',
    owner = '',
    email = '',
    customer = '',
    caseNumber = '',
    invoice = '',
    subject = '',
  ] = wordsAt(sheet, row);
  const flags = codes.flags[row] ?? 0;
  return {
    id: ObjectionId.parse(id),
    caseNumber,
    customer,
    email,
    invoice,
    owner,
    subject,
    state: states[codes.state[row] ?? 0] ?? 'REGISTERED',
    isAnswered: (flags & flag.isAnswered) !== 0,
    atAgency: (flags & flag.atAgency) !== 0,
    reason: reasonCodes[codes.reason[row] ?? 0] ?? 'OTHER',
    country: countries[codes.country[row] ?? 0] ?? 'NO',
    stage: stages[codes.stage[row] ?? 0] ?? 'pre_due',
    receivedOn: dayOf(days.receivedOn[row] ?? 0) ?? EPOCH,
    dueOn: dayOf(days.dueOn[row] ?? 0),
    dueTimer: timers[(codes.timer[row] ?? 0) - 1] ?? null,
    resumesOn: dayOf(days.resumesOn[row] ?? 0),
    dueAfter: dayOf(days.dueAfter[row] ?? 0),
    snoozedUntil: dayOf(days.snoozedUntil[row] ?? 0),
    answerDueOn: dayOf(days.answerDueOn[row] ?? 0),
    answeredInTime: (flags & flag.inTime) !== 0 ? true : (flags & flag.late) !== 0 ? false : null,
    currency: currencies[(codes.currency[row] ?? 0) - 1] ?? null,
    disputed: known(sums.disputed[row]),
    undisputed: known(sums.undisputed[row]),
    startedAt: minuteOf(minutes.startedAt[row] ?? 0) ?? instantOf(0),
    answeredAt: minuteOf(minutes.answeredAt[row] ?? 0),
    decidedAt: minuteOf(minutes.decidedAt[row] ?? 0),
    paidAt: minuteOf(minutes.paidAt[row] ?? 0),
  };
}

function known(sum: number | undefined): number | null {
  return sum === undefined || Number.isNaN(sum) ? null : sum;
}
