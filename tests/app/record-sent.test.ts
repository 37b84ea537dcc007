import { describe, expect, test } from 'vitest';
import { markSent } from '../../lib/app/mark-sent.ts';
import { recordEvents } from '../../lib/app/record-events.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { fakeServices, mail, register } from './fakes.ts';

const letter = mail('1');
const sent = { inReplyTo: letter.key, threadKey: letter.threadKey };

/** A registered objection to which a letter was noted as sent at two o'clock. */
async function answeredAtTwo() {
  const { services, setClock } = fakeServices();
  setClock('2026-11-25T12:00:00.000Z');
  const row = await register(services, letter);
  setClock('2026-11-25T13:00:00.000Z');
  const recorded = await markSent(services, { row, messageKey: null });
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  /** At how many moments letters were recorded as sent. */
  const sendings = async () => {
    const events = await services.store.events(row.objection.id);
    const letters = events.filter(({ type }) => type === 'acknowledged' || type === 'replySent');
    return new Set(letters.map(({ at }) => at)).size;
  };
  return { services, setClock, row: recorded.row, sendings };
}

describe('a reply that the mail program saw leave', () => {
  test.each([
    ['just now: it is the same letter', '2026-11-25T13:01:00.000Z', 1],
    ['ten minutes ago: this is another letter', '2026-11-25T13:10:00.000Z', 2],
    ['an hour ahead, by a clock that is wrong', '2026-11-25T12:00:00.000Z', 2],
  ])('after one that was noted %s', async (_, now, expected) => {
    const { services, setClock, sendings } = await answeredAtTwo();
    setClock(now);
    expect(await recordSent(services, sent)).toEqual({ isRecorded: true });
    expect(await sendings()).toBe(expected);
  });

  test('is recorded within the minute, too, when another letter was opened in between', async () => {
    const { services, setClock, row, sendings } = await answeredAtTwo();
    setClock('2026-11-25T13:00:30.000Z');
    const facts = { template: 'T03', promisedAnswerBy: null, customerBy: null };
    await recordEvents(services, row.objection.id, [
      {
        type: 'replyOpened',
        objectionId: row.objection.id,
        data: { ...facts, messageKey: letter.key },
      },
    ]);
    setClock('2026-11-25T13:01:00.000Z');
    expect(await recordSent(services, sent)).toEqual({ isRecorded: true });
    expect(await sendings()).toBe(2);
  });

  test('is left alone where nobody registered its conversation', async () => {
    const { services } = await answeredAtTwo();
    const other = mail('2');
    expect(
      await recordSent(services, { inReplyTo: other.key, threadKey: other.threadKey }),
    ).toEqual({ isRecorded: false });
  });
});
