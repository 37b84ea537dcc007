import { type Language, languageOfTag } from '../../domain/shared/language.ts';

/** The language the user reads in, for users who chose none: the same that our pages take. */
export function browserLanguage(): Language {
  return languageOfTag(navigator.language);
}
