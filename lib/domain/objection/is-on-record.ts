import type { MessageKey } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
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
  receivedAt: Instant | null = null,
): boolean {
  if (events.some((event) => saysWhatItIs(event, key))) return true;
  // A colleague's registration came without its key: the mail that was answered first began it, unless it came later.
  const first = events.find(({ type }) => type === 'registered');
  if (key !== messageKeys[0] || first?.type !== 'registered' || first.data.messageKey) return false;
  // Wherever the seller is, the day there is that of UTC or the next one.
  return receivedAt === null || receivedAt.slice(0, 10) <= first.data.receivedOn;
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
