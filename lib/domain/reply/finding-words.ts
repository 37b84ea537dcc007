import type { Language } from '../shared/language.ts';
import type { RuleId } from './check/rules.ts';
import { findingWordsDa } from './finding-words.da.ts';
import { findingWordsEn } from './finding-words.en.ts';
import { findingWordsNb } from './finding-words.nb.ts';
import { findingWordsNn } from './finding-words.nn.ts';
import { findingWordsSv } from './finding-words.sv.ts';

/** What a finding says: what is wrong, and why it matters. */
export interface FindingWords {
  readonly message: string;
  readonly why: string;
}

/** The words of all rules in one language: a missing one does not compile. */
export type FindingWordTable = Readonly<Record<RuleId, FindingWords>>;

/** Messages and reasons of the 58 rules in the language of the user. */
export const findingWords: Readonly<Record<Language, FindingWordTable>> = {
  nb: findingWordsNb,
  nn: findingWordsNn,
  da: findingWordsDa,
  sv: findingWordsSv,
  en: findingWordsEn,
};
