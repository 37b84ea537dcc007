import type { NewEvent } from './event.ts';
import type { Objection } from './objection.ts';

// A hold travels as a tick in the list of documents, an event that every version and the team's server know already:
// so it reaches colleagues whose programs are older, and stands in the chain like everything else.
const ITEM = 'legal-hold';

/** True while nothing of the case may be erased, because somebody may still need it in a dispute. */
export function isHeld({ evidence }: Pick<Objection, 'evidence'>): boolean {
  return evidence[ITEM] === true;
}

/** Puts a case under hold, or lifts the hold. */
export function holdEvent(objectionId: NewEvent['objectionId'], isHeldNow: boolean): NewEvent {
  return { type: 'evidenceTicked', objectionId, data: { item: ITEM, present: isHeldNow } };
}

/** True when a tick in the list of documents is about the hold. */
export function isHoldItem(item: string): boolean {
  return item === ITEM;
}
