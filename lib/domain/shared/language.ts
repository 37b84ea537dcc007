import * as z from 'zod/mini';

/** The five languages of the product: mails, replies and user interface. */
export const languages = ['nb', 'nn', 'da', 'sv', 'en'] as const;

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** Whose writing a language is: who reads one kind of Norwegian reads the other. */
export const writtenFamilyOf = {
  nb: 'no',
  nn: 'no',
  da: 'da',
  sv: 'sv',
  en: 'en',
} as const satisfies Record<Language, string>;
export type WrittenFamily = (typeof writtenFamilyOf)[Language];

/** BCP 47 locale for `Intl`. English follows British conventions, as Nordic firms do. */
export const localeOf: Record<Language, string> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  da: 'da-DK',
  sv: 'sv-SE',
  en: 'en-GB',
};

/** The language of a BCP 47 tag (`no`, `nb-NO`, `da`); English for every other tag. */
export function languageOfTag(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'no') return 'nb';
  return languages.find((language) => language === primary) ?? 'en';
}
