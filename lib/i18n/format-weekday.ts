import { type Language, localeOf } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import { nynorskDays } from './nynorsk-days.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day somebody must act on, `onsdag 2. desember`; with the year when it is another than that of `near`, or always when that is null. */
export function formatWeekday(date: PlainDate, language: Language, near: PlainDate | null): string {
  const isOtherYear = date.slice(0, 4) !== near?.slice(0, 4);
  const key = `${language}${isOtherYear}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf[language], {
      // A day has no zone: read and written in UTC it stays the same day everywhere.
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(isOtherYear && { year: 'numeric' }),
    });
    formats.set(key, format);
  }
  const written = format.format(new Date(`${date}T12:00:00Z`));
  switch (language) {
    case 'nn':
      return nynorskDays(written);
    case 'da':
      // `Intl` writes the "den" that Danish wants only where a year follows (seen in Node 24, 2026-11-23).
      return written.replace(/dag (?=\d)/, 'dag den ');
    default:
      return written;
  }
}
