import { type Language, localeOf } from '../domain/shared/language.ts';
import { figuresWords } from './figures.ts';

const DAY = 1.5;

/**
 * Working time as people say it: minutes and hours up to a day and a half, then working days with one decimal.
 * `minutesADay` is how long a working day is.
 */
export function formatWorkingTime(
  minutes: number,
  { language, minutesADay }: { readonly language: Language; readonly minutesADay: number },
): string {
  if (minutes >= minutesADay * DAY) {
    const days = Math.round((minutes / minutesADay) * 10) / 10;
    return figuresWords[language].workdays(days);
  }
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(localeOf[language], {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
    }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return unit(rest, 'minute');
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
}
