import type { EventType } from './event.ts';
import type { Incoming } from './guards.ts';
import { moveOf } from './move-of.ts';
import type { Objection } from './objection.ts';
import type { RefusalCode } from './refusal-code.ts';
import { refusedNow } from './refused-now.ts';
import type { State } from './state.ts';

/** A step that the state machine does not allow, before anything was written. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Where the objection stands; SUSPECTED when there is none. */
  readonly state: State;
  readonly event: EventType;
}

/**
 * Why the state machine does not allow `event` where the objection stands; null when it does. Asked before
 * anything is written. `objection` is null when there is none yet.
 */
export function refusalOf(objection: Objection | null, event: Incoming): Refusal | null {
  if (!objection) {
    const begins = event.type === 'registered' || event.type === 'dismissed';
    return begins ? null : { code: 'not-registered', state: 'SUSPECTED', event: event.type };
  }
  const move = moveOf(objection, event);
  const code = 'refused' in move ? move.refused : refusedNow(objection, event);
  return code && { code, state: objection.state, event: event.type };
}
