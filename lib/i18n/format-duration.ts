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
  // Rounded before it is divided: 59.6 minutes are an hour, not 60 minutes.
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return unit(rest, 'minute');
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
}
