import { expect, test } from 'vitest';
import { instantIn } from '../../../lib/adapters/mailfile/received-at.ts';

test.each([
  'Fri, 31 Dec 9999 23:59:59 -0800',
  'Thu, 01 Jan 1970 00:00:00 +0000',
  'Sat, 01 Jan 2101 00:00:00 +0000',
])('%s is no day on which a mail arrives', (text) => {
  expect(instantIn(text)).toBeNull();
});

test.each([
  ['11-12-2026 10:30', '2026-12-11T09:30:00.000Z'],
  ['11-12-2026', '2026-12-11T11:00:00.000Z'],
  ['Fri, 11 Dec 2026 10:30:00 +0100 (CET)', '2026-12-11T09:30:00.000Z'],
  ['Fri, 11 Dec 2026 10:30:00 GMT', '2026-12-11T10:30:00.000Z'],
  ['12/11/2026 10:30:00 PM +01:00', '2026-12-11T21:30:00.000Z'],
  ['2026-12-11T10:30:00.000+01:00', '2026-12-11T09:30:00.000Z'],
  ['2026-12-11T10:30:00Z', '2026-12-11T10:30:00.000Z'],
])('%s is the same moment on every machine', (text, expected) => {
  expect(instantIn(text)).toBe(expected);
});
