import { type Language, localeOf } from '../domain/shared/language.ts';

/** The words of one area in the language of the user. A language that is missing in a table does not compile. */
export function wordsOf<Words>(
  table: Readonly<Record<Language, Words>>,
  language: Language,
): Words {
  return table[language];
}

/** The two plural forms that all five languages have. `#` stands for the number. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** A whole phrase for `count`, number included and formatted: `1 day`, `2 days`, `1,200 days`. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const form = new Intl.PluralRules(localeOf[language]).select(count) === 'one' ? 'one' : 'other';
  return forms[form].replace('#', new Intl.NumberFormat(localeOf[language]).format(count));
}
