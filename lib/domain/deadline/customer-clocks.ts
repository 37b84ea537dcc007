import { addDays, type PlainDate } from '../shared/plain-date.ts';
import type { Clock } from './clock.ts';
import { type Count, countFrom, notBefore, plusDays, rolledForward, stated } from './count.ts';
import {
  countFromSending,
  firstAfter,
  firstReaction,
  type History,
  type Letter,
  lastOf,
} from './history.ts';
import { decisionTold, firstStatement } from './letters.ts';
import { stepTaken } from './reactions.ts';
import { statutoryMinimumDays } from './timer-rules.ts';

/** CUSTOMER_INFO: 7 days from our questions, or the day that they name. Soft: it never costs a right. */
export function infoClock(history: History): Clock | null {
  const question = lastQuestion(history);
  if (!question) return null;
  const count = infoTime(history, question);
  const reaction = firstReaction(history, question.index);
  // Once we went on without the answer nobody waits for it any more.
  const wentOn =
    decisionTold(history, question.index) ?? stepTaken(history, question.index, 'customer-silent');
  if (!reaction && wentOn) return null;
  return { timer: 'CUSTOMER_INFO', count, metOn: reaction?.on ?? null, since: question.index };
}

/** Our last questions to the customer. */
export function lastQuestion({ letters }: History): Letter | undefined {
  return lastOf({ moments: letters }, 'questionsSent');
}

/** The time that questions leave the customer. */
export function infoTime(history: History, question: Letter): Count {
  return customerTime(history, question, { days: 7 });
}

/**
 * REPLY: 14 days for the customer to react to a rejection, or the day that the letter names; never less than
 * the statutory minimum from sending.
 */
export function replyClock(history: History): Clock | null {
  const decided = lastOf(history, 'decided');
  if (decided?.event.data.decision !== 'unfounded') return null;
  const letter = rejectionLetter(history, decided.index);
  if (!letter) return null;
  const days = statutoryMinimumDays[history.objection.classification.country];
  const atLeast = addDays(countFromSending(letter, history).date, days);
  const reaction =
    firstReaction(history, letter.index) ?? firstAfter(history, letter.index, 'paid');
  return {
    timer: 'REPLY',
    count: customerTime(history, letter, { days: 14, atLeast }),
    metOn: reaction?.on ?? null,
    since: letter.index,
    atLeast,
  };
}

/**
 * NOTICE_BEFORE_SUIT: 14 days for the customer to take a position on the notice (T19), or the day it names,
 * but not less: tvisteloven § 5-2.
 */
export function noticeClock(history: History): Clock | null {
  const notice = history.letters.findLast(({ event }) => event.data.template === 'T19');
  if (!notice) return null;
  const atLeast = addDays(countFromSending(notice, history).date, 14);
  const met =
    firstReaction(history, notice.index) ??
    firstAfter(history, notice.index, 'agreementReached', 'paid', 'closed');
  return {
    timer: 'NOTICE_BEFORE_SUIT',
    count: customerTime(history, notice, { days: 14, atLeast }),
    metOn: met?.on ?? null,
    since: notice.index,
    atLeast,
  };
}

/** The customer's time from a letter: the day it names, else `days`; not before `atLeast`; rolled forward. */
export function customerTime(
  history: History,
  letter: Letter,
  { days, atLeast }: { days: number; atLeast?: PlainDate },
): Count {
  const { customerBy } = letter.event.data;
  const start = customerBy ? countFrom(letter.on, 'sent') : countFromSending(letter, history);
  const count = customerBy ? stated(start, customerBy) : plusDays(start, days);
  const enough = atLeast ? notBefore(count, atLeast, 'statutory-minimum') : count;
  return rolledForward(enough, history.theirs);
}

function rejectionLetter({ letters }: History, decidedAt: number): Letter | undefined {
  const after = firstStatement({ letters }, decidedAt);
  const before = letters.findLast(
    ({ index, event: { data } }) =>
      index < decidedAt && (data.template === 'T08' || data.template === 'T09'),
  );
  return after ?? before;
}
