import * as z from 'zod/mini';
import { Address } from '../shared/address.ts';
import { Instant } from '../shared/instant.ts';
import { Language } from '../shared/language.ts';
import { RawMessage } from './raw-message.ts';

/**
 * A mail ready for detection: `newest` is what its sender wrote now, apart from quotation and
 * signature. Detection reads `newest` only, so that a dispute in the quoted part never counts again.
 */
export const EmailMessage = z.extend(RawMessage, {
  newest: z.string(),
  /** Older mail below or between the newest text. */
  quoted: z.string(),
  signature: z.string(),
  language: Language,
  /** Set when the mail is a plain forward: the mail that was forwarded counts, so does its sender. */
  forwardedFrom: z.nullable(
    z.object({ from: z.nullable(Address), sentAt: z.nullable(Instant), subject: z.string() }),
  ),
  /** An auto-reply, bounce or list mail: it neither answers nor opens an objection. */
  isAutomatic: z.boolean(),
});
export type EmailMessage = z.infer<typeof EmailMessage>;
