import * as z from 'zod/mini';
import { Language } from '../../shared/language.ts';
import { MailKind } from '../mail-kind.ts';
import { ReasonCode } from '../reason-code.ts';

/** One line of `assets/corpus/*.jsonl`; its README says what the fields mean. */
export const LabelledMail = z.object({
  id: z.string(),
  lang: Language,
  subject: z.string(),
  from: z.string(),
  body: z.string(),
  objection: z.boolean(),
  cause: z.nullable(ReasonCode),
  points: z.array(z.object({ cause: ReasonCode, quote: z.string() })),
  nonDispute: z.nullable(MailKind),
  scope: z.nullable(z.enum(['whole', 'partial'])),
  stage: z.nullable(z.enum(['invoice', 'reminder', 'collection'])),
  customer: z.nullable(z.enum(['private', 'business', 'public'])),
  invoiceNumber: z.nullable(z.string()),
  amounts: z.array(
    z.object({ value: z.number(), currency: z.string(), role: z.optional(z.string()) }),
  ),
  dueDate: z.nullable(z.string()),
  difficulty: z.enum(['easy', 'hard']),
});
export type LabelledMail = z.infer<typeof LabelledMail>;

/** Mails of one author file. Files, not mails, are what cross-validation keeps apart. */
export interface CorpusFile {
  /** The file name without its ending, `a-nb`. */
  readonly name: string;
  readonly mails: readonly LabelledMail[];
}
