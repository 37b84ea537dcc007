import { existsSync, readFileSync } from 'node:fs';
import { type RuleId, rules } from '../../../../lib/domain/reply/check/rules.ts';
import { ruleIds } from './draft-cases.ts';
import type { RoundLanguage } from './rule-drafts.ts';

/** A draft of a round: it breaks the rule, it keeps it, or it is a whole letter without any error. */
export type RoundDraft =
  | { readonly kind: 'broken' | 'kept'; readonly rule: RuleId; readonly text: string }
  | {
      readonly kind: 'letter';
      readonly decision: string;
      readonly text: string;
      /** The rules it was written to keep; all of them when left out. */
      readonly keeps?: readonly RuleId[];
    };

/** The rounds the rules have learned from; the later ones were written for that, by who wrote the rules. */
export const learnedRounds = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11] as const;
/**
 * Written by somebody who had seen the descriptions of the rules and never their patterns. Only its totals are
 * looked at; no draft of it is read, and nothing is to be learned from it.
 */
export const lockedRound = 6;

/** A line a draft: `+L101 …` breaks the rule, `-L101 …` keeps it, `=undecided …` is a clean letter. */
export function roundDrafts(language: RoundLanguage, round: number): readonly RoundDraft[] {
  const file = new URL(`./rounds/${language}-${round}.txt`, import.meta.url);
  // Not every round has every language.
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): readonly RoundDraft[] => {
      const [, sign, key = '', text = ''] = /^([+=-])(\S+) (.+)$/.exec(line) ?? [];
      if (sign === undefined) return [];
      if (sign === '=') return [{ kind: 'letter', decision: key, text }];
      const rule = ruleIds().find((id) => id === key);
      if (!rule) throw new Error(`no such rule: ${key}`);
      return [{ kind: sign === '+' ? 'broken' : 'kept', rule, text }];
    });
}

export function isErrorRule(rule: RuleId): boolean {
  return rules[rule].severity === 'error';
}
