import { type Instant, millisecondsOf } from '../shared/instant.ts';
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
  const last = events.findLast(isOfReply);
  return last?.type === 'replyOpened' ? last : null;
}

/**
 * The template of the reply that was last put into the reply window, sent or not; null for none. Rules that hold for
 * certain letters only go by it when a draft is checked. A letter may be on record as sent while its window is still
 * open: ticked a moment early, or called back from the outbox. It is the same letter then, not a text of the user's own.
 */
export function lastTemplateOf({ events }: Pick<Objection, 'events'>): string | null {
  const last = events.findLast((event) => event.type === 'replyOpened');
  return last?.data.template ?? null;
}

// Who ticks "I have sent it" in the panel is a few seconds ahead of the host's own notice of the same reply.
const SAME_SENDING = 120_000;

/** Whether a reply that leaves at `now` is the one last recorded as sent; a reply opened since is another one. */
export function wasJustSent({ events }: Pick<Objection, 'events'>, now: Instant): boolean {
  const last = events.findLast(isOfReply);
  if (!last || last.type === 'replyOpened') return false;
  // A colleague's clock may be ahead of ours: what lies an hour ahead was not sent just now.
  return Math.abs(millisecondsOf(now) - millisecondsOf(last.at)) < SAME_SENDING;
}

function isOfReply(event: ObjectionEvent): event is Sending | EventOf<'replyOpened'> {
  return event.type === 'replyOpened' || isSending(event);
}
