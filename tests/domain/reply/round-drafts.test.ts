import { describe, expect, test } from 'vitest';
import { isErrorRule, learnedRounds, roundDrafts } from './rule-drafts/round-drafts.ts';
import { errorsIn, isFound } from './rule-drafts/round-totals.ts';
import type { RoundLanguage } from './rule-drafts/rule-drafts.ts';

const languages: readonly RoundLanguage[] = ['nb', 'nn', 'da', 'sv', 'en'];

// data: what often stands before the words that matter, in the same sentence
const before: Readonly<Record<RoundLanguage, string>> = {
  nb: 'Vi forstår at du reagerer på linje 3 og gjerne vil ha et svar fra oss, men ',
  nn: 'Vi forstår at du reagerer på linje 3 og gjerne vil ha eit svar frå oss, men ',
  da: 'Vi forstår, at du reagerer på linje 3 og gerne vil have et svar fra os, men ',
  sv: 'Vi förstår att du reagerar på rad 3 och gärna vill ha ett svar av oss, men ',
  en: 'We understand that you object to line 3 and would like an answer from us, but ',
};
// Rules that look for something in the whole letter: what stands before may well be it.
const ofTheLetter: ReadonlySet<string> = new Set(['L002', 'L004', 'L018', 'L119']);

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

  test('an ordinary clause before the words hides next to none of those', () => {
    const found = drafts.filter(
      (draft) =>
        draft.kind === 'broken' &&
        isErrorRule(draft.rule) &&
        !ofTheLetter.has(draft.rule) &&
        isFound(draft, language),
    );
    const still = found.filter((draft) =>
      isFound({ ...draft, text: `${before[language]}${startedSmall(draft.text)}` }, language),
    );
    expect(still.length / found.length).toBeGreaterThanOrEqual(0.98);
  });

  test('clean letters have no error', () => {
    const wrong = drafts.flatMap((draft) =>
      draft.kind === 'letter' ? errorsIn(draft, language) : [],
    );
    expect(wrong).toEqual([]);
  });
});

function startedSmall(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
