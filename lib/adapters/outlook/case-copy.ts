import { type EventType, eventData, isEventType } from '../../domain/objection/event.ts';
import { EventId, ObjectionId } from '../../domain/shared/ids.ts';
import { instantOf, millisecondsOf } from '../../domain/shared/instant.ts';
import type { CaseCopy, CopiedEvent } from '../../ports/case-mirror.ts';

/** Properties of a message hold 2,500 characters of JSON in all (Outlook, `CustomProperties`). */
const LONGEST = 2_300;
const VERSION = 1;

/** What says nothing of where the case stands: it goes first where room is short, the least needed first. */
const expendable: readonly EventType[] = [
  'findingIgnored',
  'evidenceTicked',
  'noteAdded',
  'callLogged',
  'ownerChanged',
  'replyOpened',
  'snoozed',
  'escalated',
];

/** A copy as text for a message's properties; null when even the bare course of the case has no room. */
export function packCopy(copy: CaseCopy): string | null {
  let { events } = copy;
  for (const type of [null, ...expendable]) {
    events = events.filter((event) => event.type !== type);
    const text = textOf({ ...copy, events });
    if (text.length <= LONGEST) return text;
  }
  return null;
}

function textOf({ objectionId, events }: CaseCopy): string {
  return JSON.stringify([
    VERSION,
    objectionId,
    events.map(({ id, at, type, data }) => [
      type,
      shortId(id),
      millisecondsOf(at).toString(36),
      Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)),
    ]),
  ]);
}

/** The copy behind a property; null when there is none, or none that can be read. */
export function unpackCopy(property: unknown): CaseCopy | null {
  if (typeof property !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(property);
    if (!Array.isArray(parsed) || parsed[0] !== VERSION || !Array.isArray(parsed[2])) return null;
    const objectionId = ObjectionId.parse(parsed[1]);
    const rows: readonly unknown[] = parsed[2];
    return { objectionId, events: rows.map((row) => eventOf(row, objectionId)) };
  } catch {
    // A copy with a hole in it would tell another story: better none.
    return null;
  }
}

/** @throws Error when it is no event of ours */
function eventOf(row: unknown, objectionId: ObjectionId): CopiedEvent {
  const [type, id, at, data] = Array.isArray(row) ? row : [];
  if (typeof type !== 'string' || !isEventType(type)) throw new Error('not an event');
  const schema = eventData[type];
  // What is unknown was left out to save room.
  const blank = Object.fromEntries(
    Object.entries(schema.shape)
      .filter(([, field]) => field.safeParse(null).success)
      .map(([key]) => [key, null]),
  );
  const whole: unknown = schema.parse({ ...blank, ...data });
  return {
    type,
    objectionId,
    id: EventId.parse(longId(String(id))),
    at: instantOf(Number.parseInt(String(at), 36)),
    // Parsed by the schema of its own type, which TypeScript does not follow through the index.
    data: whole,
  } as CopiedEvent;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** A UUID in 25 characters instead of 36; every other id as it is. */
function shortId(id: string): string {
  return UUID.test(id) ? `.${BigInt(`0x${id.replaceAll('-', '')}`).toString(36)}` : id;
}

function longId(short: string): string {
  if (!short.startsWith('.')) return short;
  let value = 0n;
  for (const digit of short.slice(1)) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  const hex = value.toString(16).padStart(32, '0');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
