import type { Reading, Sentence } from '../text/reading.ts';
import { isDigit, isLetter } from '../text/tokens.ts';
import { type Candidate, cluesOf } from './invoice-clues.ts';

/** A number that could be the invoice's, with the clues of each place where it stands. */
export interface MentionedNumber {
  readonly code: string;
  readonly mentions: readonly (readonly string[])[];
}

const MOST_CANDIDATES = 120;

/** Uppercase words before digits that belong to no invoice number: `NOK 500`, `INV 3309`, `TLF 400`. */
const NO_PREFIX =
  /^(?:EHF|RMA|INV|NR|NO|KR|NOK|SEK|DKK|EUR|GBP|USD|PO|KID|OCR|TLF|TEL|MVA|ID|REF|CVR|AS|AB|EAN|GLN|ORG|SAK|SAG|I|A|ER|PÅ|DE|DU|VI|OG)$/;
/** Digits that tell one plain number from another; longer ones are all alike. */
const MOST_DIGITS = 5;
/** A mail with more numbers is a list. */
const FEW_NUMBERS = 4;

/** What is never the number of an invoice, wherever else it stands without its name. */
const NEVER = /^is (?:case|phone)(?! far)/;

/** The numbers of the subject and the newest text, without dates, money, cases and telephones. */
export function mentionedNumbers(reading: Reading): readonly MentionedNumber[] {
  const subject = { text: reading.subject, tokens: reading.subjectTokens };
  const candidates = [
    ...candidatesIn(subject, true),
    ...reading.sentences.flatMap((sentence) => candidatesIn(sentence, false)),
  ].slice(0, MOST_CANDIDATES);
  const found = new Map<string, (readonly string[])[]>();
  const elsewhere = new Set<string>();
  for (const candidate of candidates) {
    const clues = cluesOf(candidate);
    if (!clues) {
      elsewhere.add(candidate.code);
      continue;
    }
    const mentions = found.get(candidate.code);
    if (mentions) mentions.push(clues);
    else found.set(candidate.code, [clues]);
  }
  const codes = [...found.keys()];
  return [...found]
    .map(([code, mentions]) => {
      const shared = [
        ...placeClues(code, mentions),
        ...companyClues(code, codes, mentions),
        ...(elsewhere.has(code) ? ['money or date elsewhere'] : []),
      ];
      return { code, mentions: mentions.map((clues) => [...clues, ...shared]) };
    })
    .filter(({ mentions }) => {
      const clues = mentions.flat();
      const isNamed = clues.some((clue) => clue.startsWith('is invoice'));
      return isNamed || !clues.some((clue) => NEVER.test(clue));
    });
}

/** Where else it stands: who names a number in the subject and comes back to it writes about that invoice. */
function placeClues(code: string, mentions: readonly (readonly string[])[]): readonly string[] {
  const inText = mentions.filter((clues) => clues.includes('in text')).length;
  if (inText > 0 && inText < mentions.length) return [`subject and text ${formOf(code)}`];
  return inText > 1 ? [`again ${formOf(code)}`] : [];
}

/** What other numbers stand beside it: `71-8 og 71-9` are of one kind, a number alone needs no name. */
function companyClues(
  code: string,
  codes: readonly string[],
  mentions: readonly (readonly string[])[],
): readonly string[] {
  const isAlike = codes.some((other) => other !== code && shapeOf(other) === shapeOf(code));
  const isCalled = mentions.flat().some((clue) => clue.startsWith('is '));
  return [
    ...(codes.length === 1 ? [`only ${isCalled ? 'called' : formOf(code)}`] : []),
    ...(codes.length > FEW_NUMBERS ? ['one of many'] : []),
    ...(isAlike ? [`alike ${formOf(code)}`] : []),
  ];
}

function formOf(code: string): string {
  return /^\d+$/.test(code) ? `plain ${Math.min(MOST_DIGITS, code.length)}` : 'mixed';
}

function shapeOf(code: string): string {
  return code.replace(/\d/g, '0').replace(/\p{L}/gu, 'a');
}

function candidatesIn(
  { text, tokens }: Pick<Sentence, 'text' | 'tokens'>,
  isInSubject: boolean,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < text.length && found.length < MOST_CANDIDATES) {
    const from = at;
    while (at < text.length && isInCode(text, at)) at++;
    if (at === from) {
      at++;
      continue;
    }
    if (!couldBeNumber(text.slice(from, at))) continue;
    const start = from - prefixLength(text, from);
    found.push({ code: text.slice(start, at), text, tokens, start, end: at, isInSubject });
  }
  return found;
}

/** Letters, digits and what joins them: `INV-2025-0391`, `220-4`, `2025/331`. */
function isInCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  if (!'-/'.includes(text.charAt(at))) return false;
  const isJoining = (near: number) => isLetter(near) || isDigit(near);
  return isJoining(text.charCodeAt(at - 1)) && isJoining(text.charCodeAt(at + 1));
}

/** `FV 2025/04/771`, `F 770145`: capitals before the digits belong to them. */
function prefixLength(text: string, start: number): number {
  if (!isDigit(text.charCodeAt(start)) || !isDigit(text.charCodeAt(start + 3))) return 0;
  const prefix = /(?:^|[^\p{L}\d])(\p{Lu}{1,3}) $/u.exec(text.slice(Math.max(0, start - 5), start));
  const letters = prefix?.[1] ?? '';
  return letters === '' || NO_PREFIX.test(letters) ? 0 : letters.length + 1;
}

function couldBeNumber(code: string): boolean {
  if (code.length > 24) return false;
  let digits = 0;
  for (let at = 0; at < code.length; at++) if (isDigit(code.charCodeAt(at))) digits++;
  // `GL-7` and `7-PAL` are numbers of small firms; `A4`, `50-års`, `28h`, `SOMMER25` are none.
  if (digits === 1) return /^(?:\d|\p{Lu}{1,4}[-/]\d|\d-\p{Lu}{2,4})$/u.test(code);
  if (/\d[-/]?\p{Ll}{2,}$|\d\p{Ll}\d|\d[hkms]$|^\p{L}{4,}\d\d$/u.test(code)) return false;
  return digits > 1 && digits * 2 >= code.length - 4;
}
