import { type DraftSet, readDrafts } from '../../../../entrypoints/cli/read-drafts.ts';
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

/** Drafts of `assets/corpus/drafts`. One that breaks several rules counts once for each. */
export function writtenDrafts(language: RoundLanguage, set: DraftSet): readonly RoundDraft[] {
  return readDrafts(set)
    .filter((draft) => draft.language === language)
    .flatMap(({ kind, about, text }): readonly RoundDraft[] =>
      kind === 'letter'
        ? [{ kind, decision: about.join(''), text, keeps: judgedRules }]
        : about.map((name) => ({ kind, rule: ruleCalled(name), text })),
    );
}

function ruleCalled(name: string): RuleId {
  const rule = ruleIds().find((id) => id === name);
  if (!rule) throw new Error(`no such rule: ${name}`);
  return rule;
}
