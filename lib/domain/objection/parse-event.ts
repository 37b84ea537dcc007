import * as z from 'zod/mini';
import { EVENT_VERSION, eventData, isEventType, type ObjectionEvent } from './event.ts';
import { StoredEvent } from './stored-event.ts';

/** An event, or what is wrong with it: field names and kinds, never values. */
export type ParsedEvent =
  | { readonly ok: true; readonly event: ObjectionEvent }
  | { readonly ok: false; readonly problem: string };

/** Reads an event from a database, a file or another device. */
export function parseEvent(value: unknown): ParsedEvent {
  const stored = StoredEvent.safeParse(value);
  if (!stored.success) return { ok: false, problem: problemOf(stored.error) };
  const { type, data, ...head } = stored.data;
  // Its fields may mean something else by then: kept, not interpreted.
  if (head.v > EVENT_VERSION) return { ok: false, problem: 'written by a newer version' };
  if (!isEventType(type)) return { ok: false, problem: 'unknown type of event' };
  const parsed = z.safeParse(eventData[type], data);
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.error) };
  // `data` was parsed by the schema of `type`; TypeScript does not follow that through the index.
  return { ok: true, event: { ...head, type, data: parsed.data } as ObjectionEvent };
}

/** The event where this version can interpret it; null where it can only keep it. */
export function readableEvent(entry: StoredEvent): ObjectionEvent | null {
  const parsed = parseEvent(entry);
  return parsed.ok ? parsed.event : null;
}

/** Where a value does not fit, without the value: it may hold a customer's words. */
export function problemOf(error: z.core.$ZodError): string {
  return error.issues.map(({ code, path }) => `${path.join('.') || 'value'}: ${code}`).join('; ');
}
