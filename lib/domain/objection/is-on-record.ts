import type { MessageKey } from '../shared/ids.ts';
import type { ObjectionEvent } from './event.ts';
import type { Objection } from './objection.ts';

/**
 * Whether the log says what a mail is: it began the case, or a person told what it does to it. That a reply to it was
 * opened or sent says nothing of it: a customer who upheld the objection must not count as silent, because somebody
 * answered before telling so.
 */
export function isOnRecord(
  { messageKeys, events }: Pick<Objection, 'messageKeys' | 'events'>,
  key: MessageKey,
): boolean {
  // The first key is that of the registration. A colleague's came without: then it is that of the mail answered first.
  return key === messageKeys[0] || events.some((event) => saysWhatItIs(event, key));
}

function saysWhatItIs({ type, data }: ObjectionEvent, key: MessageKey): boolean {
  switch (type) {
    case 'registered':
    case 'dismissed':
    case 'customerReplied':
    case 'reopened':
      return data.messageKey === key;
    default:
      return false;
  }
}
