import { type Language, localeOf } from '../domain/shared/language.ts';

/** A month `YYYY-MM`: `long` with its year (`november 2026`), `short` alone (`nov.`). */
export function formatMonth(month: string, language: Language, style: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'UTC',
    month: style,
    ...(style === 'long' ? { year: 'numeric' } : {}),
  });
  return format.format(new Date(`${month}-15T12:00:00Z`));
}
