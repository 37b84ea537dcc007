import { countFrom, plusBusinessDays, plusDays, plusMonths, rolledBack } from '../law/count.ts';
import { limitationEnd } from '../law/limitation.ts';
import type { EventType } from '../objection/event.ts';
import { isHeld } from '../objection/legal-hold.ts';
import type { State } from '../objection/state.ts';
import { isWithoutWords } from '../objection/without-words.ts';
import type { Clock } from './clock.ts';
import { type History, lastOf } from './history.ts';

/**
 * LIMITATION: the years of `law/limitation.ts` from the due date, or the invoice date where none is known. What
 * interrupts it is not known here: the date is the earliest possible. Null when neither date is known.
 */
export function limitationClock({ objection }: History): Clock | null {
  const { country, party, invoice } = objection.classification;
  const start = invoice.dueDate
    ? countFrom(invoice.dueDate, 'due-date')
    : invoice.date && countFrom(invoice.date, 'invoice-date');
  if (!start) return null;
  const count = limitationEnd(start, { country, party });
  return { timer: 'LIMITATION', count, metOn: null, since: -1 };
}

/**
 * RETENTION: the words of mails and notes go first, the rest of the personal data later, each as long after closing as
 * the settings say (GDPR art. 5(1)(e)). Null while the case is open (an objection that is taken back may still be
 * answered), while a hold keeps it, and when nothing is left to go.
 */
export function retentionClock(history: History): Clock | null {
  const { objection, retention } = history;
  if (objection.state !== 'CLOSED' || objection.isErased || isHeld(objection)) return null;
  const closed = lastOf(history, 'closed', 'withdrawn', 'paid', 'sameAs');
  if (!closed) return null;
  const start = countFrom(closed.on, 'closed');
  const areWordsGone = [...objection.events, ...objection.conflicts].every(isWithoutWords);
  const count = areWordsGone
    ? plusMonths(start, retention.closedMonths)
    : plusDays(start, retention.wordDays);
  return { timer: 'RETENTION', count, metOn: null, since: closed.index };
}

/** Events that say something about a case without moving it. */
const remarks: ReadonlySet<EventType> = new Set([
  'noteAdded',
  'snoozed',
  'escalated',
  'ownerChanged',
  'deadlineMoved',
  'evidenceTicked',
]);

/** States in which others have the case for long. */
const slow: ReadonlySet<State> = new Set(['COURT', 'COLLECTION_MAY_RESUME']);

/**
 * REVIEW: an open case that no other duty watches (paid in full and never closed, decided and never told) is looked
 * at 5 business days after the last thing that happened in it, 30 days while a court or collection has it, so that
 * no open case is without a date. A rule of this product, not of law.
 */
export function reviewClock({ moments, opening, ours, objection }: History): Clock {
  const last = moments.findLast(({ event }) => !remarks.has(event.type));
  const start = last ? countFrom(last.on, 'last-step') : opening;
  const count = slow.has(objection.state)
    ? rolledBack(plusDays(start, 30), ours)
    : plusBusinessDays(start, 5, ours);
  return { timer: 'REVIEW', count, metOn: null, since: last?.index ?? -1 };
}
