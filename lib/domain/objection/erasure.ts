import type { ObjectionId } from '../shared/ids.ts';
import type { NewEvent } from './event.ts';

/** The event that erases a case, with why. */
export function erasure(reason: string): (objectionId: ObjectionId) => NewEvent {
  return (objectionId) => ({ type: 'erased', objectionId, data: { reason } });
}
