import * as z from 'zod/mini';
import { Language } from '../shared/language.ts';
import { CheckContext } from './check-context.ts';

// Other programs write numbers as numbers.
const Name = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** A line of the command's input: the draft and what the check has to know, in one object. */
const DraftLine = z.extend(CheckContext, {
  id: z.optional(Name),
  invoiceNumber: z._default(z.nullable(Name), null),
  caseId: z._default(z.nullable(Name), null),
  subject: z._default(z.string(), ''),
  text: z.string(),
  /** The command speaks English unless the line asks for another language. */
  uiLanguage: z._default(Language, 'en'),
});

export type ParsedDraftLine =
  | {
      readonly ok: true;
      readonly draft: { readonly subject: string; readonly text: string };
      readonly context: CheckContext;
    }
  | { readonly ok: false; readonly problem: string };

/** Reads one line of `.jsonl`. The problem names the field, never what stands in it. */
export function parseDraftLine(line: string): ParsedDraftLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, problem: 'this line is no JSON object' };
  }
  const parsed = DraftLine.safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    const problem = field
      ? `the field “${field}” is missing or not as it should be`
      : 'this line is no JSON object';
    return { ok: false, problem };
  }
  const { subject, text, ...context } = parsed.data;
  return { ok: true, draft: { subject, text }, context };
}
