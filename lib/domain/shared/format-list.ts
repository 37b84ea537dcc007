import { type Language, localeOf } from './language.ts';

/** Things in a row with the language's own comma and "and". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(items);
}
