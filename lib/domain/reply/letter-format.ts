import { type Language, localeOf } from '../shared/language.ts';
import { PlainDate } from '../shared/plain-date.ts';

/** A day as a letter writes it, without weekday: `27. november 2026`, `27 November 2026`. */
export function letterDate(date: PlainDate, language: Language): string {
  return formatOf(language).format(new Date(`${date}T12:00:00Z`));
}

/** `value` as a letter writes it: an ISO day is spelled out, everything else stays as it was typed. */
export function letterValue(value: string, language: Language): string {
  const date = PlainDate.safeParse(value.trim());
  return date.success ? letterDate(date.data, language) : value.trim();
}

// Building a DateTimeFormat costs about 50 µs, and the draft is rendered again at every keystroke.
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, made);
  return made;
}
