import { historyOf } from '../deadline/history.ts';
import { instantAt } from '../deadline/instant-at.ts';
import { decisionTold, firstAnswer } from '../deadline/letters.ts';
import type { ObjectionEvent } from '../objection/event.ts';
import type { Objection } from '../objection/objection.ts';
import { timeZoneOf } from '../shared/country.ts';
import { dateIn, type Instant } from '../shared/instant.ts';
import { defaultSettings } from '../shared/settings.ts';

/** When the things happened that figures are made of; null while they have not. Of a reopened case, its last round. */
export interface Milestones {
  /** The customer began to wait: when the objection was registered, or came up again. */
  readonly startedAt: Instant;
  /** The first letter on the dispute itself, questions included: what meets the timer FIRST_ANSWER. */
  readonly answeredAt: Instant | null;
  /** The customer was told what we decided, or agreed with us in conversation. */
  readonly decidedAt: Instant | null;
  readonly paidAt: Instant | null;
}

/**
 * Reads the milestones from the log. A mail registered on a later day than it came counts from the beginning of
 * that earlier day: the customer waited meanwhile, and the hour is not known.
 */
export function milestonesOf(objection: Objection): Milestones {
  const { country } = objection.classification;
  // Letters and their order hang on the log alone; the calendars of the settings are not asked here.
  const history = historyOf(objection, { ...defaultSettings, country });
  const reopened = objection.events.findLast(({ type }) => type === 'reopened');
  return {
    startedAt: reopened?.at ?? receivedAt(objection),
    answeredAt: firstAnswer(history, -1)?.event.at ?? null,
    decidedAt: decisionTold(history, -1)?.event.at ?? null,
    paidAt: history.moments.find(({ event }) => isPayment(event))?.event.at ?? null,
  };
}

function receivedAt({ registeredAt, receivedOn, classification }: Objection): Instant {
  const timeZone = timeZoneOf[classification.country];
  return dateIn(registeredAt, timeZone) > receivedOn
    ? instantAt(receivedOn, 0, timeZone)
    : registeredAt;
}

function isPayment(event: ObjectionEvent): boolean {
  return event.type === 'paid' || (event.type === 'closed' && event.data.outcome === 'paid');
}
