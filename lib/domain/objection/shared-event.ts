import * as z from 'zod/mini';
import { parsedJson } from '../shared/parsed-json.ts';
import { canonicalJson } from './canonical-json.ts';
import { EVENT_VERSION, type EventData, type EventType, type ObjectionEvent } from './event.ts';
import { withNames } from './named-event.ts';
import { sharedData } from './shared-data.ts';
import { StoredEvent } from './stored-event.ts';
import type { TeamNames } from './team-names.ts';

/** What of a text has to be translated before it is an event. */
const Said = z.looseObject({ actor: z.string(), data: z.unknown() });

/** How the team is told: its names, and whether what our own people wrote goes along. */
export interface TeamSharing {
  readonly names: TeamNames;
  readonly withNotes: boolean;
  /** How many places of the chain right before the event hold what is never shared. */
  readonly kept?: number;
}

/**
 * The text that an event becomes for the team: its place in its author's chain, and the data that may leave the
 * device. The server keeps it as it is (or its ciphertext) and never looks inside. The same at every call; null where
 * nothing of the event is shared. Version 1 is not said.
 */
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
    // Without it the content cannot be checked, only its place.
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
): StoredEvent | null {
  const said = Said.safeParse(parsedJson(text));
  if (!said.success) return null;
  const { actor, data } = said.data;
  const event = StoredEvent.safeParse({
    v: EVENT_VERSION,
    ...said.data,
    objectionId,
    type,
    actor: names.emailOf(actor),
    data: withNames(data, names),
  });
  return event.data ?? null;
}

function shareOf<T extends EventType>(
  type: T,
  event: ObjectionEvent,
  sharing: Parameters<typeof sharedData>[2],
): EventData<T> | null {
  // TypeScript cannot follow that an event's data fit its own type through a generic index.
  return sharedData(type, event.data as EventData<T>, sharing);
}
