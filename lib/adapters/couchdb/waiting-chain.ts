import type { UnreadEvent } from '../../domain/objection/unread-event.ts';

/** What the name of a chain begins with that holds nothing but a document that cannot be read yet. */
export const WAITING = 'document:';

/** True for an event that stands in for such a document. */
export function isWaiting(event: UnreadEvent): boolean {
  return isWaitingChain(event.device);
}

/** True for the chain of such an event: it is nobody's, and never sent. */
export function isWaitingChain(device: string): boolean {
  return device.startsWith(WAITING);
}
