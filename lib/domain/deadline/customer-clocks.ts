import type { Count } from '../law/count.ts';
import { customerTime } from '../objection/customer-time.ts';
import { noticeTime, replyTime } from '../objection/reply-time.ts';
import type { Clock } from './clock.ts';
import { firstAfter, firstReaction, type History, type Letter, lastOf } from './history.ts';
import { decisionTold } from './letters.ts';
import { stepTaken } from './reactions.ts';

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
export function infoTime({ objection }: History, question: Letter): Count {
  return customerTime(question.event, objection.classification.country, { days: 7 });
}

/** REPLY: the customer's time to react to a rejection, and when a reaction came. The gate counts by the same time. */
export function replyClock(history: History): Clock | null {
  const time = replyTime(history.objection);
  if (!time) return null;
  const reaction = firstReaction(history, time.since) ?? firstAfter(history, time.since, 'paid');
  return { ...time, metOn: reaction?.on ?? null };
}

/** NOTICE_BEFORE_SUIT: the customer's time to take a position on the notice (T19), and when that was done. */
export function noticeClock(history: History): Clock | null {
  const time = noticeTime(history.objection);
  if (!time) return null;
  const met =
    firstReaction(history, time.since) ??
    firstAfter(history, time.since, 'agreementReached', 'paid', 'closed');
  return { ...time, metOn: met?.on ?? null };
}
