import type { Clock } from './clock.ts';
import { countFrom, plusDays, plusYears, rolledForward } from './count.ts';
import { type History, lastOf } from './history.ts';

/**
 * LIMITATION: NO and DK 3 years, SE 3 years against a consumer and 10 otherwise, from the due date, or the
 * invoice date where none is known (foreldelsesloven §§ 2–3 and 29; forældelsesloven §§ 3 and 27;
 * preskriptionslagen § 2). What interrupts it (acknowledgement, legal step, in Sweden a written reminder) is not
 * known here: the date is the earliest possible. Null when neither date is known.
 */
export function limitationClock({ objection, theirs }: History): Clock | null {
  const { country, party, invoice } = objection.classification;
  const start = invoice.dueDate
    ? countFrom(invoice.dueDate, 'due-date')
    : invoice.date && countFrom(invoice.date, 'invoice-date');
  if (!start) return null;
  const years = country === 'SE' && party === 'B2B' ? 10 : 3;
  const count = rolledForward(plusYears(start, years), theirs);
  return { timer: 'LIMITATION', count, metOn: null, since: -1 };
}

/**
 * RETENTION: excerpt and notes go 90 days after closing; what is left of an erased case goes 12 months after
 * closing (GDPR art. 5(1)(e)).
 */
export function retentionClock(history: History): Clock | null {
  const closed = lastOf(history, 'closed', 'withdrawn');
  if (!closed) return null;
  const start = countFrom(closed.on, 'closed');
  const count = history.objection.isErased ? plusYears(start, 1) : plusDays(start, 90);
  return { timer: 'RETENTION', count, metOn: null, since: closed.index };
}
