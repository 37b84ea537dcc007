import type { Cue } from '../cues.ts';
import type { RuleId } from '../rules.ts';
import type { Ways } from '../ways.ts';

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

/**
 * What a group of rules learned from drafts of other writers: ways of saying a thing, a row named after the rule, the
 * cue or the thing it says.
 */
export type FamilyWays = Readonly<Record<string, Ways>>;
