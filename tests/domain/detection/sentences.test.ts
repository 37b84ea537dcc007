import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../lib/domain/detection/text/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Blanks and control characters stand between sentences, never in their edges. */
const withoutBlanks = (text: string) =>
  [...text].filter((letter) => letter > ' ' && letter !== '\u00a0').join('');

describe('sentences', () => {
  // data: text, sentences
  test.each([
    ['Vi betaler ikke. Varene kom aldri!', ['Vi betaler ikke.', 'Varene kom aldri!']],
    ['Faktura nr. 12 på kr. 500 er feil. Hilsen', ['Faktura nr. 12 på kr. 500 er feil.', 'Hilsen']],
    ['Det koster 500 kr. Send en ny.', ['Det koster 500 kr.', 'Send en ny.']],
    ['Det kom den 12. mai. Vi ventet.', ['Det kom den 12. mai.', 'Vi ventet.']],
    ['En linje som er\nbrutt av programmet. Ny', ['En linje som er\nbrutt av programmet.', 'Ny']],
    ['- Linje 1\n- Linje 2', ['- Linje 1', '- Linje 2']],
    ['Hei\n\nVi bestrider', ['Hei', 'Vi bestrider']],
    ['', []],
  ])('of %j are %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('hold every letter of any text once, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        return withoutBlanks(cut(text).join('')) === withoutBlanks(text);
      }),
    );
  });
});
