import type { ObjectionEvent } from './event.ts';
import type { Objection } from './objection.ts';

type EventOf<T extends ObjectionEvent['type']> = Extract<ObjectionEvent, { type: T }>;

/** Events that say that a letter left the house. */
export type Sending = EventOf<
  'acknowledged' | 'questionsSent' | 'replySent' | 'settlementRequested'
>;

/** Whether the event says that a letter left the house. */
export function isSending(event: ObjectionEvent): event is Sending {
  switch (event.type) {
    case 'acknowledged':
    case 'questionsSent':
    case 'replySent':
    case 'settlementRequested':
      return true;
    default:
      return false;
  }
}

/** The reply that was put into the reply window and of which nobody has said yet that it was sent; null for none. */
export function openedReply({ events }: Pick<Objection, 'events'>): EventOf<'replyOpened'> | null {
  const last = events.findLast((event) => event.type === 'replyOpened' || isSending(event));
  return last?.type === 'replyOpened' ? last : null;
}
