import { cutText } from '../../domain/shared/cut-text.ts';
import type { CalendarEntry } from '../../ports/calendar-files.ts';
import { HostError } from '../../ports/errors.ts';
import { officeCall } from './office-call.ts';
import type { AppointmentForm, OfficeMailbox } from './office-mailbox.ts';

const NINE = 9;
/** What the form takes; longer texts throw (`displayNewAppointmentForm`, Mailbox 1.1). Characters. */
const LONGEST_SUBJECT = 255;
const LONGEST_BODY = 32 * 1024;
const HALF_AN_HOUR = 30 * 60 * 1000;

/** Whether this client can open a form for an appointment. Phones cannot. */
export function hasAppointments(mailbox: OfficeMailbox): boolean {
  return [mailbox.displayNewAppointmentFormAsync, mailbox.displayNewAppointmentForm].some(
    (form) => typeof form === 'function',
  );
}

/**
 * Opens Outlook's form for an appointment on the morning of a deadline, the one reminder that rings with the pane
 * closed. The user saves it. @throws HostError `not-supported`
 */
export async function openAppointment(
  mailbox: OfficeMailbox,
  { on, title, text }: Pick<CalendarEntry, 'on' | 'title' | 'text'>,
): Promise<void> {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const start = new Date(year, month - 1, day, NINE);
  const form: AppointmentForm = {
    subject: cutText(title, LONGEST_SUBJECT),
    body: cutText(text, LONGEST_BODY),
    start,
    end: new Date(start.getTime() + HALF_AN_HOUR),
  };
  if (typeof mailbox.displayNewAppointmentFormAsync === 'function')
    return officeCall<void>(
      (done) => mailbox.displayNewAppointmentFormAsync?.(form, done),
      'not-supported',
    );
  if (typeof mailbox.displayNewAppointmentForm !== 'function') throw new HostError('not-supported');
  try {
    mailbox.displayNewAppointmentForm(form);
  } catch (cause) {
    throw new HostError('not-supported', { cause });
  }
}
