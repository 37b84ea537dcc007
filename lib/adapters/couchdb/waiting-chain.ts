import type { StoredEvent } from '../../domain/objection/stored-event.ts';

/** What the name of a chain begins with that holds nothing but a document that cannot be read yet. */
export const WAITING = 'document:';

/** True for an event that stands in for such a document. */
export function isWaiting(event: StoredEvent): boolean {
  return isWaitingChain(event.device);
}

/** True for the chain of such an event: it is nobody's, and never sent. */
export function isWaitingChain(device: string): boolean {
  return device.startsWith(WAITING);
}
