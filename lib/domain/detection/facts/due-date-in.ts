import type { EmailMessage } from '../../message/email-message.ts';
import { PlainDate } from '../../shared/plain-date.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { dateAt } from './date-at.ts';

/** Words after which the date is when the claim falls due, by their first letters. */
const dueHeads =
  /^(?:forfal|forfel|förfal|förföl|förf$|forf$|payable$|due$|(?:betaln?ings)?frist(?:en)?$)/;
/** "Betales senest 26.05." names a due date; "betaler senest fredag" promises one, and does not. */
const demands =
  /^(?:in[dn]?)?(?:betales|betalast|betalas|betala|betale|betal|betalt|betald|betalats|pay|paid|settled)$/;
const latest = /^(?:senest|senast|innen|inden|inom|by|before|seinast|innan)$/;
/** "Skulle vært betalt 15.2.", "att betala 1 juli": owed on that day, not paid on it. */
const owed = /^(?:skulle|skul|ska|skal|att|at|å|should|must|må|måste|bedes|bes|to)$/;
/** Characters between the word and its date: "forfallsdato er satt til 26.05.2025". */
const REACH = 32;
/** And between "skulle betales" and its date: "den" or "senest". */
const NEAR = 20;
const LONGEST_DATE = 24;

/** The due date that the mail names, or null. Dates without a year count from the day of receipt. */
export function dueDateIn(reading: Reading, message: EmailMessage): PlainDate | null {
  const near = receivedDay(message);
  const parts = [
    { text: reading.subject, tokens: reading.subjectTokens },
    ...reading.sentences.map(({ text, tokens }) => ({ text, tokens })),
  ];
  for (const { text, tokens } of parts) {
    for (const [at, token] of tokens.entries()) {
      if (!namesDue(tokens, at) && !isNoted(text, token)) continue;
      const reach = dueHeads.test(token.key) ? REACH : NEAR;
      const date = firstDate(text, { from: token.end, to: token.end + reach, near });
      if (date !== null) return date;
    }
  }
  return null;
}

function namesDue(tokens: readonly Token[], at: number): boolean {
  const key = (step: number) => tokens[at - step]?.key ?? '';
  if (dueHeads.test(key(0))) return true;
  if (latest.test(key(0))) return [1, 2].some((back) => demands.test(key(back)));
  // A date comes right after it, "den" at most between: whether it does is seen by who asks.
  return demands.test(key(0)) && [1, 2, 3].some((back) => owed.test(key(back)));
}

/** Notes without a verb: "hela 14 800 kr, betalas 11 maj", "21.900 kr. til den 10. september". */
function isNoted(text: string, { key, start, end }: Token): boolean {
  const isNote = /^(?:in[dn]?)?betal(?:es|as|ast)$/.test(key) || key === 'til' || key === 'till';
  if (!isNote || !/^ (?:den |senest |senast )*\d/.test(text.slice(end, end + 16))) return false;
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  const isSum = /\d(?: ?kr\.?|,-)?$/.test(before);
  return key.startsWith('til') ? isSum : isSum || before === '' || /[,(;•–-]$/.test(before);
}

function firstDate(
  text: string,
  { from, to, near }: { from: number; to: number; near: PlainDate | null },
): PlainDate | null {
  for (let at = from; at < Math.min(to, text.length); at++) {
    if (at > from && /[\p{L}\d.,/-]/u.test(text.charAt(at - 1))) continue;
    const date = /[\p{L}\d]/u.test(text.charAt(at))
      ? dateAt(text.slice(at, at + LONGEST_DATE), near)
      : null;
    if (date !== null) return date;
  }
  return null;
}

function receivedDay({ receivedAt }: EmailMessage): PlainDate | null {
  if (receivedAt === null) return null;
  const day = PlainDate.safeParse(receivedAt.slice(0, 10));
  return day.success ? day.data : null;
}
