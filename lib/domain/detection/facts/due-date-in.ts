import type { EmailMessage } from '../../message/email-message.ts';
import { PlainDate } from '../../shared/plain-date.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { dateAt } from './date-at.ts';

/** Words after which the date is when the claim falls due. */
const dueHeads = 'forfall forfald forfell förfall förföll betalingsfrist betalningsfrist'.split(
  ' ',
);
/** "Betales senest 26.05." names a due date; "betaler senest fredag" promises one, and does not. */
const demands =
  'betales betalast betalas betala betal indbetales innbetales indbetalt innbetalt betalt pay'.split(
    ' ',
  );
const latest = ['senest', 'senast', 'innen', 'inden', 'inom', 'by', 'before', 'seinast'];
/** Characters between the word and its date: "forfallsdato er satt til 26.05.2025". */
const REACH = 32;

/** The due date that the mail names, or null. Dates without a year count from the day of receipt. */
export function dueDateIn(reading: Reading, message: EmailMessage): PlainDate | null {
  const near = receivedDay(message);
  const parts = [
    { text: reading.subject, tokens: reading.subjectTokens },
    ...reading.sentences.map(({ text, tokens }) => ({ text, tokens })),
  ];
  for (const { text, tokens } of parts) {
    for (const [at, token] of tokens.entries()) {
      if (!namesDue(tokens, at)) continue;
      const date = firstDate(text.slice(token.end, token.end + REACH), near);
      if (date !== null) return date;
    }
  }
  return null;
}

function namesDue(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (key === 'due' || dueHeads.some((head) => key.startsWith(head))) return true;
  if (!latest.includes(key)) return false;
  return [1, 2].some((back) => demands.includes(tokens[at - back]?.key ?? ''));
}

function firstDate(text: string, near: PlainDate | null): PlainDate | null {
  for (let at = 0; at < text.length; at++) {
    const isStart = at === 0 || !/[\p{L}\d.,/-]/u.test(text.charAt(at - 1));
    const date =
      isStart && /[\p{L}\d]/u.test(text.charAt(at)) ? dateAt(text.slice(at), near) : null;
    if (date !== null) return date;
  }
  return null;
}

function receivedDay({ receivedAt }: EmailMessage): PlainDate | null {
  if (receivedAt === null) return null;
  const day = PlainDate.safeParse(receivedAt.slice(0, 10));
  return day.success ? day.data : null;
}
