import { customerCalendar } from '../law/business-calendar.ts';
import { type Count, countFrom, notBefore, plusDays, rolledForward, stated } from '../law/count.ts';
import { type Country, timeZoneOf } from '../shared/country.ts';
import { dateIn, minuteOfDayIn } from '../shared/instant.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { ObjectionEvent } from './event.ts';
import type { Sending } from './sendings.ts';

// Minutes since midnight. What is sent later is read on the next business day: product caution (law.md 2.7).
const LAST_POST = 16 * 60;

/**
 * Begins to count at the sending of a letter. After 16:00, or on a day that is closed where the customer is,
 * the next business day counts as the day of sending. Clocks are the customer's.
 */
export function countFromSending({ at }: Pick<ObjectionEvent, 'at'>, country: Country): Count {
  const calendar = customerCalendar(country);
  const on = dateIn(at, timeZoneOf[country]);
  const isLate = minuteOfDayIn(at, timeZoneOf[country]) > LAST_POST;
  const sentOn = isLate ? calendar.addBusinessDays(on, 1) : calendar.rollForward(on);
  return countFrom(sentOn, sentOn === on ? 'sent' : 'sent-late');
}

/**
 * The customer's time from a letter: the day it names, else `days`; not before `atLeast`; rolled forward. The one
 * count of it: what the user sees as a deadline, what opens collection and what a step waits for all ask here.
 */
export function customerTime(
  { at, data: { customerBy } }: Pick<Sending, 'at'> & { data: Pick<Sending['data'], 'customerBy'> },
  country: Country,
  { days, atLeast }: { days: number; atLeast?: PlainDate },
): Count {
  const count = customerBy
    ? stated(countFrom(dateIn(at, timeZoneOf[country]), 'sent'), customerBy)
    : plusDays(countFromSending({ at }, country), days);
  const enough = atLeast ? notBefore(count, atLeast, 'statutory-minimum') : count;
  return rolledForward(enough, customerCalendar(country));
}
