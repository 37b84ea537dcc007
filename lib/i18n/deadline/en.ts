import type { DeadlineWords } from './words.ts';

/** Deadlines in English. */
// data: words
export const en: DeadlineWords = {
  duties: { ours: 'us', customer: 'the customer', agency: 'the agency', tool: 'Svarfrist' },
  paused: 'waiting for the customer',
  businessDaysLeft: { one: '# business day left', other: '# business days left' },
  monthsLeft: { one: 'about # month left', other: 'about # months left' },
  yearsLeft: { one: 'about # year left', other: 'about # years left' },
  daysOver: { one: '# day overdue', other: '# days overdue' },
  dueToday: 'today',
  metOn: (day) => `done on ${day}`,
  metLateOn: (day) => `done late, on ${day}`,
  start: {
    received: (day) => `Received on ${day}.`,
    reopened: (day) => `The case was reopened on ${day}.`,
    'due-date': (day) => `The invoice is due on ${day}.`,
    'invoice-date': (day) => `The invoice is dated ${day}; its due date is not known.`,
    sent: (day) => `Sent on ${day}.`,
    'sent-late': (day) =>
      `Sent after 4 p.m. or on a day off, so ${day} counts as the day of sending.`,
    promised: (day) => `We promised an answer on ${day}.`,
    agreed: (day) => `Agreed on ${day}.`,
    'asked-colleague': (day) => `A colleague was asked on ${day}.`,
    decided: (day) => `Decided on ${day}.`,
    'customer-answered': (day) => `The customer replied on ${day}.`,
    'info-time-over': (day) => `The customer has until the end of ${day} to reply.`,
    'new-facts': (day) => `The customer brought something new on ${day}.`,
    accepted: (day) => `The customer accepted the answer on ${day}.`,
    maintained: (day) => `The customer maintained the objection on ${day}.`,
    'settle-date': (day) => `Payment was to be made by ${day}.`,
    'at-agency': (day) => `We learned on ${day} that the agency has the claim.`,
    'agency-asked': (day) => `The agency asked on ${day}.`,
    'adr-opened': (day) => `The case went to mediation or a complaint body on ${day}.`,
    closed: (day) => `The case was closed on ${day}.`,
    'last-step': (day) => `Something last happened in the case on ${day}.`,
  },
  businessDays: { one: 'The time is # business day.', other: 'The time is # business days.' },
  businessDaysBefore: {
    one: 'The deadline is # business day earlier.',
    other: 'The deadline is # business days earlier.',
  },
  days: { one: 'The time is # day.', other: 'The time is # days.' },
  months: { one: 'The time is # month.', other: 'The time is # months.' },
  years: { one: 'The time is # year.', other: 'The time is # years.' },
  weekendsSkipped: { one: 'The weekend is skipped.', other: '# weekends are skipped.' },
  skipped: (day) => `${day} is skipped.`,
  skippedRange: (first, last) => `${first} to ${last} is skipped.`,
  isHoliday: (day, holiday) => `${day} is ${holiday}.`,
  isWeekend: (day) => `${day} is at the weekend.`,
  isClosed: (day) => `The company is closed on ${day}.`,
  rolledBack: (day) => `The deadline therefore moves back to the business day before, ${day}.`,
  rolledForward: (day) => `The deadline therefore moves on to the next business day, ${day}.`,
  stated: (day) => `The letter names ${day}.`,
  capped: {
    'due-date': (day) =>
      `The invoice falls due soon, so the deadline is brought forward to ${day}.`,
    'not-before-ack': (day) =>
      `No answer is due before the receipt is to be acknowledged, so the deadline is ${day}.`,
    'statutory-minimum': (day) =>
      `The customer is entitled to more time, so the deadline is ${day} at the earliest.`,
    promise: (day) => `We promised an answer by ${day}, and that day holds.`,
  },
  pausedSince: (day) => `The clock has stood still since ${day} while we wait for the customer.`,
  wasPaused: (from, to) =>
    `The clock stood still from ${from} to ${to} while we waited for the customer.`,
  moved: (day) => `Moved by hand to ${day}.`,
  movedBecause: (day, reason) => `Moved by hand to ${day}: ${reason}`,
  result: (day) => `That makes it ${day}.`,
};
