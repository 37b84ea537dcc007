import type { Instant } from '../domain/shared/instant.ts';
import { type Language, localeOf } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';

/** A day in running text or a table: `4. des. 2026`. */
export function formatDate(date: PlainDate, language: Language): string {
  return formatter(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(
    noon(date),
  );
}

/** When something happened, on the wall clock of `timeZone`: `4. des. 2026, 09:30`. */
export function formatInstant(
  instant: Instant,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  return formatter(
    language,
    { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone,
  ).format(new Date(instant));
}

/** What `language` calls the language `named`, as it stands at the beginning of a line. */
export function nameOfLanguage(named: Language, language: Language): string {
  return capitalised(displayName(language, 'language', named), language);
}

/** What `language` calls the country of an ISO code. */
export function nameOfCountry(named: string, language: Language): string {
  return displayName(language, 'region', named);
}

function displayName(language: Language, type: 'language' | 'region', code: string): string {
  return new Intl.DisplayNames([localeOf[language]], { type }).of(code) ?? code;
}

function capitalised(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(localeOf[language]) + text.slice(1);
}

// A PlainDate has no zone: read and written in UTC it stays the same day everywhere.
const noon = (date: PlainDate) => new Date(`${date}T12:00:00Z`);

// Building a DateTimeFormat costs about 50 µs, and a history shows hundreds of dates.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  language: Language,
  options: Intl.DateTimeFormatOptions,
  timeZone = 'UTC',
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${Object.values(options).join()} ${Object.keys(options).join()}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone });
  formatters.set(key, made);
  return made;
}
