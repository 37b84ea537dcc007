import type { EmailMessage } from '../../message/email-message.ts';
import type { InvoiceFacts } from '../detection.ts';
import type { Reading } from '../text/reading.ts';
import { amountsIn } from './amounts-in.ts';
import { dueDateIn } from './due-date-in.ts';
import { invoiceNumberIn } from './invoice-number-in.ts';

/** What the mail says about the invoice: number, amounts, due date. Nothing is guessed. */
export function factsOf(reading: Reading, message: EmailMessage): InvoiceFacts {
  return {
    invoiceNumber: invoiceNumberIn(reading),
    amounts: amountsIn(reading, message.language).map(({ money, role }) => ({ money, role })),
    dueDate: dueDateIn(reading, message),
  };
}
