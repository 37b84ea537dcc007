import { applies } from './check/applies.ts';
import { closedPlatform, placeholders, shouting } from './check/characters.ts';
import { forbiddenWords } from './check/forbidden.ts';
import { type Hit, missing } from './check/hit.ts';
import { mentions, type Reading, readDraft } from './check/reading.ts';
import { type Rule, type RuleId, rules } from './check/rules.ts';
import { apologySentences, pauseSentences } from './check/safe-sentences.ts';
import { caseAmountsOnly } from './check/struct/amounts.ts';
import { afterGreeting, beforeClosing } from './check/struct/closing.ts';
import {
  answerDate,
  enoughTime,
  notInThePast,
  onBusinessDays,
  outsideHolidays,
} from './check/struct/deadlines.ts';
import { lawfulInterest } from './check/struct/interest.ts';
import { internalTraces } from './check/struct/internal-traces.ts';
import { complaintBody, newNorwegianAct, noticeBeforeSuit, readable } from './check/struct/law.ts';
import {
  approvedAccounts,
  completeRequest,
  confirmationAmount,
  confirmationDate,
  noNegotiation,
  noRequestWhenJustified,
  noRequestYet,
  notTimeBarred,
  undisputedOnly,
} from './check/struct/payment.ts';
import {
  apology,
  customersLanguage,
  discreet,
  identifiesClaim,
  namedSender,
  noSensitiveData,
} from './check/struct/people.ts';
import type { CheckContext } from './check-context.ts';
import { findingWords } from './finding-words.ts';
import type { Finding } from './reply-draft.ts';

type Look = (reading: Reading) => readonly Hit[];

/** Rules that read more than words. A new one in the rule book does not compile without its line here. */
const structRules: Readonly<Record<StructRuleId, Look>> = {
  L001: identifiesClaim,
  L004: answerDate,
  L005: confirmationDate,
  L006: confirmationAmount,
  L007: completeRequest,
  L010: complaintBody,
  L012: enoughTime,
  L013: onBusinessDays,
  L014: caseAmountsOnly,
  L015: undisputedOnly,
  L016: noRequestYet,
  L019: customersLanguage,
  L020: namedSender,
  L117: noSensitiveData,
  L118: noNegotiation,
  L121: outsideHolidays,
  L123: notTimeBarred,
  L126: lawfulInterest,
  L128: apology,
  L129: readable,
  L130: discreet,
  L131: approvedAccounts,
  L134: noticeBeforeSuit,
  L136: notInThePast,
  L137: newNorwegianAct,
  L138: noRequestWhenJustified,
};
type StructRuleId = {
  [Id in RuleId]: (typeof rules)[Id]['kind'] extends 'struct' ? Id : never;
}[RuleId];

/** Rules about words that look at characters, too. */
const characterRules: Readonly<Partial<Record<RuleId, Look>>> = {
  L018: placeholders,
  L119: closedPlatform,
  L120: shouting,
  L127: internalTraces,
};

/**
 * In which order people see findings: what must never go out, the agency's block, threats, what a complete reply
 * needs, dates and amounts, tone (law.md §6).
 */
const order: readonly RuleId[] = (
  'L018 L117 L118 L101 L102 L103 L104 L105 L109 L110 L111 L112 L122 L125 L137 L107 L124 L106 L108 L115 L116 ' +
  'L001 L002 L003 L004 L010 L005 L006 L007 L008 L009 L011 L016 L015 L138 L017 L128 L134 ' +
  'L136 L012 L013 L121 L014 L131 L123 L126 L133 L135 L132 L119 L130 L127 L113 L114 L120 L019 L020 L129'
)
  .split(' ')
  .filter(isRuleId);

/**
 * What is wrong with a draft, in the order in which people should mend it, each finding with the words it rests
 * on, why, the source, and a fix where one is safe. Linear in the text; the thread quoted below is not judged.
 */
export function checkReply(
  draft: { readonly subject: string; readonly text: string },
  context: CheckContext,
): readonly Finding[] {
  const reading = readDraft(draft, context);
  const words = findingWords[context.uiLanguage];
  return order.flatMap((id) => {
    const rule: Rule = rules[id];
    if (!applies(rule, context)) return [];
    return hitsOf(reading, id, rule).map(
      ({ start, end, quote, fix }): Finding => ({
        rule: id,
        severity: rule.severity,
        quote: quote ?? (start < 0 ? '' : draft.text.slice(start, end)),
        start,
        end,
        message: words[id].message,
        why: words[id].why,
        source: rule.source,
        ...(fix ? { fix } : {}),
      }),
    );
  });
}

function hitsOf(reading: Reading, id: RuleId, rule: Rule): readonly Hit[] {
  switch (rule.kind) {
    case 'forbid':
      return [...forbiddenWords(reading, id, rule), ...(characterRules[id]?.(reading) ?? [])];
    case 'require':
      return isSaid(reading, id) ? [] : [withFix(reading, id, missing)];
    case 'struct':
      return isStruct(id) ? structRules[id](reading).map((hit) => withFix(reading, id, hit)) : [];
  }
}

/** The words a letter needs; a claim upheld (L108) is a decision (L002) in other words. */
function isSaid(reading: Reading, id: RuleId): boolean {
  return mentions(reading, id, true) || (id === 'L002' && mentions(reading, 'L108', true));
}

/** Sentences that are safe to put into any letter. */
function withFix({ own, context }: Reading, id: RuleId, hit: Hit): Hit {
  if (id === 'L017') return { ...hit, fix: beforeClosing(own, pauseSentences[context.lang]) };
  if (id === 'L128') return { ...hit, fix: afterGreeting(own, apologySentences[context.lang]) };
  return hit;
}

function isStruct(id: RuleId): id is StructRuleId {
  return Object.hasOwn(structRules, id);
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
