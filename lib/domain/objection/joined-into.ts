import type { ObjectionId } from '../shared/ids.ts';
import type { Objection } from './objection.ts';

/**
 * The earlier registration of the same objection under which this one goes on; null when it stands by itself,
 * also once it was opened again.
 */
export function joinedInto({
  state,
  events,
}: Pick<Objection, 'state' | 'events'>): ObjectionId | null {
  if (state !== 'CLOSED') return null;
  const last = events.findLast(({ type }) => type === 'sameAs' || type === 'reopened');
  return last?.type === 'sameAs' ? last.data.other : null;
}
