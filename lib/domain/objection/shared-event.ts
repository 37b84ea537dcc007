import * as z from 'zod/mini';
import { EventId, ObjectionId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.ts';
import { canonicalJson } from './canonical-json.ts';
import { EVENT_VERSION, type EventData, type EventType, type ObjectionEvent } from './event.ts';
import { sharedData } from './shared-data.ts';
import { isPseudonym, type TeamNames } from './team-names.ts';
import { UnreadEvent } from './unread-event.ts';

/**
 * What an event says to the team, in the order of its fields: its place in its author's chain, and the data
 * that may leave the device. The server keeps it as one text (or its ciphertext) and never looks inside.
 */
const Payload = z.object({
  id: EventId,
  at: Instant,
  actor: z.string(),
  device: z.string(),
  seq: z.int().check(z.nonnegative()),
  prevHash: z.string(),
  dataHash: z.string(),
  /** Empty where anything was withheld: the content then cannot be checked, only its place. */
  nonce: z.string(),
  /** Places right before this one that the author keeps to himself; left out where there are none. */
  kept: z.optional(z.int().check(z.positive())),
  /** Version of the event; left out where it is 1. */
  v: z._default(z.int(), 1),
  data: z.unknown(),
});

/** How the team is told: its names, and whether what our own people wrote goes along. */
export interface TeamSharing {
  readonly names: TeamNames;
  readonly withNotes: boolean;
  /** How many places of the chain right before the event hold what is never shared. */
  readonly kept?: number;
}

/** The text that an event becomes for the team, the same at every call; null where nothing of it is shared. */
export function sharedText(
  event: ObjectionEvent,
  { names, withNotes, kept = 0 }: TeamSharing,
): string | null {
  const share = (person: (email: string) => string) =>
    shareOf(event.type, event, { person, withNotes });
  const data = share(names.pseudonymOf);
  if (data === null) return null;
  // Names go as pseudonyms and come back as they were; anything else that changed was withheld.
  const isWhole = canonicalJson(share((email) => email)) === canonicalJson(event.data);
  const { id, at, device, seq, prevHash, dataHash, nonce, v } = event;
  return JSON.stringify({
    id,
    at,
    actor: names.pseudonymOf(event.actor),
    device,
    seq,
    prevHash,
    dataHash,
    nonce: isWhole ? nonce : '',
    ...(kept > 0 ? { kept } : {}),
    ...(v === EVENT_VERSION ? {} : { v }),
    data,
  });
}

/** True for what no colleague ever hears of: its place in the chain is empty on their devices, on purpose. */
export function isKept(event: ObjectionEvent): boolean {
  return shareOf(event.type, event, { person: (email) => email, withNotes: true }) === null;
}

/** The event in a text from the team; null where the text is none of this kind. */
export function eventInText(
  text: string,
  { objectionId, type, names }: { objectionId: string; type: string; names: TeamNames },
): UnreadEvent | null {
  const payload = Payload.safeParse(parsedJson(text));
  const id = ObjectionId.safeParse(objectionId);
  if (!payload.success || !id.success) return null;
  const { actor, data, ...rest } = payload.data;
  return UnreadEvent.parse({
    ...rest,
    objectionId: id.data,
    type,
    actor: names.emailOf(actor),
    data: withNames(data, names),
  });
}

/** The event with names for the pseudonyms that are known by now; itself where there are none. */
export function namedEvent(event: ObjectionEvent, names: TeamNames): ObjectionEvent {
  const actor = names.emailOf(event.actor);
  const data = withNames(event.data, names);
  if (actor === event.actor && canonicalJson(data) === canonicalJson(event.data)) return event;
  // Names are texts where pseudonyms were texts: the shape stays that of the type.
  return { ...event, actor, data } as ObjectionEvent;
}

/** True when somebody in the event goes by a pseudonym. */
export function hasStranger(event: ObjectionEvent): boolean {
  let found = isPseudonym(event.actor);
  withNames(event.data, {
    pseudonymOf: (email) => email,
    emailOf(person) {
      found ||= isPseudonym(person);
      return person;
    },
  });
  return found;
}

function shareOf<T extends EventType>(
  type: T,
  event: ObjectionEvent,
  sharing: Parameters<typeof sharedData>[2],
): EventData<T> | null {
  // TypeScript cannot follow that an event's data fit its own type through a generic index.
  return sharedData(type, event.data as EventData<T>, sharing);
}

/** Puts addresses where pseudonyms stand: the three places that name a person. */
function withNames(data: unknown, { emailOf }: TeamNames): unknown {
  if (!isRecord(data)) return data;
  const named = { ...data };
  for (const field of ['owner', 'to'])
    if (typeof named[field] === 'string') named[field] = emailOf(named[field]);
  if (isRecord(named['classification'])) {
    const { classification } = named;
    named['classification'] = withNames(classification, { emailOf, pseudonymOf: (name) => name });
  }
  return named;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Ciphertext without its key, or not ours: the caller keeps the document as it is.
    return null;
  }
}
