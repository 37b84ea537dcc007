import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rtfToText } from '../../../lib/adapters/mailfile/rtf-to-text.ts';
import { excessGrowth } from '../../growth.ts';

const read = (rtf: string) => rtfToText(Uint8Array.from(rtf, (sign) => sign.charCodeAt(0)));

describe('a mail body in RTF', () => {
  test.each([
    [
      'words and paragraphs',
      '{\\rtf1\\ansi Hei,\\par\\par Vi betaler ikke.\\par}',
      'Hei,\n\nVi betaler ikke.',
    ],
    [
      'letters of the code page',
      "{\\rtf1\\ansi\\ansicpg1252 r\\'f8r p\\'e5 l\\'e6rk}",
      'rør på lærk',
    ],
    ['letters of another code page', "{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0}", 'Пр'],
    [
      'Unicode with what stands in for it',
      "{\\rtf1\\uc1 pris \\u8364 ?100, \\u8217\\'92s}",
      'pris €100, ’s',
    ],
    ['Unicode with two characters in its place', '{\\rtf1\\uc2 \\u8364 EU 100}', '€ 100'],
    ['an emoji in two halves', '{\\rtf1 \\u-10179?\\u-8704?}', '😀'],
    ['signs with a name', '{\\rtf1 a\\tab b\\endash c\\line d\\~e}', 'a\tb–c\nd\u00a0e'],
    ['braces and backslashes', '{\\rtf1 \\{a\\} \\\\b}', '{a} \\b'],
    [
      'no fonts, colours, pictures or instructions',
      '{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\*\\generator Riched20;}{\\pict abc}' +
        '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt lenke}} her}',
      'lenke her',
    ],
    ['no bytes of a picture', '{\\rtf1 a\\bin3 }}}b}', 'ab'],
    ['what can be read of a broken one', '{\\rtf1 Hei {\\b der', 'Hei der'],
    ['nothing of nothing', '', ''],
  ])('gives %s', (_, rtf, text) => {
    expect(read(rtf)).toBe(text);
  });

  test('gives the words of the HTML inside of it once, with its signs', () => {
    const rtf =
      '{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Vi betaler < 100 & ikke mer.' +
      '\\htmlrtf \\par}\\htmlrtf0 {\\*\\htmltag72 </p>}{\\*\\htmltag84 <br>}{\\*\\mhtmltag84 <img>}Hilsen \\htmlrtf Kari\\htmlrtf0 Ola}';
    expect(read(rtf)).toBe('Vi betaler < 100 & ikke mer.\n\nHilsen Ola');
  });

  test('never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '*',
      "'",
      'u',
      'bin',
      'uc',
      '-',
      '9',
      ' ',
      'x',
      '\\*',
      '\\u',
      "\\'",
      '\\bin',
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void read(pieces.join(''))));
  });

  test.each(['{', '{\\b ', '\\', "\\'f8", '\\u8364 ?', 'a', '{\\*\\x '])(
    'takes a long run of %s in linear time',
    (piece) => {
      expect(excessGrowth(read, piece)).toBeLessThan(3);
    },
  );
});
