import type { Objection } from '../objection/objection.ts';
import { isOpen } from '../objection/state-groups.ts';
import { withMoves } from '../objection/with-moves.ts';
import { isOfOurTime, type PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import {
  ackClock,
  decisionClock,
  dueGuardClock,
  firstAnswerClock,
  updateClock,
} from './answer-clocks.ts';
import type { Clock } from './clock.ts';
import { infoClock, noticeClock, replyClock } from './customer-clocks.ts';
import type { Deadline, Timer } from './deadline.ts';
import {
  adrClock,
  agencyAnswerClock,
  agencyNoticeClock,
  internalClock,
  managerChoiceClock,
} from './dispute-clocks.ts';
import { type History, historyOf } from './history.ts';
import { cameBackAt, endedBy } from './reactions.ts';
import {
  confirmClock,
  creditClock,
  followUpClock,
  settleClock,
  undisputedClock,
} from './settlement-clocks.ts';
import { statusOn } from './status-on.ts';
import { timerRules } from './timer-rules.ts';
import { limitationClock, retentionClock, reviewClock } from './watch-clocks.ts';

/** Every timer of the rule book; a new one does not compile without its clock. Their order breaks ties. */
const clocks: Readonly<Record<Exclude<Timer, 'REVIEW'>, (history: History) => Clock | null>> = {
  ACK: ackClock,
  FIRST_ANSWER: firstAnswerClock,
  DECISION: decisionClock,
  DUE_GUARD: dueGuardClock,
  UPDATE: updateClock,
  CONFIRM: confirmClock,
  CUSTOMER_INFO: infoClock,
  INTERNAL: internalClock,
  REPLY: replyClock,
  SETTLE: settleClock,
  CREDIT: creditClock,
  AGENCY_NOTICE: agencyNoticeClock,
  AGENCY_ANSWER: agencyAnswerClock,
  NOTICE_BEFORE_SUIT: noticeClock,
  ADR_ANSWER: adrClock,
  LIMITATION: limitationClock,
  RETENTION: retentionClock,
  PAYMENT_UNDISPUTED: undisputedClock,
  FOLLOWUP: followUpClock,
  MANAGER_CHOICE: managerChoiceClock,
};

/**
 * The deadlines of an objection as its log tells them, in the rule book's order; the same log gives the same
 * dates on every machine, whatever its time zone. What no longer has to be done (the case is closed, or the
 * agency has the dialogue) is left out; what was done stays, with the day.
 */
export function deadlinesOf(
  objection: Objection,
  settings: Settings,
  today: PlainDate,
): readonly Deadline[] {
  if (objection.state === 'SUSPECTED' || objection.state === 'DISMISSED') return [];
  const history = historyOf(objection, settings);
  const deadlines = Object.values(clocks).flatMap((clockOf) => {
    const clock = clockOf(history);
    return clock && !hasLapsed(clock, history) ? [deadlineOf(clock, history, today)] : [];
  });
  const review = isOpen(objection.state) && !deadlines.some(isWatching) && reviewClock(history);
  return review ? [...deadlines, deadlineOf(review, history, today)] : deadlines;
}

/** Somebody still waits for this day. Limitation runs all along and moves nothing; the year 9999 never comes. */
function isWatching({ metOn, timer, dueOn }: Deadline): boolean {
  const isWaitedFor = metOn === null && timer !== 'LIMITATION' && timer !== 'RETENTION';
  return isWaitedFor && isOfOurTime(dueOn);
}

function deadlineOf(clock: Clock, history: History, today: PlainDate): Deadline {
  const { objection } = history;
  const { duty, source, binding } = timerRules[clock.timer];
  const { date: dueOn, working } = withMoves(clock, history.moments);
  const { metOn } = clock;
  return {
    id: `${objection.id}:${clock.timer}`,
    objectionId: objection.id,
    timer: clock.timer,
    duty: clock.duty ?? duty,
    dueOn,
    status: statusOn({ dueOn, metOn, working }, today),
    metOn,
    working,
    source: typeof source === 'string' ? source : source[objection.classification.country],
    binding,
  };
}

/** Clocks of the dispute itself: nobody waits for them once the customer has given in. */
const aboutDispute: ReadonlySet<Timer> = new Set([
  'ACK',
  'FIRST_ANSWER',
  'DECISION',
  'DUE_GUARD',
  'UPDATE',
  'CUSTOMER_INFO',
  'INTERNAL',
  'REPLY',
  'AGENCY_NOTICE',
  'AGENCY_ANSWER',
  'NOTICE_BEFORE_SUIT',
  'ADR_ANSWER',
  'MANAGER_CHOICE',
]);
/** While the agency has the dialogue, we owe the customer an acknowledgement (T15) and none of these. */
const answeredByAgency: ReadonlySet<Timer> = new Set([
  'FIRST_ANSWER',
  'DECISION',
  'DUE_GUARD',
  'UPDATE',
]);
/** Ordinary follow-up has begun again: these have run out and nobody waits for them. */
const runOut: ReadonlySet<Timer> = new Set(['REPLY', 'SETTLE', 'FOLLOWUP']);

function hasLapsed({ timer, metOn, since }: Clock, history: History): boolean {
  if (metOn !== null || timer === 'RETENTION') return false;
  const { state, atAgency } = history.objection;
  if (state === 'CLOSED') return true;
  if (state === 'COLLECTION_MAY_RESUME' && runOut.has(timer)) return true;
  if (atAgency && answeredByAgency.has(timer)) return true;
  // An agreement that the customer went back on before we wrote it down is none to confirm.
  if (timer === 'CONFIRM' && since >= 0 && since < cameBackAt(history)) return true;
  const ended = endedBy(history);
  return ended !== undefined && since < ended.index && aboutDispute.has(timer);
}
