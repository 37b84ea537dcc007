import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../../lib/domain/objection/event.ts';
import { fold } from '../../../lib/domain/objection/fold.ts';
import { lastTemplateOf, openedReply } from '../../../lib/domain/objection/sendings.ts';
import { device, newEvent } from './build-log.ts';

/** An objection after these events. */
function after(...events: readonly NewEvent[]) {
  const { write } = device('device-a');
  return fold([newEvent('registered'), ...events].map((event) => write(event)));
}

const opened = (template: string | null) =>
  newEvent('replyOpened', {
    template,
    promisedAnswerBy: null,
    customerBy: null,
    messageKey: null,
  });

describe('the letter that a draft is read as', () => {
  test.each([
    ['no letter was opened', [], null, null],
    ['a letter lies in the reply window', [opened('T05')], 'T05', 'T05'],
    ['a newer letter took its place', [opened('T05'), opened('T01')], 'T01', 'T01'],
    [
      'it was ticked as sent, and its window may still be open',
      [opened('T05'), newEvent('replySent')],
      'T05',
      null,
    ],
    ['a text of the user’s own was opened since', [opened('T05'), opened(null)], null, null],
  ] as const)('when %s', (_when, events, template, waiting) => {
    const objection = after(...events);
    expect(lastTemplateOf(objection)).toBe(template);
    // What waits to be ticked as sent is another question: that one is answered.
    expect(openedReply(objection)?.data.template ?? null).toBe(waiting);
  });
});
