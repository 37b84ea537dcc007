import { type Language, localeOf } from '../domain/shared/language.ts';

/** A month `YYYY-MM`: `long` (`november 2026`), `year` (`nov. 2026`), or `short` alone (`nov.`). */
export function formatMonth(
  month: string,
  language: Language,
  style: 'long' | 'year' | 'short',
): string {
  const format = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'UTC',
    month: style === 'long' ? 'long' : 'short',
    ...(style === 'short' ? {} : { year: 'numeric' }),
  });
  return format.format(new Date(`${month}-15T12:00:00Z`));
}
