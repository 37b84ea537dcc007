import type { PlainDate } from '../shared/plain-date.ts';
import { currentEdits, type Edit } from './edits.ts';
import type { Objection } from './objection.ts';

/** Something that two people did without knowing of each other; a person should look at it. */
export type Clash =
  | { readonly kind: 'deadline'; readonly timer: string; readonly dueOn: PlainDate }
  | { readonly kind: 'owner' | 'facts' | 'closed' };

/** Concurrent edits that stand unsettled: a later edit that has seen both settles them. */
export function clashesOf({ events, state }: Objection): readonly Clash[] {
  const clashes: Clash[] = [];
  const moves = events.filter((event) => event.type === 'deadlineMoved');
  for (const timer of new Set(moves.map(({ data }) => data.timer))) {
    const ofTimer = moves.filter(({ data }) => data.timer === timer);
    const days = distinct(ofTimer).map(({ data }) => data.dueOn);
    const [dueOn] = days.toSorted();
    if (dueOn && new Set(days).size > 1) clashes.push({ kind: 'deadline', timer, dueOn });
  }
  const owners = distinct(events.filter((event) => event.type === 'ownerChanged'));
  if (new Set(owners.map(({ data }) => data.owner)).size > 1) clashes.push({ kind: 'owner' });
  if (distinct(events.filter((event) => event.type === 'reclassified')).length > 1)
    clashes.push({ kind: 'facts' });
  if (state === 'CLOSED' && isSpokenAfterClosing(events)) clashes.push({ kind: 'closed' });
  return clashes;
}

/** Edits that nothing replaced; none where one person edited after the other. */
function distinct<E extends Edit>(edits: readonly E[]): readonly E[] {
  const current = currentEdits(edits);
  return current.length > 1 ? current : [];
}

/** The customer wrote, on another device, after the case was closed on this one. */
function isSpokenAfterClosing(events: Objection['events']): boolean {
  const closing = events.findLast(({ type }) => type === 'closed' || type === 'paid');
  if (!closing) return false;
  return events
    .slice(events.indexOf(closing) + 1)
    .some(({ type, device }) => type === 'customerReplied' && device !== closing.device);
}
