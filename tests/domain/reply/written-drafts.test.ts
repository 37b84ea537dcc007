import { describe, expect, test } from 'vitest';
import { totalsOf } from './rule-drafts/round-totals.ts';
import type { RoundLanguage } from './rule-drafts/rule-drafts.ts';
import { writtenDrafts } from './rule-drafts/written-drafts.ts';

const languages: readonly RoundLanguage[] = ['nb', 'nn', 'da', 'sv', 'en'];

// What was learned must not be forgotten; what these drafts say about drafts of others, docs/check.md tells.
describe.each(languages)(
  'drafts by further writers that the check has learned from, in %s',
  (language) => {
    const { errors, lesser, nearMisses, letters } = totalsOf(
      language,
      writtenDrafts(language, 'learned'),
    );

    test('at least seven in ten of those with an error are found', () => {
      expect(errors.drafts + lesser.drafts).toBeGreaterThan(350);
      expect(errors.found / errors.drafts).toBeGreaterThanOrEqual(0.7);
      expect(lesser.found / lesser.drafts).toBeGreaterThanOrEqual(0.7);
    });

    test('at most one in twenty-five that only come near is blamed', () => {
      expect(nearMisses.drafts).toBeGreaterThan(350);
      expect(nearMisses.found / nearMisses.drafts).toBeLessThanOrEqual(0.04);
    });

    test('at most one in ten clean letters is blamed', () => {
      expect(letters.found).toBeLessThanOrEqual(Math.ceil(letters.drafts / 10));
    });
  },
);
