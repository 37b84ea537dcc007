import type { Language } from '../../../shared/language.ts';
import type { Cue } from '../cues.ts';
import type { RuleId } from '../rules.ts';

/** Things said together in one sentence, in any order unless told. */
export interface Concept<Thing extends string> {
  readonly means: RuleId | Cue;
  readonly all: readonly Thing[];
  /** Things that make it harmless wherever they stand in the sentence. */
  readonly unless?: readonly (Thing | Cue | RuleId)[];
  /** Over how many words it may stretch; twelve unless told. */
  readonly within?: number;
  readonly isOrdered?: true;
  /** A negation among the words takes nothing back: "proof that it did not arrive, otherwise …". */
  readonly isFirm?: true;
  /** It may begin in the sentence before: "Have you a receipt? If not, the bill stands." */
  readonly mayStraddle?: true;
}

/** The ways of saying one thing, in the form of patterns. One column for both kinds of Norwegian. */
type Ways = Readonly<Record<'no' | 'da' | 'sv' | 'en', readonly string[]>>;

/**
 * Ways of saying things, a row named after the rule, the cue or the thing it says. One that a language lacks does not
 * compile.
 */
export type FamilyWays = Readonly<Record<string, Ways>>;

/** What concepts put together, a thing a row, with a column for each language. */
export type FamilyThings = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/** The names of the rows of any of several tables. */
export type KeysOf<Table> = Table extends unknown ? keyof Table : never;
