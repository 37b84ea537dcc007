import { compact } from './amounts.ts';

/** An account number somebody wrote, as it stands and compacted to digits and letters. */
export interface WrittenAccount {
  readonly start: number;
  readonly end: number;
  readonly compact: string;
}

const IBAN =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
const NORWEGIAN = /(?<![\d.])\d{4}[. \u00a0]\d{2}[. \u00a0]\d{5}(?![\d]|[.,]\d)/g;
// The account as it follows its name; digits in groups, at most 24 characters.
const NAMED =
  /(?<!\p{L})(?:konto|kontonr|kontonummer|kontoen|account|bankgiro|bankgironummer|bg|plusgiro|postgiro|pg|girokonto|iban)(?: no| nr| number)?[.:]{0,2}[ \u00a0]{0,2}(?:is |er |är )?(\d[\d .\u00a0-]{4,22}\d)(?![\p{L}\d])/giu;
const REGISTRATION =
  /(?<!\p{L})(?:reg)(?:\.? ?nr)?[.:]{0,2} ?(\d{4})[ ,]{1,3}(?:konto|kontonr|kontonummer)[.:]{0,2} ?(\d{6,10})(?!\d)/giu;

/** Account numbers in a text: IBAN, Norwegian 11 digits, and digits after the word for an account. */
export function findAccounts(text: string): readonly WrittenAccount[] {
  const found: WrittenAccount[] = [];
  const taken = new Set<number>();
  const add = (start: number, written: string, number: string) => {
    const end = start + written.length;
    if (taken.has(start) || taken.has(end - 1)) return;
    for (let at = start; at < end; at += 1) taken.add(at);
    found.push({ start, end, compact: compact(number) });
  };
  for (const match of text.matchAll(REGISTRATION))
    add(match.index, match[0], `${match[1]}${match[2]}`);
  for (const match of text.matchAll(IBAN)) add(match.index, match[0], match[0]);
  for (const match of text.matchAll(NORWEGIAN)) add(match.index, match[0], match[0]);
  for (const match of text.matchAll(NAMED)) {
    const number = match[1] ?? '';
    add(match.index + match[0].length - number.length, number, number);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an account is one of the approved, however it is grouped; an IBAN holds the national number. */
export function isApprovedAccount(account: string, approved: readonly string[]): boolean {
  return approved.some((entry) => {
    const known = compact(entry);
    if (known === account) return true;
    const national = (number: string) => (/^[A-Z]{2}\d{2}/.test(number) ? number.slice(4) : number);
    const [a, b] = [national(known), national(account)];
    return a !== '' && (a === b || a.replace(/^0{0,10}/, '') === b.replace(/^0{0,10}/, ''));
  });
}
