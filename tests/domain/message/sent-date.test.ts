import { expect, test } from 'vitest';
import { sentDate } from '../../../lib/domain/message/sent-date.ts';

test.each([
  ['fredag 9. mai 2025 15:31', '2025-05-09T13:31:00.000Z'],
  ['torsdag 16. januar 2025 20:41', '2025-01-16T19:41:00.000Z'],
  ['1. september 2025 kl. 07.14.55 CEST', '2025-09-01T05:14:55.000Z'],
  ['den 1 april 2025 10:20', '2025-04-01T08:20:00.000Z'],
  ['tors. 21. aug. 2025 kl. 10.05', '2025-08-21T08:05:00.000Z'],
  ['Sat, Jul 12, 2025 at 6:14 PM', '2025-07-12T16:14:00.000Z'],
  ['Wed, 3 Nov 2021 15:51:30 +0100', '2021-11-03T14:51:30.000Z'],
  ['28/10/2021, 12:46', '2021-10-28T10:46:00.000Z'],
  ['10/28/2021 12:46 AM', '2021-10-27T22:46:00.000Z'],
  ['26. lokakuuta 2021 klo 14.25.08 UTC+3', '2021-10-26T11:25:08.000Z'],
  ['2026-11-18T20:10:00.000Z', '2026-11-18T20:10:00.000Z'],
  ['3. juni 2025', '2025-06-03T10:00:00.000Z'],
  ['sunday 29 March 2026 03:30', '2026-03-29T01:30:00.000Z'],
])('the date "%s" of a quoted header is %s', (text, instant) => {
  expect(sentDate(text)).toBe(instant);
});

test.each([
  '',
  'i går',
  '31. februar 2025 10:00',
  '45.13.2025',
  'faktura 10457',
  '1. januar 0500 kl. 10:15',
  'Fri, 31 Dec 9999 23:59:59 -0800',
  '9999-12-31T23:59:59Z',
])('"%s" is no date', (text) => {
  expect(sentDate(text)).toBeNull();
});
