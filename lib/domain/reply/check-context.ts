import * as z from 'zod/mini';
import { Extent, Party, Stage } from '../detection/detection.ts';
import { ReasonCode } from '../detection/reason-code.ts';
import { Decision } from '../objection/state.ts';
import { Country } from '../shared/country.ts';
import { Language } from '../shared/language.ts';
import { Currency } from '../shared/money.ts';
import { PlainDate } from '../shared/plain-date.ts';
import { audiences } from './template.ts';

/** An amount in major units, as the command's contract gives it. */
const Amount = z.object({ value: z.number(), currency: Currency });
const MaybeAmount = z.optional(z.nullable(Amount));
const MaybeText = z._default(z.nullable(z.string()), null);

/**
 * What the check has to know besides the words: the input of `npm run check`, and the language of its
 * messages. Unknown things are null or empty; rules that need them then stay silent.
 */
export const CheckContext = z.object({
  id: z.optional(z.string()),
  lang: Language,
  country: Country,
  regime: z._default(z.nullable(z.enum(['NO-1988', 'NO-2026'])), null),
  party: Party,
  audience: z.enum(audiences),
  decision: Decision,
  extent: z._default(Extent, 'whole'),
  stage: z._default(Stage, 'pre_due'),
  atAgency: z._default(z.boolean(), false),
  template: MaybeText,
  today: PlainDate,
  /** A promised date was missed: the reply owes an apology. */
  late: z._default(z.boolean(), false),
  invoiceNumber: MaybeText,
  caseId: MaybeText,
  dueDate: z._default(z.nullable(PlainDate), null),
  amounts: z._default(
    z.object({
      invoice: MaybeAmount,
      disputed: MaybeAmount,
      undisputed: MaybeAmount,
      toPay: MaybeAmount,
    }),
    {},
  ),
  approvedAccounts: z._default(z.array(z.string()), []),
  customerLang: z._default(z.nullable(Language), null),
  customerEmail: MaybeText,
  companyDomain: MaybeText,
  to: z._default(z.array(z.string()), []),
  points: z._default(z.array(z.object({ cause: ReasonCode })), []),
  /** Days on which the company is closed besides public holidays: nobody answers then. */
  closedDays: z.optional(z.array(PlainDate)),
  /** The mail program adds the sender's name and telephone below the text. */
  isSignedByProgram: z.optional(z.boolean()),
  uiLanguage: Language,
});
export type CheckContext = Readonly<z.infer<typeof CheckContext>>;
