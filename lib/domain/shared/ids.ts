import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(512));

/** One objection, across devices: a UUID. */
export const ObjectionId = id.brand<'ObjectionId'>();
export type ObjectionId = z.infer<typeof ObjectionId>;

/** One event in the log of an objection: a UUID. */
export const EventId = id.brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;

/** One message in one host and account, e.g. `gmail:kari@firma.example:19aa36463ba805f6`. Stable over reloads. */
export const MessageKey = id.brand<'MessageKey'>();
export type MessageKey = z.infer<typeof MessageKey>;

/** One conversation in one host and account. */
export const ThreadKey = id.brand<'ThreadKey'>();
export type ThreadKey = z.infer<typeof ThreadKey>;
