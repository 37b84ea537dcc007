import { describe, expect, test } from 'vitest';
import {
  isErrorRule,
  learnedRounds,
  roundDrafts,
} from './rule-drafts/round-drafts.ts';
import { errorsIn, isFound } from './rule-drafts/round-totals.ts';
import type { RoundLanguage } from './rule-drafts/rule-drafts.ts';

const languages: readonly RoundLanguage[] = ['nb', 'nn', 'da', 'sv', 'en'];

describe.each(languages)('drafts written from the rules’ descriptions, in %s', (language) => {
  const drafts = learnedRounds.flatMap((round) => roundDrafts(language, round));

  test('at least 97 % of those with an error are found', () => {
    const errors = drafts.filter((draft) => draft.kind === 'broken' && isErrorRule(draft.rule));
    const found = errors.filter((draft) => isFound(draft, language));
    expect(errors.length).toBeGreaterThan(80);
    expect(found.length / errors.length).toBeGreaterThanOrEqual(0.97);
  });

  test('at most one in a hundred that only come near is blamed', () => {
    const kept = drafts.filter((draft) => draft.kind === 'kept');
    const blamed = kept.flatMap((draft) =>
      draft.kind === 'kept' && isFound(draft, language) ? [`${draft.rule} ${draft.text}`] : [],
    );
    expect(blamed.slice(Math.floor(kept.length / 100))).toEqual([]);
  });

  test('clean letters have no error', () => {
    const wrong = drafts.flatMap((draft) =>
      draft.kind === 'letter' ? errorsIn(draft, language) : [],
    );
    expect(wrong).toEqual([]);
  });
});
