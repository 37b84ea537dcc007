import * as z from 'zod/mini';
import { MessageKey } from '../shared/ids.ts';
import { Language } from '../shared/language.ts';
import { Money } from '../shared/money.ts';
import { PlainDate } from '../shared/plain-date.ts';
import { MailKind } from './mail-kind.ts';
import { ReasonCode } from './reason-code.ts';

/** `possible` is shown quietly: it interrupts nobody. */
export const Verdict = z.enum(['objection', 'possible', 'none']);
export type Verdict = z.infer<typeof Verdict>;

/** How far the claim had come when the customer objected. Frozen at registration. */
export const stages = [
  'pre_due',
  'overdue',
  'reminder',
  'pre_collection',
  'collection',
  'court',
] as const;
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

/** Whether the whole claim is disputed or a part of it. */
export const Extent = z.enum(['whole', 'partial']);
export type Extent = z.infer<typeof Extent>;

/** Who disputes: a consumer or a business. */
export const Party = z.enum(['B2C', 'B2B']);
export type Party = z.infer<typeof Party>;

/** One separate ground of the objection, with the words that show it: `newest.slice(start, end)`. */
export const Point = z.object({
  reason: ReasonCode,
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  probability: z.number(),
});
export type Point = Readonly<z.infer<typeof Point>>;

/** What an amount in the mail is. */
export const AmountRole = z.enum(['invoice', 'disputed', 'undisputed', 'fee', 'paid', 'other']);
export type AmountRole = z.infer<typeof AmountRole>;

/** What the mail says about the invoice. Null or empty where it says nothing; never guessed. */
export const InvoiceFacts = z.object({
  invoiceNumber: z.nullable(z.string()),
  amounts: z.array(z.object({ money: Money, role: AmountRole })),
  /** How much is disputed in all. */
  disputed: z.nullable(Money),
  dueDate: z.nullable(PlainDate),
});
export type InvoiceFacts = Readonly<z.infer<typeof InvoiceFacts>>;

/** What the detector found in one mail, and why. */
export const Detection = z.object({
  messageKey: MessageKey,
  verdict: Verdict,
  /** Calibrated probability that the mail is an objection, 0 to 1. */
  probability: z.number(),
  /** What the mail is when it is no objection; null where that is not clear, and for objections. */
  kind: z.nullable(MailKind),
  /** Best ground; null when the verdict is `none`. */
  cause: z.nullable(ReasonCode),
  points: z.array(Point),
  extent: Extent,
  stage: Stage,
  party: Party,
  language: Language,
  facts: InvoiceFacts,
  modelVersion: z.string(),
});
export type Detection = Readonly<z.infer<typeof Detection>>;
