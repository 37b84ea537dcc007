import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { isOnRecord } from '../../../lib/domain/objection/is-on-record.ts';
import { MessageKey } from '../../../lib/domain/shared/ids.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import { type Happening, objectionWith } from '../deadline/open-objection.ts';

const later = MessageKey.parse('gmail:a:2');
const said = { template: null, promisedAnswerBy: null, customerBy: null, messageKey: later };

// data: what happened with the customer's second mail, whether the case says what that mail is
test.each<[string, Happening, boolean]>([
  ['answered', ['2026-11-03', 'replySent', said], false],
  ['answered with an acknowledgement', ['2026-11-03', 'acknowledged', said], false],
  ['about to be answered', ['2026-11-03', 'replyOpened', said], false],
  ['judged', ['2026-11-03', 'customerReplied', { effect: 'maintains', messageKey: later }], true],
])('a mail that was %s', (_title, happening, expected) => {
  const objection = objectionWith({}, [['2026-11-02', 'acknowledged'], happening]);
  expect(isOnRecord(objection, later)).toBe(expected);
});

describe('in a case that came without the key of its mail', () => {
  /** A colleague's case of 2 November, in which one mail was answered. */
  function keyless() {
    const { events } = objectionWith({}, [['2026-11-03', 'replySent', said]]);
    return fold(
      events.map((event) =>
        event.type === 'registered'
          ? { ...event, data: { ...event.data, messageKey: null } }
          : event,
      ),
    );
  }

  test('the mail that is answered first began it', () => {
    expect(isOnRecord(keyless(), later)).toBe(true);
  });

  test.each([
    ['the evening before', '2026-11-01T20:00:00.000Z', true],
    ['late on the day', '2026-11-02T22:30:00.000Z', true],
    ['the day after', '2026-11-03T09:00:00.000Z', false],
  ])('a mail that came %s: it began the case: %s', (_title, at, expected) => {
    expect(isOnRecord(keyless(), later, Instant.parse(at))).toBe(expected);
  });
});
