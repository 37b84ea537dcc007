import * as z from 'zod/mini';
import { EventHead } from './event.ts';

/**
 * An entry of the log as it is kept, whether or not this version can interpret it: what a newer Svarfrist wrote has
 * its place in the chain all the same, and is passed on as it came. `parseEvent` interprets it.
 */
export const StoredEvent = z.extend(EventHead, { type: z.string(), data: z.unknown() });
export type StoredEvent = Readonly<z.infer<typeof StoredEvent>>;
