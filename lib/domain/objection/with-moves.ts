import { type Count, moved, notBefore } from '../law/count.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import { currentEdits } from './edits.ts';
import type { ObjectionEvent } from './event.ts';

/** A count that people may put another day to. */
export interface Movable {
  readonly timer: string;
  readonly count: Count;
  /** Place in the log at which it began: what was moved before belongs to an earlier one. */
  readonly since: number;
  /** No moving of the date goes below it: the customer's statutory time. */
  readonly atLeast?: PlainDate;
}

/**
 * The last day that a person set for this count holds; of two that were set without knowing of each other the
 * earlier one, so that nobody misses it. It never takes statutory time from the customer.
 */
export function withMoves(
  { timer, count, since, atLeast }: Movable,
  moments: readonly { readonly index: number; readonly event: ObjectionEvent }[],
): Count {
  const moves = moments.flatMap(({ event, index }) =>
    event.type === 'deadlineMoved' && event.data.timer === timer && index > since ? [event] : [],
  );
  let result = moves.reduce((before, { data }) => moved(before, data.dueOn, data.reason), count);
  const earliest = currentEdits(moves).toSorted((a, b) =>
    a.data.dueOn < b.data.dueOn ? -1 : 1,
  )[0];
  if (earliest && earliest.data.dueOn !== result.date)
    result = moved(result, earliest.data.dueOn, earliest.data.reason);
  return atLeast ? notBefore(result, atLeast, 'statutory-minimum') : result;
}
