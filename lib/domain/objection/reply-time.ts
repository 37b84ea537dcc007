import { statutoryMinimumDays } from '../law/statutory-minimum.ts';
import { deedOf } from '../law/template-deeds.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import { isAnswer } from './answers.ts';
import { countFromSending, customerTime } from './customer-time.ts';
import type { ObjectionEvent } from './event.ts';
import { firstStatement, isSubstantive, type Letter, lettersOf } from './letters.ts';
import type { Objection } from './objection.ts';
import { type Movable, withMoves } from './with-moves.ts';

/** Time that a letter of ours gave the customer, before a person moved its last day. */
export interface TimeGiven extends Movable {
  readonly timer: 'REPLY' | 'FOLLOWUP' | 'NOTICE_BEFORE_SUIT';
}

// Where the letter named no day: the customer's time after a reasoned answer (003:32, practice on § 17).
const REPLY_DAYS = 14;
// And after a friendly reminder of what was agreed.
const FOLLOW_UP_DAYS = 7;
// And after a notice before suit: "reasonable time" (tvisteloven § 5-2).
const NOTICE_DAYS = 14;

/**
 * REPLY: 14 days for the customer to react to a rejection, or the day that the letter names; never less than
 * the statutory minimum from sending. A later letter on the dispute that names a later day puts it off. Null
 * while nothing was rejected, or while the rejection was decided and not sent.
 */
export function replyTime(objection: Pick<Objection, 'events' | 'classification'>) {
  const { events, classification } = objection;
  const letters = lettersOf(objection);
  const decidedAt = events.findLastIndex(({ type }) => type === 'decided' || type === 'reopened');
  const decided = events[decidedAt];
  if (decided?.type !== 'decided' || decided.data.decision !== 'unfounded') return null;
  const rejection = rejectionLetter(letters, decidedAt);
  if (!rejection) return null;

  const { country } = classification;
  const minimum = statutoryMinimumDays[country];
  const atLeast = addDays(countFromSending(rejection.event, country).date, minimum);
  const endedAt = events.findIndex((event, index) => index > decidedAt && endsReplyTime(event));
  const count = letters
    .filter(
      (letter) =>
        letter.index > rejection.index &&
        (endedAt < 0 || letter.index < endedAt) &&
        letter.event.data.customerBy !== null &&
        isSubstantive(letter),
    )
    .map(({ event }) => customerTime(event, country, { days: REPLY_DAYS, atLeast }))
    .reduce(
      (latest, other) => (other.date > latest.date ? other : latest),
      customerTime(rejection.event, country, { days: REPLY_DAYS, atLeast }),
    );
  return { timer: 'REPLY', count, since: rejection.index, atLeast } as const satisfies TimeGiven;
}

/** FOLLOWUP: 7 days from the last friendly reminder (T18) after a place in the log, or the day it names. */
export function followUpTime(
  objection: Pick<Objection, 'events' | 'classification'>,
  after: number,
) {
  const reminder = lettersOf(objection).findLast(
    ({ index, event }) =>
      index > after && deedOf(event.data.template).countsAs === 'payment-reminder',
  );
  if (!reminder) return null;
  const { country } = objection.classification;
  const count = customerTime(reminder.event, country, { days: FOLLOW_UP_DAYS });
  return { timer: 'FOLLOWUP', count, since: reminder.index } as const satisfies TimeGiven;
}

/**
 * NOTICE_BEFORE_SUIT: 14 days for the customer to take a position on the notice (T19), or the day it names, but
 * not less: tvisteloven § 5-2.
 */
export function noticeTime(objection: Pick<Objection, 'events' | 'classification'>) {
  const notice = lettersOf(objection).findLast(
    ({ event }) => deedOf(event.data.template).countsAs === 'suit-notice',
  );
  if (!notice) return null;
  const { country } = objection.classification;
  const atLeast = addDays(countFromSending(notice.event, country).date, NOTICE_DAYS);
  const count = customerTime(notice.event, country, { days: NOTICE_DAYS, atLeast });
  const time = { timer: 'NOTICE_BEFORE_SUIT', count, since: notice.index, atLeast } as const;
  return time satisfies TimeGiven;
}

/** The last day of the customer, as it stands after people moved it. The whole day is the customer's. */
export function lastDayOf(time: TimeGiven, { events }: Pick<Objection, 'events'>): PlainDate {
  return withMoves(
    time,
    events.map((event, index) => ({ index, event })),
  ).date;
}

/** The letter that told a rejection, or, sent before the decision was noted, the last answer before it. */
function rejectionLetter(letters: readonly Letter[], decidedAt: number): Letter | undefined {
  return (
    firstStatement({ letters }, decidedAt) ??
    letters.findLast(({ index, event }) => index < decidedAt && isAnswer(event))
  );
}

/** From here on another time counts: to pay what was agreed, or the dispute has gone on. */
function endsReplyTime(event: ObjectionEvent): boolean {
  switch (event.type) {
    case 'agreementReached':
    case 'withdrawn':
    case 'advanced':
    case 'closed':
      return true;
    case 'customerReplied':
      return ['accepts', 'new-facts', 'maintains'].includes(event.data.effect);
    default:
      return false;
  }
}
