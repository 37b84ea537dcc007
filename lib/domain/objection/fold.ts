import { applyEvent } from './apply-event.ts';
import type { ObjectionEvent } from './event.ts';
import { moveOf } from './move-of.ts';
import type { Objection } from './objection.ts';
import { orderEvents } from './order-events.ts';
import { redact } from './redact.ts';
import { type FirstEvent, startObjection } from './start-objection.ts';
import { isPausedIn } from './state-groups.ts';

/**
 * The objection that its events tell, whatever order they come in and however often. Events that the state
 * machine does not allow, such as a second device closing the case at the same time, are kept in
 * `conflicts`. Once an event says `erased`, the content of all of them is empty.
 * @throws Error when no event begins an objection.
 */
export function fold(events: readonly ObjectionEvent[]): Objection {
  const ordered = orderEvents(events.some(isErasure) ? events.map(redact) : events);
  const first = ordered.find(isRegistration) ?? ordered.find(isDismissal);
  if (!first) throw new Error('the log does not begin with a registration or a dismissal');

  const accepted: ObjectionEvent[] = [first];
  const conflicts: ObjectionEvent[] = [];
  // The lists grow while the objection is folded, so that every step sees what came before it.
  let objection: Objection = { ...startObjection(first), events: accepted, conflicts };
  for (const event of ordered) {
    if (event === first) continue;
    const move = moveOf(objection, event);
    if ('refused' in move) {
      conflicts.push(event);
    } else {
      objection = applyEvent(objection, event, move.to);
      accepted.push(event);
    }
  }
  return { ...objection, isPaused: isPausedIn(objection.state) };
}

function isErasure(event: ObjectionEvent): boolean {
  return event.type === 'erased';
}

function isRegistration(event: ObjectionEvent): event is FirstEvent {
  return event.type === 'registered';
}

function isDismissal(event: ObjectionEvent): event is FirstEvent {
  return event.type === 'dismissed';
}
