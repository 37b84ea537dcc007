import { describe, expect, test } from 'vitest';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { contextOf } from './letters.ts';

const context = contextOf('nb');
const check = (text: string, subject = '') => checkReply({ subject, text }, context);
/** As if nothing had been read before. */
const checkAfresh = (text: string, subject = '') => {
  check('');
  return check(text, subject);
};

// Each draft is read again after the one before it, with which it has all but something small in common.
const drafts = [
  'Takk for meldingen. Renten er 24',
  'Takk for meldingen. Renten er 24 %',
  'Takk for meldingen. Renten er 24',
  'Har du kvittering? Vi venter.',
  'Har du kvittering? Hvis ikke, må du betale.',
  'Vi har fått saken. Hvis ikke, må du betale.',
  'Saken sendes til inkasso. Den er trukket tilbake.',
  'Saken sendes til inkasso.',
  'Saken sendes til inkasso. Saken sendes til inkasso.',
  'Vi sender ikke saken til inkasso.',
];

describe('what was read before changes nothing', () => {
  test.each(drafts.map((text, at) => [text, drafts[at - 1] ?? ''] as const))(
    '%s',
    (text, before) => {
      const fresh = checkAfresh(text);
      checkAfresh(before);
      expect(check(text)).toEqual(fresh);
      expect(check(text)).toEqual(fresh);
    },
  );

  test('a sentence that moved is quoted where it now stands', () => {
    const second = 'Saken sendes til inkasso i morgen.';
    check(second);
    const text = `Hei. ${second}`;
    const finding = check(text).find(({ rule }) => rule === 'L101');
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.quote);
    expect(finding?.start).toBeGreaterThan(4);
  });

  test('words of the subject are not those of the letter', () => {
    const letter = 'Saken sendes til inkasso.';
    check(letter);
    const [inSubject] = check('Takk.', letter).filter(({ rule }) => rule === 'L101');
    expect(inSubject?.start).toBe(-1);
  });
});
