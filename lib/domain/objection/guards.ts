import { deedOf } from '../law/template-deeds.ts';
import { timeZoneOf } from '../shared/country.ts';
import { dateIn, type Instant } from '../shared/instant.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import { isAnswer } from './answers.ts';
import type { NewEvent } from './event.ts';
import type { Objection } from './objection.ts';
import { isPaidUp } from './paid-up.ts';
import type { RefusalCode } from './refusal-code.ts';
import { followUpTime, lastDayOf, replyTime } from './reply-time.ts';

/** An event that may come: its time is known once it is in the chain. */
export type Incoming = NewEvent & { readonly at?: Instant };

/**
 * A condition of a step: why the step is refused, or null. Without an event it judges by the objection
 * alone, as far as that goes, so that the interface can show a step as not yet possible.
 */
type Guard = (objection: Objection, event: Incoming | null) => RefusalCode | null;

/** The conditions that the rule book's steps name. */
export const guards = {
  /** The claim was at the agency when the objection came, or the objection came through the agency. */
  'came-in-collection': ({ classification, channel }) =>
    classification.stage === 'collection' || channel === 'agency' ? null : 'still-disputed',
  'is-at-agency': ({ atAgency }) => (atAgency ? null : 'not-allowed'),
  'is-partial': ({ classification }) =>
    classification.extent === 'partial' ? null : 'not-partial',
  'has-decision': ({ decision }) => (decision === 'undecided' ? 'needs-decision' : null),
  'has-reasons': (_, event) =>
    event?.type === 'decided' && event.data.reasons.trim() === '' ? 'needs-reasons' : null,
  'amounts-balance': ({ classification }, event) => {
    if (event?.type !== 'decided') return null;
    const { toPay } = event.data;
    if (!toPay || toPay.minor < 0) return 'needs-amount';
    const { amount } = classification.invoice;
    const isWithin = !amount || (amount.currency === toPay.currency && toPay.minor <= amount.minor);
    return isWithin ? null : 'needs-amount';
  },
  'has-date': (objection, event) =>
    event?.type === 'settlementRequested' && !(event.data.customerBy ?? objection.customerBy)
      ? 'needs-date'
      : null,
  /** What was paid since the amount was settled reaches it. */
  'is-paid-up': ({ toPay, events }, event) => {
    if (event?.type !== 'paid') return null;
    const settledAt = events.findLastIndex(
      ({ type }) => type === 'decided' || type === 'settlementRequested',
    );
    const payments = [...events.slice(settledAt + 1), event].flatMap((each) =>
      each.type === 'paid' ? [each.data.amount] : [],
    );
    return isPaidUp(payments, toPay) ? null : 'needs-amount';
  },
  'reply-time-passed': (objection, event) => {
    if (!objection.isAnswered) return 'needs-answer';
    const time = replyTime(objection);
    // What only the agency got tells the customer nothing.
    return time ? isAfter(objection, event, lastDayOf(time, objection)) : 'needs-answer';
  },
  'followed-up-in-vain': (objection, event) => {
    if (!objection.isAnswered) return 'needs-answer';
    const answeredAt = objection.events.findLastIndex(isAnswer);
    const time = followUpTime(objection, answeredAt);
    if (!time) return 'needs-follow-up';
    // A reminder before the agreed day takes nothing of it.
    const agreed = isAfter(objection, event, objection.customerBy);
    return agreed ?? isAfter(objection, event, lastDayOf(time, objection));
  },
  /** Notice before suit (tvisteloven § 5-2): T19, or the agency's own letter. */
  'gave-notice': ({ events, atAgency }) =>
    atAgency ||
    events.some(
      (sent) => sent.type === 'replySent' && deedOf(sent.data.template).countsAs === 'suit-notice',
    )
      ? null
      : 'needs-notice',
  /** Duplicates point to the earlier registration only, so that two people who join them at once lose neither. */
  'is-later': ({ id, registeredAt }, event) => {
    if (event?.type !== 'sameAs') return null;
    const { other, otherRegisteredAt } = event.data;
    const isLater =
      otherRegisteredAt < registeredAt || (otherRegisteredAt === registeredAt && other < id);
    return isLater ? null : 'not-allowed';
  },
} as const satisfies Record<string, Guard>;
export type GuardId = keyof typeof guards;

/** The whole last day is the customer's. */
function isAfter(objection: Objection, event: Incoming | null, last: PlainDate | null) {
  if (!event?.at || !last) return null;
  const zone = timeZoneOf[objection.classification.country];
  return dateIn(event.at, zone) > last ? null : 'too-early';
}
