import { canonicalJson } from './canonical-json.ts';
import type { ObjectionEvent } from './event.ts';
import { redact } from './redact.ts';

/**
 * The event without what people wrote: the text of the mail, quotes and notes. Customer, subject, numbers, dates and
 * mail keys stay, so the case can still be found and counted. What holds no words stays whole, with its proof.
 */
export function withoutWords(event: ObjectionEvent): ObjectionEvent {
  const shorter = shortened(event);
  return canonicalJson(shorter.data) === canonicalJson(event.data) ? event : shorter;
}

// What people write goes with these; all other kinds of event are never shortened.
const worded: ReadonlySet<ObjectionEvent['type']> = new Set<ObjectionEvent['type']>([
  'registered',
  'reclassified',
  'callLogged',
  'agreementReached',
  'decided',
  'deadlineMoved',
  'snoozed',
  'escalated',
  'agencyAsked',
  'withdrawn',
  'noteAdded',
  'findingIgnored',
  'advanced',
  'closed',
  'reopened',
]);

/** True for an event as `withoutWords` leaves it: words gone, and who the customer is still there. */
export function isShortened(event: ObjectionEvent): boolean {
  if (!worded.has(event.type) || event.nonce !== '' || !isWithoutWords(event)) return false;
  if (event.type !== 'registered' && event.type !== 'reclassified') return true;
  const { customer, invoice } = event.data.classification;
  return customer.name !== '' || customer.email !== '' || invoice.number !== null;
}

/** True when there is nothing in the event that `withoutWords` would take. */
export function isWithoutWords(event: ObjectionEvent): boolean {
  return canonicalJson(shortened(event).data) === canonicalJson(event.data);
}

function shortened(event: ObjectionEvent): ObjectionEvent {
  switch (event.type) {
    case 'registered':
      return {
        ...event,
        nonce: '',
        data: { ...event.data, excerpt: '', classification: withoutQuotes(event.data) },
      };
    case 'reclassified':
      return {
        ...event,
        nonce: '',
        data: { ...event.data, classification: withoutQuotes(event.data) },
      };
    case 'dismissed':
    case 'handedToAgency':
      return event;
    default: {
      const emptied = redact(event);
      // The key of a mail is no word of anybody; without it an answer would not find its case any more.
      const key = 'messageKey' in event.data ? { messageKey: event.data.messageKey } : {};
      return { ...emptied, data: { ...emptied.data, ...key } } as ObjectionEvent;
    }
  }
}

function withoutQuotes({
  classification,
}: Extract<ObjectionEvent, { type: 'registered' | 'reclassified' }>['data']) {
  return {
    ...classification,
    points: classification.points.map(({ reason }) => ({ reason, quote: '' })),
  };
}
