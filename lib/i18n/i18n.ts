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
  const { rules, numbers } = toolsOf(language);
  const form = rules.select(count) === 'one' ? 'one' : 'other';
  return forms[form].replace('#', numbers.format(count));
}

interface Tools {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

// Building the two costs more than a hundred phrases, and a list says one in every row.
const tools = new Map<Language, Tools>();

function toolsOf(language: Language): Tools {
  const known = tools.get(language);
  if (known) return known;
  const locale = localeOf[language];
  const made = { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
  tools.set(language, made);
  return made;
}
