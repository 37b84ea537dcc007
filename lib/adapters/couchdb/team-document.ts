import * as z from 'zod/mini';
import type { ObjectionEvent } from '../../domain/objection/event.ts';
import { eventInText, sharedText } from '../../domain/objection/shared-event.ts';
import type { StoredEvent } from '../../domain/objection/stored-event.ts';
import type { TeamNames } from '../../domain/objection/team-names.ts';
import { millisecondsOf } from '../../domain/shared/instant.ts';
import { sha256Hex } from '../../domain/shared/sha256.ts';
import type { Seal } from './seal.ts';
import { waitingEvent } from './waiting-event.ts';

/** Version of the documents that this code writes. */
export const DOCUMENT_VERSION = 1;

/** An event as the server keeps it: who, what kind and when in the clear, everything else in the text `d`. */
export const EventDocument = z.object({
  _id: z.string(),
  v: z.number(),
  /** The objection. */
  o: z.string(),
  /** The account that wrote it. */
  by: z.string(),
  /** The kind of event. */
  k: z.string(),
  /** Milliseconds since 1970 by the author's clock. */
  at: z.number(),
  d: z.string(),
});
export type EventDocument = Readonly<z.infer<typeof EventDocument>>;

/** What writing and reading documents needs. */
export interface Tongue {
  readonly user: string;
  readonly names: TeamNames;
  readonly seal: Seal;
}

/**
 * The document of an event, the same at every call; null where nothing of the event is shared. `kept`: how many
 * places right before it hold what is never shared.
 */
export async function documentOf(
  event: ObjectionEvent,
  { user, names, seal }: Tongue,
  kept = 0,
): Promise<EventDocument | null> {
  const text = sharedText(event, { names, withNotes: seal.keyId !== null, kept });
  if (text === null) return null;
  const head = {
    v: DOCUMENT_VERSION,
    o: event.objectionId,
    by: user,
    k: event.type,
    at: millisecondsOf(event.at),
  };
  const whole = { ...head, d: await seal.close(text, aboutOf(head)) };
  return { _id: idOf(whole), ...whole };
}

/** True when a document has the name that its content gives it: nobody has changed it since. */
export function isGenuine(document: EventDocument): boolean {
  return document._id === idOf(document);
}

/** The event in a document. What cannot be opened or understood becomes an event that waits for a key or a newer version. */
export async function eventIn(
  document: EventDocument,
  { names, seal }: Omit<Tongue, 'user'>,
): Promise<StoredEvent> {
  const { o, k, d, v } = document;
  const text = v > DOCUMENT_VERSION ? null : await seal.open(d, aboutOf(document));
  const event = text === null ? null : eventInText(text, { objectionId: o, type: k, names });
  return event ?? waitingEvent(document);
}

type Head = Omit<EventDocument, '_id' | 'd'>;

function aboutOf({ v, o, by, k, at }: Head): string {
  return JSON.stringify([v, o, by, k, at]);
}

function idOf(document: Omit<EventDocument, '_id'>): string {
  const { v, o, by, k, at, d } = document;
  return `${o}:${by}:${sha256Hex(JSON.stringify([v, o, by, k, at, d])).slice(0, 32)}`;
}
