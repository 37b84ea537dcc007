import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../lib/domain/detection/text/reading.ts';
import { oneLine } from '../../../lib/domain/message/one-line.ts';
import { cutText, wholePlace } from '../../../lib/domain/shared/cut-text.ts';

describe('a text that is cut', () => {
  test.each([
    ['abc', 5, 'abc'],
    ['abc', 2, 'ab'],
    ['a😀b', 1, 'a'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['😀', 1, ''],
    ['', 0, ''],
  ])('%s at %i is %s', (text, length, cut) => {
    expect(cutText(text, length)).toBe(cut);
  });

  test('is never longer than asked, at most one unit shorter, and whole where the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, length) => {
        const cut = cutText(text, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(length, text.length) - 1);
        expect(cut.isWellFormed()).toBe(true);
        expect(text.startsWith(cut)).toBe(true);
      }),
    );
  });

  test('leaves half characters of a broken text where they are', () => {
    expect(wholePlace('\ud83d\ud83d', 1)).toBe(1);
    expect(wholePlace('\ude00a', 1)).toBe(1);
  });
});

test.each([
  ['a subject', (text: string) => oneLine(text)],
  [
    'what the detector reads and quotes',
    (newest: string) => readingOf({ subject: '', newest }).text,
  ],
])('%s that is too long ends with a whole emoji', (_, read) => {
  for (const lead of ['', 'x']) expect(read(lead + '😀'.repeat(20_000)).isWellFormed()).toBe(true);
});
