import * as z from 'zod/mini';

/** What a mail is when it is no objection. Words are in `lib/i18n/mail-kind.ts`. */
export const mailKinds = [
  'question',
  'copy_request',
  'extension',
  'cannot_pay',
  'payment_notice',
  'resolved',
  'other_objection',
  'complaint_no_invoice',
  'order_change',
  'own_supplier',
  'thanks',
  'logistics',
  'internal',
  'sales_rejection',
  'auto_reply',
  'newsletter',
  'quoted_only',
  'smalltalk',
  'other',
] as const;

export const MailKind = z.enum(mailKinds);
export type MailKind = z.infer<typeof MailKind>;
