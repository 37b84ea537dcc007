import { describe, expect, test } from 'vitest';
import { markedPieces } from '@/components/workspace/marked-pieces.ts';

const drawn = (text: string, quotes: readonly string[]) =>
  markedPieces(text, quotes)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

describe('marking what made a mail an objection', () => {
  test.each([
    ['a sentence inside', 'abc def ghi', ['def'], 'abc [def] ghi'],
    ['beginning and end', 'abc def', ['def', 'abc'], '[abc] [def]'],
    ['sentences that overlap', 'abcdef', ['abcd', 'cdef'], '[abcd][ef]'],
    ['a sentence within another', 'abcdef', ['abcdef', 'cd'], '[abcdef]'],
    ['only the first of two equal ones', 'no no', ['no'], '[no] no'],
    ['nothing that is not there', 'abc', ['xyz', ''], 'abc'],
    ['nothing in an empty mail', '', ['a'], ''],
  ])('marks %s', (_, text, quotes, expected) => {
    expect(drawn(text, quotes)).toBe(expected);
  });
});
