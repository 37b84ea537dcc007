import { describe, expect, test } from 'vitest';
import { Decision } from '../../../lib/domain/objection/state.ts';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { contextOf } from './letters.ts';
import { caseOf, rulesFound } from './rule-drafts/draft-cases.ts';
import { frames, letterAround } from './rule-drafts/draft-letters.ts';
import { isErrorRule, learnedRounds, roundDrafts } from './rule-drafts/round-drafts.ts';
import type { DraftLanguage } from './rule-drafts/rule-drafts.ts';

const languages: readonly DraftLanguage[] = ['nb', 'da', 'sv', 'en'];

describe.each(languages)('drafts written from the rules’ descriptions, in %s', (language) => {
  const drafts = learnedRounds.flatMap((round) => roundDrafts(language, round));

  test('at least 95 % of those with an error are found', () => {
    const errors = drafts.flatMap((draft) =>
      draft.kind === 'broken' && isErrorRule(draft.rule) ? [draft] : [],
    );
    const found = errors.filter(({ rule, text }) =>
      rulesFound(caseOf(text, { rule, language, isBroken: true })).includes(rule),
    );
    expect(errors.length).toBeGreaterThan(100);
    expect(found.length / errors.length).toBeGreaterThanOrEqual(0.95);
  });

  test('none that only comes near is blamed', () => {
    const blamed = drafts.flatMap((draft) => {
      if (draft.kind !== 'kept') return [];
      const { rule, text } = draft;
      const found = rulesFound(caseOf(text, { rule, language, isBroken: false }));
      return found.includes(rule) ? [`${rule} ${text}`] : [];
    });
    expect(blamed).toEqual([]);
  });

  test('clean letters have no error', () => {
    const wrong = drafts.flatMap((draft) => {
      if (draft.kind !== 'letter') return [];
      const text = letterAround(draft.text, 'bare', language);
      const context = contextOf(language, { decision: Decision.parse(draft.decision) });
      return checkReply({ subject: frames[language].subject, text }, context)
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, quote }) => `${rule} ${quote}`);
    });
    expect(wrong).toEqual([]);
  });
});
