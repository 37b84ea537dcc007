import { expect, test } from 'vitest';
import { isOnRecord } from '../../../lib/domain/objection/is-on-record.ts';
import { MessageKey } from '../../../lib/domain/shared/ids.ts';
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

test('in a case that came without the key of its mail, the mail that is answered first began it', () => {
  const objection = objectionWith({}, [['2026-11-03', 'replySent', said]]);
  const keyless = { ...objection, messageKeys: [later] };
  expect(isOnRecord(keyless, later)).toBe(true);
});
