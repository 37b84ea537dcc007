import { addDays, type PlainDate } from '../shared/plain-date.ts';
import type { Clock } from './clock.ts';
import {
  type Count,
  countFrom,
  notBefore,
  plusBusinessDays,
  plusDays,
  rolledForward,
  stated,
} from './count.ts';
import { customerTime } from './customer-clocks.ts';
import {
  countFromSending,
  firstAfter,
  type History,
  type Letter,
  lastOf,
  type Moment,
} from './history.ts';
import { firstStatement, isSubstantive } from './letters.ts';

/** CONFIRM: what was agreed in conversation is confirmed in writing on the same business day. */
export function confirmClock(history: History): Clock | null {
  const agreed = lastOf(history, 'agreementReached');
  if (!agreed) return null;
  return {
    timer: 'CONFIRM',
    count: rolledForward(countFrom(agreed.on, 'agreed'), history.ours),
    metOn: firstStatement(history, agreed.index)?.on ?? null,
    since: agreed.index,
  };
}

/** CREDIT: credit note or refund within 5 business days of the decision that the customer is right. */
export function creditClock(history: History): Clock | null {
  const decided = lastOf(history, 'decided');
  const decision = decided?.event.data.decision;
  if (!decided || (decision !== 'justified' && decision !== 'partly')) return null;
  // With a partial credit the letter that asks for the rest carries the credit note (T06).
  const settled =
    decision === 'partly'
      ? firstStatement(history, decided.index)
      : firstAfter(history, decided.index, 'advanced', 'paid', 'closed');
  return {
    timer: 'CREDIT',
    count: plusBusinessDays(countFrom(decided.on, 'decided'), 5, history.ours),
    metOn: settled?.on ?? null,
    since: decided.index,
  };
}

/**
 * SETTLE: the customer pays by the day that the letter or the agreement names, else within 14 days; after a
 * partial credit never sooner than 14 days.
 */
export function settleClock(history: History): Clock | null {
  const basis = settlementBasis(history);
  if (!basis) return null;
  return {
    timer: 'SETTLE',
    count: basis.count,
    metOn: firstAfter(history, basis.since, 'paid')?.on ?? null,
    since: basis.since,
    ...(basis.atLeast && { atLeast: basis.atLeast }),
  };
}

/**
 * FOLLOWUP: three business days after the agreed day passed unpaid we send a friendly reminder (T18); from
 * then on the customer has 7 days, or those that the reminder names. Gone once it is paid.
 */
export function followUpClock(history: History): Clock | null {
  const settle = settleClock(history);
  if (!settle || settle.metOn) return null;
  const reminder = history.letters.findLast(
    ({ index, event }) => index > settle.since && event.data.template === 'T18',
  );
  if (!reminder) {
    const passed = countFrom(settle.count.date, 'settle-date');
    const count = plusBusinessDays(passed, 3, history.ours);
    return { timer: 'FOLLOWUP', count, metOn: null, since: settle.since };
  }
  const count = customerTime(history, reminder, { days: 7 });
  return { timer: 'FOLLOWUP', duty: 'customer', count, metOn: null, since: reminder.index };
}

/** PAYMENT_UNDISPUTED: what is not disputed stays due on the invoice's due date, or when T07 asks for it. */
export function undisputedClock(history: History): Clock | null {
  const { extent, invoice } = history.objection.classification;
  if (extent !== 'partial') return null;
  const request = history.letters.findLast(({ event }) => event.data.template === 'T07');
  const count = request?.event.data.customerBy
    ? customerTime(history, request, { days: 14 })
    : invoice.dueDate && rolledForward(countFrom(invoice.dueDate, 'due-date'), history.theirs);
  if (!count) return null;
  const metOn = firstAfter(history, -1, 'paid')?.on ?? null;
  return { timer: 'PAYMENT_UNDISPUTED', count, metOn, since: request?.index ?? -1 };
}

interface Basis {
  readonly count: Count;
  readonly since: number;
  readonly atLeast?: PlainDate;
}

/** What the customer was last asked or has agreed to pay upon; null while nothing is to be paid. */
function settlementBasis(history: History): Basis | null {
  const agreed = lastOf(history, 'agreementReached');
  const partly = lastPartly(history);
  const accepted = history.moments.findLast(
    ({ event }) => event.type === 'customerReplied' && event.data.effect === 'accepts',
  );
  const letter = history.letters.findLast(
    (sent) => isSubstantive(sent) && asksForPayment(sent, { agreed, partly, accepted }),
  );
  if (!letter) return accepted ? fromAcceptance(history, accepted) : null;
  const atLeast =
    partly && partly.index < letter.index && !(agreed && agreed.index > partly.index)
      ? addDays(countFromSending(letter, history).date, 14)
      : undefined;
  const payBy = letter.event.data.customerBy ?? agreed?.event.data.payBy ?? null;
  const start = payBy ? countFrom(letter.on, 'sent') : countFromSending(letter, history);
  const named = payBy ? stated(start, payBy) : plusDays(start, 14);
  const enough = atLeast ? notBefore(named, atLeast, 'statutory-minimum') : named;
  return {
    count: rolledForward(enough, history.theirs),
    since: letter.index,
    ...(atLeast && { atLeast }),
  };
}

/** The customer accepted a rejection that named a day: that day holds. */
function fromAcceptance(history: History, accepted: Moment): Basis {
  const answer = history.letters.findLast(({ index }) => index < accepted.index);
  const day = answer?.event.data.customerBy;
  const start = countFrom(accepted.on, 'accepted');
  const count = day && day > accepted.on ? stated(start, day) : plusDays(start, 14);
  return { count: rolledForward(count, history.theirs), since: accepted.index };
}

function asksForPayment(
  letter: Letter,
  since: Readonly<Record<'agreed' | 'partly' | 'accepted', Moment | undefined>>,
): boolean {
  if (letter.event.type === 'questionsSent' || letter.event.data.template === 'T19') return false;
  if (letter.event.type === 'settlementRequested') return true;
  return Object.values(since).some((moment) => moment && moment.index < letter.index);
}

function lastPartly(history: History): Moment<'decided'> | undefined {
  const decided = lastOf(history, 'decided');
  return decided?.event.data.decision === 'partly' ? decided : undefined;
}
