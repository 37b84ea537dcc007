import type { RuleId } from '../../../../lib/domain/reply/check/rules.ts';
import type { CheckContext } from '../../../../lib/domain/reply/check-context.ts';

/** The languages in which every rule has drafts of its own. */
export type DraftLanguage = 'nb' | 'da' | 'sv' | 'en';
/** The languages of the rounds of drafts: Nynorsk too. */
export type RoundLanguage = DraftLanguage | 'nn';

/** What a draft says otherwise than the ordinary case of its language. */
export type DraftContext = Partial<Omit<CheckContext, 'dueDate'>> & { readonly dueDate?: string };

/** The words of a draft; what is said of the case only where it differs from the rule's ordinary case. */
export type RuleDraft =
  | string
  | {
      readonly text: string;
      readonly subject?: string;
      readonly context?: DraftContext;
    };

/** Drafts that break a rule, and drafts like them that keep it. */
export type RuleDrafts = Readonly<
  Record<RuleId, readonly [broken: readonly RuleDraft[], kept: readonly RuleDraft[]]>
>;
