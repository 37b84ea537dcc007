import { Decision } from '../../../../lib/domain/objection/state.ts';
import { checkReply } from '../../../../lib/domain/reply/check-reply.ts';
import { contextOf } from '../letters.ts';
import { caseOf, ruleIds, rulesFound } from './draft-cases.ts';
import { frames, letterAround } from './draft-letters.ts';
import { isErrorRule, type RoundDraft } from './round-drafts.ts';
import type { RoundLanguage } from './rule-drafts.ts';

/** How many drafts of a kind there are, and how many of them were found to break a rule. */
export interface Tally {
  readonly drafts: number;
  readonly found: number;
}

/** What the check finds in drafts. Nothing in it tells one draft from another. */
export interface RoundTotals {
  /** Drafts that break a rule of severity "error", found by that rule. */
  readonly errors: Tally;
  /** Drafts that break a rule of a lower severity. */
  readonly lesser: Tally;
  /** Near misses that are blamed by the rule they come near to. */
  readonly nearMisses: Tally;
  /** Whole letters without any error that are blamed for one. */
  readonly letters: Tally;
}

export function totalsOf(language: RoundLanguage, drafts: readonly RoundDraft[]): RoundTotals {
  const rows = drafts.map((draft) => ({ draft, isFound: isFound(draft, language) }));
  const tally = (belongs: (draft: RoundDraft) => boolean): Tally => {
    const of = rows.filter(({ draft }) => belongs(draft));
    return { drafts: of.length, found: of.filter((row) => row.isFound).length };
  };
  return {
    errors: tally((draft) => draft.kind === 'broken' && isErrorRule(draft.rule)),
    lesser: tally((draft) => draft.kind === 'broken' && !isErrorRule(draft.rule)),
    nearMisses: tally((draft) => draft.kind === 'kept'),
    letters: tally((draft) => draft.kind === 'letter'),
  };
}

/** A draft is found by the rule it was written for, a whole letter by any error. */
export function isFound(draft: RoundDraft, language: RoundLanguage): boolean {
  if (draft.kind === 'letter') return errorsIn(draft, language).length > 0;
  const isBroken = draft.kind === 'broken';
  const { rule, text } = draft;
  return rulesFound(caseOf(text, { rule, language, isBroken })).includes(rule);
}

/** Rules of severity "error" that a whole letter is found to break, with the words. */
export function errorsIn(
  { decision, text, keeps = ruleIds() }: Extract<RoundDraft, { kind: 'letter' }>,
  language: RoundLanguage,
): readonly string[] {
  const letter = letterAround(text, 'bare', language);
  const context = contextOf(language, { decision: Decision.parse(decision) });
  return checkReply({ subject: frames[language].subject, text: letter }, context)
    .filter(({ rule, severity }) => severity === 'error' && keeps.some((id) => id === rule))
    .map(({ rule, quote }) => `${rule} ${quote}`);
}
