import type { Language } from './language.ts';

/** A text of the user's own in every language of the interface: nobody translated it. */
export function sameText(text: string): Readonly<Record<Language, string>> {
  return { nb: text, nn: text, da: text, sv: text, en: text };
}
