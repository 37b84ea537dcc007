import { type RuleId, rules } from '../../../../lib/domain/reply/check/rules.ts';
import type { CheckContext } from '../../../../lib/domain/reply/check-context.ts';
import { checkReply } from '../../../../lib/domain/reply/check-reply.ts';
import { PlainDate } from '../../../../lib/domain/shared/plain-date.ts';
import { contextOf } from '../letters.ts';
import { da } from './da.ts';
import { frames, letterAround } from './draft-letters.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { ordinaryCases } from './ordinary-cases.ts';
import { everydayWordings, otherWordings } from './other-wordings.ts';
import type { DraftLanguage, RoundLanguage, RuleDraft, RuleDrafts } from './rule-drafts.ts';
import { sv } from './sv.ts';

/** The drafts of each language in which every rule has its own. */
export const draftsIn: Readonly<Record<DraftLanguage, RuleDrafts>> = { nb, da, sv, en };

/** One draft as the check gets it. */
export interface DraftCase {
  readonly rule: RuleId;
  readonly language: RoundLanguage;
  readonly isBroken: boolean;
  /** The words that were written for the rule; the rest of the letter is the same for all. */
  readonly words: string;
  readonly subject: string;
  readonly text: string;
  readonly context: CheckContext;
  /** The letter has all that a reply needs: as long as its words keep their rule, no error is in it. */
  readonly isWhole: boolean;
}

export function draftCases(language: DraftLanguage): readonly DraftCase[] {
  return ruleIds().flatMap((rule) => {
    const [broken, kept] = draftsIn[language][rule];
    const [otherBroken, otherKept] = otherWordings[rule]?.[language] ?? [[], []];
    const everyday = everydayWordings[rule]?.[language] ?? [];
    return [
      ...[...broken, ...otherBroken, ...everyday].map((draft) =>
        caseOf(draft, { rule, language, isBroken: true }),
      ),
      ...[...kept, ...otherKept].map((draft) => caseOf(draft, { rule, language, isBroken: false })),
    ];
  });
}

/** The rules that a draft is found to break. */
export function rulesFound({ subject, text, context }: DraftCase): readonly string[] {
  return checkReply({ subject, text }, context).map(({ rule }) => rule);
}

export function ruleIds(): readonly RuleId[] {
  return Object.keys(rules).filter((id): id is RuleId => Object.hasOwn(rules, id));
}

export function caseOf(
  draft: RuleDraft,
  kind: Pick<DraftCase, 'rule' | 'language' | 'isBroken'>,
): DraftCase {
  const { rule, language } = kind;
  const own = typeof draft === 'string' ? { text: draft } : draft;
  const { letter = 'bare', context, isPartlyDisputed } = ordinaryCases[rule];
  const { dueDate, ...changes } = { ...context, ...own.context };
  const plain = contextOf(language, {
    ...changes,
    ...(dueDate ? { dueDate: PlainDate.parse(dueDate) } : {}),
  });
  return {
    ...kind,
    words: own.text,
    subject: own.subject ?? frames[language].subject,
    text: letterAround(own.text, letter, language),
    context: isPartlyDisputed ? { ...plain, amounts: disputed(plain) } : plain,
    isWhole: letter === 'undecided' || letter === 'rejected',
  };
}

function disputed({ amounts }: CheckContext): CheckContext['amounts'] {
  const currency = amounts.invoice?.currency ?? 'NOK';
  return {
    ...amounts,
    disputed: { value: 2500, currency },
    undisputed: { value: 10000, currency },
    toPay: { value: 10000, currency },
  };
}
