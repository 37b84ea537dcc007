import type { EventId } from '../shared/ids.ts';
import type { NewEvent, ObjectionEvent } from './event.ts';

/** Events that set one thing anew: who has set it last, and what had he seen? */
export type Edit = Extract<
  ObjectionEvent,
  { type: 'deadlineMoved' | 'ownerChanged' | 'reclassified' }
>;
type NewEdit = Extract<NewEvent, { type: Edit['type'] }>;

/**
 * Of edits of one thing, in the order of the log, those that no other has replaced. More than one means that
 * people edited without knowing of each other. An edit that does not say what it replaces is of a time before
 * teams and replaces all before it.
 */
export function currentEdits<E extends Edit>(edits: readonly E[]): readonly E[] {
  const replaced = new Set<EventId>();
  for (const [index, { data }] of edits.entries())
    for (const id of data.replaces ?? edits.slice(0, index).map((earlier) => earlier.id))
      replaced.add(id);
  return edits.filter(({ id }) => !replaced.has(id));
}

/** The same event; an edit with what it replaces in `log`, so that every device can tell concurrent edits. */
export function namingReplaced(event: NewEvent, log: readonly ObjectionEvent[]): NewEvent {
  if (!isEdit(event) || event.data.replaces) return event;
  const replaces = currentEdits(editsLike(event, log)).map(({ id }) => id);
  switch (event.type) {
    case 'deadlineMoved':
      return { ...event, data: { ...event.data, replaces } };
    case 'ownerChanged':
      return { ...event, data: { ...event.data, replaces } };
    case 'reclassified':
      return { ...event, data: { ...event.data, replaces } };
    default:
      return event satisfies never;
  }
}

/** The edits in `log` of the thing that `edit` sets: of a deadline, the same clock's. */
export function editsLike(edit: NewEdit | Edit, log: readonly ObjectionEvent[]): readonly Edit[] {
  return log.filter((event): event is Edit => {
    if (event.type !== edit.type) return false;
    if (event.type !== 'deadlineMoved' || edit.type !== 'deadlineMoved') return true;
    return event.data.timer === edit.data.timer;
  });
}

function isEdit(event: NewEvent): event is NewEdit {
  return (
    event.type === 'deadlineMoved' || event.type === 'ownerChanged' || event.type === 'reclassified'
  );
}
