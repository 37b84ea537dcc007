import { expect, test } from 'vitest';
import { recordSent } from '@/entrypoints/background/record-sent.ts';
import { markSent } from '@/lib/app/mark-sent.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';
import { registerCase, testServices } from '../components/dashboard/case-setup.ts';

const sent = { inReplyTo: MessageKey.parse('workspace:demo:Sen AS'), threadKey: null };

test.each([
  ['just now: it is the same letter', '2026-11-23T10:01:00.000Z', 1],
  ['ten minutes ago: this is another letter', '2026-11-23T10:10:00.000Z', 2],
  ['an hour ahead, by a clock that is wrong', '2026-11-23T09:00:00.000Z', 2],
])('a sending that was noted %s', async (_, now, expected) => {
  const { services, setTime } = testServices('2026-11-23T08:00:00.000Z');
  const row = await registerCase(services, { customer: 'Sen AS', receivedOn: '2026-11-23' });
  setTime('2026-11-23T10:00:00.000Z');
  await markSent(services, { row, messageKey: null });
  setTime(now);
  expect(await recordSent(services, sent)).toEqual({ isRecorded: true });
  const events = await services.store.events(row.objection.id);
  const letters = events.filter(({ type }) => type === 'acknowledged' || type === 'replySent');
  expect(letters.length).toBeGreaterThanOrEqual(expected);
  expect(new Set(letters.map(({ at }) => at)).size).toBe(expected);
});
