import { describe, expect, test } from 'vitest';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { contextOf } from './letters.ts';
import { cleanLetters } from './rule-drafts/clean-letters.ts';
import {
  type DraftCase,
  draftCases,
  draftsIn,
  ruleIds,
  rulesFound,
} from './rule-drafts/draft-cases.ts';
import { frames, letterAround } from './rule-drafts/draft-letters.ts';
import type { DraftLanguage } from './rule-drafts/rule-drafts.ts';

const languages: readonly DraftLanguage[] = ['nb', 'da', 'sv', 'en'];
const cases = languages.flatMap(draftCases);
const titled = (drafts: readonly DraftCase[]) =>
  drafts.map((draft) => ({ ...draft, title: draft.words.slice(0, 80) || draft.subject }));

describe('every rule has drafts that break it and drafts that keep it', () => {
  test.each(languages)('at least two of each in %s', (language) => {
    const few = ruleIds().filter((rule) =>
      draftsIn[language][rule].some((drafts) => drafts.length < 2),
    );
    expect(few).toEqual([]);
  });

  test('there are 58 rules', () => {
    expect(ruleIds()).toHaveLength(58);
  });
});

describe('a draft that breaks a rule is told so', () => {
  test.each(titled(cases.filter(({ isBroken }) => isBroken)))(
    '$rule, $language: $title',
    (draft) => {
      expect(rulesFound(draft)).toContain(draft.rule);
    },
  );
});

describe('a draft like it that keeps the rule is left in peace', () => {
  test.each(titled(cases.filter(({ isBroken }) => !isBroken)))(
    '$rule, $language: $title',
    (draft) => {
      expect(rulesFound(draft)).not.toContain(draft.rule);
    },
  );
});

describe('letters that keep every rule have no error at all', () => {
  const letters = languages.flatMap((language) =>
    cleanLetters[language].map(([decision, body]) => ({
      language,
      decision,
      body,
      title: body.slice(0, 60),
    })),
  );
  test.each(letters)('$language, $decision: $title', ({ language, decision, body }) => {
    const draft = { subject: frames[language].subject, text: letterAround(body, 'bare', language) };
    const found = checkReply(draft, contextOf(language, { decision }));
    expect(found.map(({ rule, quote }) => `${rule} ${quote}`)).toEqual([]);
  });

  const whole = cases.filter(({ isBroken, isWhole }) => isWhole && !isBroken);
  test.each(titled(whole))('$rule, $language: $title', ({ subject, text, context }) => {
    const errors = checkReply({ subject, text }, context).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });
});
