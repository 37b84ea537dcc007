import type { EmailMessage } from '../../message/email-message.ts';
import type { Extent, InvoiceFacts } from '../detection.ts';
import type { ReasonCode } from '../reason-code.ts';
import type { Reading } from '../text/reading.ts';
import { rolesOf } from './amount-roles.ts';
import { dueDateIn } from './due-date-in.ts';
import { extentOf } from './extent-of.ts';
import { invoiceNumberIn } from './invoice-number-in.ts';
import { placedAmounts } from './placed-amounts.ts';

/** What a mail says about the invoice, and how much of it is disputed for that cause. */
export interface ClaimFacts {
  readonly facts: InvoiceFacts;
  readonly extent: Extent;
}

/** Invoice number, amounts with their roles, due date, extent. Nothing is guessed. */
export function factsOf(
  reading: Reading,
  { message, cause }: { message: EmailMessage; cause: ReasonCode | null },
): ClaimFacts {
  const invoiceNumber = invoiceNumberIn(reading);
  const amounts = placedAmounts(reading, message, invoiceNumber);
  const extent = extentOf(reading, { cause, amounts: amounts.length });
  const roles = rolesOf(amounts, extent);
  return {
    extent,
    facts: {
      invoiceNumber,
      amounts: amounts.map(({ money }, at) => ({ money, role: roles[at] ?? 'other' })),
      dueDate: dueDateIn(reading, message),
    },
  };
}
