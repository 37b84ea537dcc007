import * as z from 'zod/mini';
import { EventHead, type ObjectionEvent } from './event.ts';
import { parseEvent } from './parse-event.ts';

/**
 * An event that this version cannot interpret: of a kind or shape that a newer Svarfrist writes. It is kept as
 * it came, and passed on, until this one is updated.
 */
export const UnreadEvent = z.extend(EventHead, { type: z.string(), data: z.unknown() });
export type UnreadEvent = Readonly<z.infer<typeof UnreadEvent>>;

/** The event where this version can interpret it; null where it can only keep it. */
export function readableEvent(event: ObjectionEvent | UnreadEvent): ObjectionEvent | null {
  const parsed = parseEvent(event);
  return parsed.ok ? parsed.event : null;
}
