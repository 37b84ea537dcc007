import {
  type Count,
  countFrom,
  notAfter,
  notBefore,
  pausedBefore,
  plusBusinessDays,
  plusDays,
  rolledBack,
  stated,
} from '../law/count.ts';
import { firstStatement } from '../objection/letters.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import type { Clock } from './clock.ts';
import { infoTime, lastQuestion } from './customer-clocks.ts';
import { firstReaction, type History, type Letter } from './history.ts';
import { decisionTold, firstAnswer } from './letters.ts';
import { reopenedBy, stepTaken } from './reactions.ts';

/** ACK: one business day after receipt. Any letter to the customer acknowledges. */
export function ackClock({ opening, ours, letters }: History): Clock {
  const count = plusBusinessDays(opening, 1, ours);
  return { timer: 'ACK', count, metOn: letters[0]?.on ?? null, since: -1 };
}

/** FIRST_ANSWER: a week after receipt, but not before the receipt is due. */
export function firstAnswerClock(history: History): Clock {
  const week = rolledBack(plusDays(history.opening, 7), history.ours);
  const count = notBefore(week, ackClock(history).count.date, 'not-before-ack');
  const metOn = firstAnswer(history, -1)?.on ?? null;
  return { timer: 'FIRST_ANSWER', count, metOn, since: -1 };
}

/**
 * DECISION: 14 days after receipt, or the business day before an invoice that is not due yet falls due,
 * whichever is first, but not before ACK. New facts after our answer give 7 days. While questions are with the
 * customer it stands still: the answer, or the end of the time for it, gives 5 business days. A nudge gives none.
 */
export function decisionClock(history: History): Clock {
  const { opening, ours } = history;
  const base = reopenedBy(history);
  const since = base?.index ?? -1;
  const ack = ackClock(history).count.date;
  const own = base
    ? rolledBack(plusDays(countFrom(base.on, 'new-facts'), 7), ours)
    : byDueDate(rolledBack(plusDays(opening, 14), ours), history, ack);
  const waited = afterWaiting(history, since);
  return {
    timer: 'DECISION',
    count: waited?.count ?? notBefore(own, ack, 'not-before-ack'),
    metOn: decisionTold(history, since)?.on ?? null,
    since: waited?.since ?? since,
  };
}

/** DUE_GUARD: settle minor matters (reason MINOR) the business day before the invoice falls due. */
export function dueGuardClock(history: History): Clock | null {
  const { reason } = history.objection.classification;
  const guard = dueDateGuard(history);
  if (reason !== 'MINOR' || !guard || guard.date < ackClock(history).count.date) return null;
  return {
    timer: 'DUE_GUARD',
    count: guard,
    metOn: decisionTold(history, -1)?.on ?? null,
    since: -1,
  };
}

/**
 * UPDATE: the answer day that our last promise names. A letter that says something on the dispute keeps it; a
 * later promise replaces it. Questions sent after it let it stand still, but never end before the promised day.
 */
export function updateClock(history: History): Clock | null {
  const promise = history.letters.findLast((letter) => promisedBy(letter) !== null);
  const day = promise && promisedBy(promise);
  if (!promise || !day) return null;
  const waited = afterWaiting(history, promise.index);
  const promised = rolledBack(stated(countFrom(promise.on, 'promised'), day), history.ours);
  const told = firstStatement(history, promise.index) ?? decisionTold(history, promise.index);
  return {
    timer: 'UPDATE',
    count: waited ? notBefore(waited.count, promised.date, 'promise') : promised,
    metOn: told?.on ?? null,
    since: waited?.since ?? promise.index,
  };
}

function promisedBy({ event }: Letter): PlainDate | null {
  return event.data.promisedAnswerBy;
}

/** The count that our questions to the customer lead to; null when nothing was asked. */
function afterWaiting(history: History, since: number): { count: Count; since: number } | null {
  const question = lastQuestion(history);
  if (!question || question.index <= since) return null;
  const answer = firstReaction(history, question.index);
  if (answer) {
    const counted = plusBusinessDays(countFrom(answer.on, 'customer-answered'), 5, history.ours);
    return { count: pausedBefore(counted, question.on, answer.on), since: answer.index };
  }
  const silent = stepTaken(history, question.index, 'customer-silent');
  if (silent) {
    const counted = plusBusinessDays(countFrom(silent.on, 'info-time-over'), 5, history.ours);
    return { count: pausedBefore(counted, question.on, silent.on), since: silent.index };
  }
  // The whole last day is the customer's; whether it passed already is for `statusOn` to see.
  const { date: lastDay } = infoTime(history, question);
  const over = countFrom(lastDay, 'info-time-over');
  const counted = plusBusinessDays(over, 5, history.ours);
  return {
    count: pausedBefore(counted, question.on, addDays(lastDay, 1)),
    since: question.index,
  };
}

function byDueDate(count: Count, history: History, ack: PlainDate): Count {
  const guard = dueDateGuard(history);
  if (!guard) return count;
  return notAfter(count, guard.date < ack ? ack : guard.date, 'due-date');
}

/** The business day before the due date; null when the invoice was due already when the customer wrote. */
function dueDateGuard({ objection, opening, ours }: History): Count | null {
  const { dueDate } = objection.classification.invoice;
  if (!dueDate || dueDate <= opening.date) return null;
  return plusBusinessDays(countFrom(dueDate, 'due-date'), -1, ours);
}
