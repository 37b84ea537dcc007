import { type Count, countFrom, notBefore, plusDays, rolledForward, stated } from '../law/count.ts';
import { deedOf } from '../law/template-deeds.ts';
import { countFromSending } from '../objection/customer-time.ts';
import { isSubstantive } from '../objection/letters.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import { type History, type Letter, lastOf, type Moment } from './history.ts';
import { cameBackAt, endedBy, standingBefore } from './reactions.ts';

/** Where the time to pay begins and how it is counted. */
export interface Basis {
  readonly count: Count;
  readonly since: number;
  readonly atLeast?: PlainDate;
}

/**
 * What the customer was last asked or has agreed to pay upon; null while nothing is to be paid. Once the customer
 * came back to the question, what was agreed or decided before asks for nothing: friendly follow-up is for a claim
 * without a new objection (R-NO-01, R-NO-13).
 */
export function settlementBasis(history: History): Basis | null {
  const { country } = history.objection.classification;
  const again = cameBackAt(history);
  const stands = <T extends Moment>(moment: T | undefined) =>
    moment && moment.index > again ? moment : undefined;
  const agreed = stands(lastOf(history, 'agreementReached'));
  const partly = stands(lastPartly(history));
  const accepted = endedBy(history);
  const letter = history.letters.findLast(
    (sent) =>
      sent.index > again &&
      isSubstantive(sent) &&
      asksForPayment(sent, { agreed, partly, accepted }),
  );
  if (!letter) {
    const isAfterDecision = accepted && standingBefore(history, accepted.index) === 'decided';
    return isAfterDecision ? fromAcceptance(history, accepted) : null;
  }
  const atLeast =
    partly && partly.index < letter.index && !(agreed && agreed.index > partly.index)
      ? addDays(countFromSending(letter.event, country).date, 14)
      : undefined;
  const payBy = letter.event.data.customerBy ?? agreed?.event.data.payBy ?? null;
  const start = payBy ? countFrom(letter.on, 'sent') : countFromSending(letter.event, country);
  const named = payBy ? stated(start, payBy) : plusDays(start, 14);
  const enough = atLeast ? notBefore(named, atLeast, 'statutory-minimum') : named;
  return {
    count: rolledForward(enough, history.theirs),
    since: letter.index,
    ...(atLeast && { atLeast }),
  };
}

/** The customer gave in to a decision whose letter named a day: that day holds. */
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
  const { countsAs } = deedOf(letter.event.data.template);
  if (letter.event.type === 'questionsSent' || countsAs === 'suit-notice') return false;
  if (letter.event.type === 'settlementRequested') return true;
  return Object.values(since).some((moment) => moment && moment.index < letter.index);
}

function lastPartly(history: History): Moment<'decided'> | undefined {
  const decided = lastOf(history, 'decided');
  return decided?.event.data.decision === 'partly' ? decided : undefined;
}
