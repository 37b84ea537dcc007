import type { EmailMessage } from '../../message/email-message.ts';
import type { Extent, InvoiceFacts } from '../detection.ts';
import type { ReasonCode } from '../reason-code.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { rolesOf } from './amount-roles.ts';
import { disputedSum } from './disputed-sum.ts';
import { dueDateIn } from './due-date-in.ts';
import { extentOf } from './extent-of.ts';
import { invoiceNumberIn } from './invoice-number-in.ts';
import { placedAmounts } from './placed-amounts.ts';

/** What a mail says about the invoice, and how much of it is disputed for that cause. */
export interface ClaimFacts {
  readonly facts: InvoiceFacts;
  readonly extent: Extent;
}

/** What is known of a mail before its facts are read. */
interface Known {
  readonly message: EmailMessage;
  readonly cause: ReasonCode | null;
  /** Where each ground is stated. */
  readonly grounds: readonly Span[];
}

/** Invoice number, amounts with their roles, due date, extent. Nothing is guessed. */
export function factsOf(reading: Reading, { message, cause, grounds }: Known): ClaimFacts {
  const invoiceNumber = invoiceNumberIn(reading);
  const placed = placedAmounts(reading, message, invoiceNumber);
  const extent = extentOf(reading, { cause, amounts: placed.length });
  const roles = rolesOf(placed, extent);
  const amounts = placed.map(({ money, place }, at) => ({
    money,
    place,
    role: roles[at] ?? 'other',
  }));
  return {
    extent,
    facts: {
      invoiceNumber,
      amounts: amounts.map(({ money, role }) => ({ money, role })),
      disputed: disputedSum(amounts, grounds),
      dueDate: dueDateIn(reading, message),
    },
  };
}
