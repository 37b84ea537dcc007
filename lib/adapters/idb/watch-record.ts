import { type Deadline, timers } from '../../domain/deadline/deadline.ts';
import { startReasons } from '../../domain/law/working-step.ts';
import { type State, states } from '../../domain/objection/state.ts';
import type { Watch, WatchedDeadline } from '../../domain/reminder/watch.ts';
import { ObjectionId } from '../../domain/shared/ids.ts';
import type { PlainDate } from '../../domain/shared/plain-date.ts';

/**
 * A watch as the `duties` store keeps it. The worker reads a thousand of them at every waking, and a browser copies
 * three short texts in a third of the time that nested objects take. A deadline is
 * `timer duty day start-date start-reason pause-from pause-to moved-to`, with `-` for what there is not.
 */
export function watchRecordOf({ objection, deadlines, wakeOn }: Watch) {
  const { id, state, snoozedUntil } = objection;
  const first = `${state} ${snoozedUntil ?? '-'}`;
  return { id, wakeOn, duties: [first, ...deadlines.map(textOf)].join('\n') };
}

/** The watch in a record; null when it cannot be read. */
export function parseWatch(record: unknown): Watch | null {
  if (!isRecord(record)) return null;
  const { id, wakeOn, duties } = record;
  if (typeof id !== 'string' || !isDay(wakeOn) || typeof duties !== 'string') return null;
  const [first = '', ...lines] = duties.split('\n');
  const [state, snoozedUntil] = first.split(' ');
  const snooze = maybeDay(snoozedUntil);
  if (!isState(state) || snooze === undefined) return null;
  const objectionId = ObjectionId.safeParse(id).data;
  if (objectionId === undefined) return null;
  const deadlines: WatchedDeadline[] = [];
  for (const line of lines) {
    const deadline = deadlineOf(line, objectionId);
    if (!deadline) return null;
    deadlines.push(deadline);
  }
  return { objection: { id: objectionId, state, snoozedUntil: snooze }, deadlines, wakeOn };
}

function textOf({ timer, duty, dueOn, working }: WatchedDeadline): string {
  const start = working.find((step) => step.kind === 'start');
  const pause = working.findLast((step) => step.kind === 'paused');
  const moved = working.findLast((step) => step.kind === 'moved');
  return [
    timer,
    duty,
    dueOn,
    start?.date,
    start?.from,
    pause?.from,
    // The end of a pause that nobody can tell.
    pause && (pause.to ?? '?'),
    moved?.to,
  ]
    .map((part) => part ?? '-')
    .join(' ');
}

function deadlineOf(line: string, objectionId: ObjectionId): WatchedDeadline | null {
  const [timer, duty, dueOn, start, from, pauseFrom, pauseTo, movedTo] = line.split(' ');
  if (!isOneOf(timer, timers) || !isOneOf(duty, duties) || !isDay(dueOn)) return null;
  const working: WatchedDeadline['working'][number][] = [];
  if (isDay(pauseFrom))
    working.push({ kind: 'paused', from: pauseFrom, to: isDay(pauseTo) ? pauseTo : null });
  if (isDay(start) && isOneOf(from, startReasons))
    working.push({ kind: 'start', date: start, from });
  // Reminders look at whether it was moved, not why.
  if (isDay(movedTo)) working.push({ kind: 'moved', to: movedTo, reason: '' });
  return { id: `${objectionId}:${timer}`, objectionId, timer, duty, dueOn, metOn: null, working };
}

const duties = [
  'ours',
  'customer',
  'agency',
  'tool',
] as const satisfies readonly Deadline['duty'][];

function isOneOf<T extends string>(value: string | undefined, list: readonly T[]): value is T {
  return list.some((each) => each === value);
}

function isState(value: string | undefined): value is State {
  return isOneOf(value, states);
}

/** Looks like a day: what is stored was a day, and a thousand of them are read at a time. */
function isDay(value: unknown): value is PlainDate {
  return typeof value === 'string' && value.length === 10 && value[4] === '-' && value[7] === '-';
}

/** The day, null for none; undefined when it is neither. */
function maybeDay(value: unknown): PlainDate | null | undefined {
  if (value === '-') return null;
  return isDay(value) ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
