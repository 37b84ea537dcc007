import { expect, test } from 'vitest';
import { deadlineKind, dueKind } from '@/components/shared/due-kind.ts';
import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);
const today = day('2026-11-23');

test.each([
  ['yesterday is late', '2026-11-22', 'danger'],
  ['today is urgent', '2026-11-23', 'warn'],
  ['the day after tomorrow is near', '2026-11-25', 'info'],
  ['what has time is quiet', '2026-11-26', 'plain'],
] as const)('%s', (_, dueOn, kind) => {
  expect(dueKind(day(dueOn), today)).toBe(kind);
});

const late = { dueOn: day('2026-11-20'), metOn: null, duty: 'ours', working: [] };
const paused = { kind: 'paused', from: day('2026-11-18'), to: null };

test.each([
  ['what is done is good, however late', { metOn: day('2026-11-21') }, 'good'],
  ['what the customer owes presses nobody here', { duty: 'customer' }, 'plain'],
  ['what waits for the customer is not late', { working: [paused] }, 'plain'],
  ['what we owe is', {}, 'danger'],
] as const)('%s', (_, change, kind) => {
  // Only what is looked at.
  expect(deadlineKind({ ...late, ...change } as unknown as Deadline, today)).toBe(kind);
});
