import { countFrom, plusBusinessDays, rolledForward } from '../law/count.ts';
import { deedOf } from '../law/template-deeds.ts';
import { customerTime } from '../objection/customer-time.ts';
import { firstStatement } from '../objection/letters.ts';
import { isPaidUp } from '../objection/paid-up.ts';
import { followUpTime } from '../objection/reply-time.ts';
import type { Money } from '../shared/money.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Clock } from './clock.ts';
import { firstAfter, type History, lastOf, type Moment } from './history.ts';
import { endedBy, standingBefore } from './reactions.ts';
import { settlementBasis } from './settlement-basis.ts';

/**
 * CONFIRM: what was said in conversation is confirmed in writing on the same business day: an objection by
 * telephone or in a meeting, what was agreed, an objection that the customer gave up before we had decided.
 */
export function confirmClock(history: History): Clock | null {
  const agreed = agreement(history);
  if (!agreed) return isSpoken(history) ? confirmSpoken(history) : null;
  return {
    timer: 'CONFIRM',
    count: rolledForward(countFrom(agreed.on, 'agreed'), history.ours),
    metOn: firstStatement(history, agreed.index)?.on ?? null,
    since: agreed.index,
  };
}

const isSpoken = ({ objection: { channel } }: History) =>
  channel === 'phone' || channel === 'meeting';

function confirmSpoken(history: History): Clock {
  return {
    timer: 'CONFIRM',
    count: rolledForward(history.opening, history.ours),
    // Any letter does: also one that only confirms that we heard.
    metOn: history.letters.at(0)?.on ?? null,
    since: -1,
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
    metOn: paidUpOn(history, basis.since),
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
  const reminded = followUpTime(history.objection, settle.since);
  if (reminded) return { ...reminded, duty: 'customer', metOn: null };
  const passed = countFrom(settle.count.date, 'settle-date');
  const count = plusBusinessDays(passed, 3, history.ours);
  return { timer: 'FOLLOWUP', count, metOn: null, since: settle.since };
}

/** PAYMENT_UNDISPUTED: what is not disputed stays due on the invoice's due date, or when T07 asks for it. */
export function undisputedClock(history: History): Clock | null {
  const { country, extent, invoice } = history.objection.classification;
  if (extent !== 'partial') return null;
  const request = history.letters.findLast(
    ({ event }) => deedOf(event.data.template).countsAs === 'undisputed-request',
  );
  const count = request?.event.data.customerBy
    ? customerTime(request.event, country, { days: 14 })
    : invoice.dueDate && rolledForward(countFrom(invoice.dueDate, 'due-date'), history.theirs);
  if (!count) return null;
  const metOn = firstAfter(history, -1, 'paid')?.on ?? null;
  return { timer: 'PAYMENT_UNDISPUTED', count, metOn, since: request?.index ?? -1 };
}

/** When all that is to be paid was paid. */
function paidUpOn({ moments, objection: { toPay } }: History, since: number): PlainDate | null {
  const payments: (Money | null)[] = [];
  for (const { event, index, on } of moments) {
    if (event.type !== 'paid' || index <= since) continue;
    payments.push(event.data.amount);
    if (isPaidUp(payments, toPay)) return on;
  }
  return null;
}

function agreement(history: History): Moment | undefined {
  const reached = lastOf(history, 'agreementReached');
  const ended = endedBy(history);
  const gaveUpEarly = ended && standingBefore(history, ended.index) !== 'decided';
  return gaveUpEarly && ended.index > (reached?.index ?? -1) ? ended : reached;
}
