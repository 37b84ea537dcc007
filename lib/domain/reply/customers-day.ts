import { customerCalendar } from '../law/business-calendar.ts';
import type { Country } from '../shared/country.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import { isHolidayTime } from './holiday-time.ts';

/**
 * The first business day from `day` on where the customer is. In Norway also one outside the weeks of holiday, on
 * which the company can answer (R-NO-24): the reply check warns of any other.
 */
export function customersDay(
  day: PlainDate,
  { country, closedDays }: { readonly country: Country } & Pick<Settings, 'closedDays'>,
): PlainDate {
  const theirs = customerCalendar(country);
  let found = theirs.rollForward(day);
  const isBad = () => isHolidayTime(found) || closedDays.includes(found);
  while (country === 'NO' && isBad()) found = theirs.addBusinessDays(found, 1);
  return found;
}
