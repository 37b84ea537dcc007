import { easterSunday } from '../law/public-holidays.ts';
import { daysBetween, isoWeekOf, type PlainDate, partsOf } from '../shared/plain-date.ts';

/**
 * Whether most people in Norway are away: weeks 28 to 30, 20 December to 2 January, Easter week. A day that ends
 * a customer's time then is named as bad practice (inkassoloven § 8, R-NO-24).
 */
export function isHolidayTime(date: PlainDate): boolean {
  const { year, month, day } = partsOf(date);
  if ((month === 12 && day >= 20) || (month === 1 && day <= 2)) return true;
  const fromEaster = daysBetween(easterSunday(year), date);
  if (fromEaster >= -7 && fromEaster <= 1) return true;
  const week = isoWeekOf(date);
  return week >= 28 && week <= 30;
}
