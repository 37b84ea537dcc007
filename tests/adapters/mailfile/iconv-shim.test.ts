import { expect, test } from 'vitest';
import { decode } from '../../../lib/adapters/mailfile/iconv-shim.ts';

test.each([
  ['windows-1252', [0x62, 0x6c, 0xe5], 'blå'],
  ['cp1252', [0xf8], 'ø'],
  ['utf16le', [0xe6, 0x00], 'æ'],
  ['utf-8', [0xc3, 0xb6], 'ö'],
  ['a code page no browser knows', [0xe4], 'ä'],
])('text of a saved mail in %s is decoded in a page', (encoding, bytes, text) => {
  expect(decode(Uint8Array.from(bytes), encoding)).toBe(text);
});
