import { expect, test } from 'vitest';
import { mailFormatOf } from '../../../lib/adapters/mailfile/mail-format.ts';

const formatOf = (name: string, text: string) => mailFormatOf(name, new TextEncoder().encode(text));

test.each([
  ['a mail under any name', 'brev.txt', 'Subject: Faktura\r\n\r\nHei', 'eml'],
  ['a mail that was broken at its first line', 'brev.txt', '=20\nSubject: Faktura\n\nHei', 'eml'],
  [
    'a text that names something further down',
    'notat.txt',
    'Hei Kari\n\nHusk: ring dem',
    'unknown',
  ],
  ['a mail without a header, by its name', 'brev.eml', 'Hei Kari\n\nHusk: ring dem', 'eml'],
])('%s is told by what stands above the first blank line', (_, name, text, expected) => {
  expect(formatOf(name, text)).toBe(expected);
});
