import { domainOf } from '../../../shared/address.ts';
import { writtenFamilyOf } from '../../../shared/language.ts';
import { findAccounts } from '../accounts.ts';
import { type Hit, missing } from '../hit.ts';
import { findIdentityNumbers } from '../identity-numbers.ts';
import { mentions, type Reading } from '../reading.ts';
import { has } from '../statement.ts';

/** L001: the customer must be able to tell which claim the letter is about. */
export function identifiesClaim({ subject, own, context }: Reading): readonly Hit[] {
  const names = [context.invoiceNumber, context.caseId].filter(
    (name) => name !== null && name !== '',
  );
  if (names.length === 0) return [];
  const all = `${subject}\n${own}`.toLowerCase();
  return names.some((name) => name && holdsWhole(all, name.toLowerCase())) ? [] : [missing];
}

// Fewer words of related languages are guesswork.
const ENOUGH_WORDS = 25;

/** L019: the letter is in the customer's language, by its label and by its words. */
export function customersLanguage({ context, spoken, sentences }: Reading): readonly Hit[] {
  const { lang, customerLang, audience } = context;
  if (!customerLang || audience !== 'customer') return [];
  if (lang !== customerLang) return [missing];
  if (wordCount(sentences) < ENOUGH_WORDS) return [];
  const differs = spoken !== null && writtenFamilyOf[spoken] !== writtenFamilyOf[lang];
  return differs ? [missing] : [];
}

/** L020: somebody with a name and a telephone or address signs; a signature below the text is enough. */
export function namedSender(reading: Reading): readonly Hit[] {
  const { own, sentences } = reading;
  if (reading.context.isSignedByProgram) return [];
  const closing = sentences.findLast((sentence) => has(sentence, 'closing'));
  const tail = closing ? own.slice(closing.start) : own.slice(Math.max(0, own.length - 300));
  const lines = tail
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const hasName = lines
    .slice(closing ? 0 : -4)
    .some((line) => /^\p{Lu}[\p{L}.'-]+ (?:[\p{L}.'-]+ ){0,4}\p{Lu}/u.test(afterGreeting(line)));
  let at = 0;
  const others = findAccounts(own).map(({ start, end }) => {
    const before = own.slice(at, start);
    at = end;
    return before;
  });
  const withoutAccounts = [...others, own.slice(at)].join(' | ');
  const hasContact =
    /[^\s@]@[^\s@]/.test(own) ||
    /(?:\+|00)?\d(?:[ \u00a0()-]{0,2}\d){7,14}(?!\d|[.,]\d)/.test(withoutAccounts);
  return hasName && hasContact ? [] : [missing];
}

// Freemail says nothing about who is who: only the very address counts.
const freemail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|proton|protonmail|gmx|online|telia|telenor|getmail|broadpark|mail|stofanet|bredband|comhem|spray|home)\./;

/** L130: nobody outside the customer and the company learns of the claim. */
export function discreet({ context }: Reading): readonly Hit[] {
  const { to, customerEmail, companyDomain, audience } = context;
  if (audience === 'agency' || !customerEmail) return [];
  const domain = domainOf(customerEmail);
  const isIn = (other: string, own: string) => other === own || other.endsWith(`.${own}`);
  const strangers = to.filter((address) => {
    const email = /<([^<>]{3,})>/.exec(address)?.[1] ?? address;
    const other = domainOf(email.trim());
    if (email.trim().toLowerCase() === customerEmail.toLowerCase()) return false;
    if (companyDomain && isIn(other, companyDomain.toLowerCase())) return false;
    return freemail.test(domain) || !isIn(other, domain);
  });
  return strangers.map((quote) => ({ start: -1, end: -1, quote }));
}

/** L117: no national identity number, nothing about health; quoted or not, it has no place in the mail. */
export function noSensitiveData(reading: Reading): readonly Hit[] {
  const { text, subject, context, sentences } = reading;
  const accounts = new Set(context.approvedAccounts.map((entry) => entry.replace(/\D/g, '')));
  const numbers = findIdentityNumbers(text).filter(
    ({ start, end }) => !accounts.has(text.slice(start, end).replace(/\D/g, '')),
  );
  const inSubject = findIdentityNumbers(subject).map(({ start, end }) => ({
    start: -1,
    end: -1,
    quote: subject.slice(start, end),
  }));
  const health = sentences.flatMap(({ tokens, matches }) =>
    matches
      .filter(({ label }) => label === 'L117')
      .filter((match, at, all) => !all.some((other, place) => place < at && overlaps(other, match)))
      .flatMap(({ from, to }) => {
        const [first, last] = [tokens[from], tokens[to - 1]];
        return first && last ? [{ start: first.start, end: last.end }] : [];
      }),
  );
  return [...numbers, ...inSubject, ...health];
}

/** L128: who is late says sorry. */
export function apology(reading: Reading): readonly Hit[] {
  return mentions(reading, 'L128') ? [] : [missing];
}

/** The same words found in two ways are one finding. */
function overlaps(a: Places, b: Places): boolean {
  return a.from < b.to && b.from < a.to;
}

interface Places {
  readonly from: number;
  readonly to: number;
}

function wordCount(sentences: Reading['sentences']): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

function holdsWhole(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isPart =
      /[\p{L}\d]/u.test(text[at - 1] ?? ' ') || /[\p{L}\d]/u.test(text[at + name.length] ?? ' ');
    if (!isPart) return true;
  }
  return false;
}

function afterGreeting(line: string): string {
  const comma = line.indexOf(',');
  return /^(?:med |venn|ven|mvh|vän|kind|best|hils|hels)/i.test(line) && comma > 0
    ? line.slice(comma + 1).trim()
    : line;
}
