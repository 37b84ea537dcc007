import { readFileSync } from 'node:fs';
import type { RuleId } from '../../../../lib/domain/reply/check/rules.ts';
import { ruleIds } from './draft-cases.ts';
import type { RoundDraft } from './round-drafts.ts';
import type { RoundLanguage } from './rule-drafts.ts';

// data: the rules that the writers were told, but for those that need to know which part is disputed: dates, amounts
// and parts of a case their letters leave to chance
const judgedRules: readonly RuleId[] = ruleIds().filter((id) =>
  'L101 L102 L103 L104 L105 L106 L107 L108 L109 L110 L111 L112 L113 L114 L115 L116 L120 L122 L124 L125 L126 L127 L132 L133 L135'
    .split(' ')
    .includes(id),
);

/** What the word families learned from, the other half of it, and drafts by others still that nobody reads. */
export type DraftSet = 'learned' | 'judging' | 'locked';

/**
 * Drafts of a language in `assets/corpus/drafts` (its README says what a line is). One that breaks several rules
 * counts once for each.
 */
export function writtenDrafts(language: RoundLanguage, set: DraftSet): readonly RoundDraft[] {
  const writer = set === 'locked' ? 'locked' : 'first';
  const name = `../../../../assets/corpus/drafts/${writer}-${language}.txt`;
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const middle = Math.ceil(lines.length / 2);
  const [start, end] = { learned: [0, middle], judging: [middle], locked: [0] }[set];
  return lines.slice(start, end).flatMap(draftsIn);
}

function draftsIn(line: string): readonly RoundDraft[] {
  const [, sign, key = '', marked = ''] = /^([+=-])(\S+) (.+)$/.exec(line) ?? [];
  const text = marked.replaceAll(/\[\[|\]\]/g, '').replaceAll('\\n', '\n');
  if (sign === '=') return [{ kind: 'letter', decision: key, text, keeps: judgedRules }];
  return key.split(/[+-]/).map((name) => {
    const rule = ruleIds().find((id) => id === name);
    if (!rule) throw new Error(`no such rule: ${name}`);
    return { kind: sign === '+' ? 'broken' : 'kept', rule, text };
  });
}
