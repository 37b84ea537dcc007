import type { Address } from '../shared/address.ts';
import type { Instant } from '../shared/instant.ts';
import { addressIn } from './address-in.ts';
import { bannerEnd } from './cut-banner.ts';
import { cutSignature, isFooter } from './cut-signature.ts';
import { isRule } from './divider.ts';
import { type Line, linesOf, nextWritten, textOf, unquoted } from './line.ts';
import { partsOf } from './parts-of.ts';
import { handsOver, passesOn } from './passes-on.ts';
import { sentDate } from './sent-date.ts';
import type { Separator } from './separator.ts';
import { subjectKind } from './subject-kind.ts';

/** Who wrote a forwarded mail, as far as its printed header tells. */
export interface Forwarded {
  readonly from: Address | null;
  readonly sentAt: Instant | null;
  readonly subject: string;
}

/** A mail body in its parts. Gateway warnings and drawn rules are in none of them. */
export interface SplitMessage {
  /** What the sender wrote now, without quotation, signature, and gateway warnings. */
  readonly newest: string;
  readonly quoted: string;
  readonly signature: string;
  /** Set when nothing was written above a forwarded mail: `newest` is then that mail's text. */
  readonly forwarded: Forwarded | null;
  /** Only the first part was read, because the body is too long. */
  readonly isTruncated: boolean;
}

/** What is known about the mail besides its body; both improve the result, neither is needed. */
export interface SplitHints {
  readonly subject?: string;
  readonly senderName?: string;
}

/** Longer bodies are read up to here: what people write now stands at the top. */
const LONGEST_READ = 1_000_000;

/** A closing on one line, "Med vennlig hilsen, Kari Nes", is at most this long. */
const LONGEST_CLOSING = 70;

/** A forward of a forward of a forward is opened this many times. */
const MOST_NESTED = 6;

/** Parts a plain-text mail body into newest text, quotation and signature, in linear time. */
export function splitMessage(text: string, hints: SplitHints = {}): SplitMessage {
  const { lines, isCut } = linesOf(text.slice(0, LONGEST_READ));
  let split = splitOnce(lines, hints);
  let forwarded: Forwarded | null = null;
  const signatures: string[] = [];
  for (let round = 0; split.inner !== null && round < MOST_NESTED; round += 1) {
    forwarded = split.forwarded ?? forwarded;
    signatures.push(split.signature);
    // The forwarded mail is a mail of its own: its subject decides how its quotation is read.
    const senderName = forwarded?.from?.name ?? '';
    const inner = splitOnce(split.inner, { senderName, subject: forwarded?.subject ?? '' });
    split = inner;
  }
  if (split.inner !== null) split = { ...split, newest: textOf(split.inner).trim() };
  const signature = [...signatures, split.signature].filter(Boolean).join('\n');
  const isTruncated = isCut || text.length > LONGEST_READ;
  return { newest: split.newest, quoted: split.quoted, signature, forwarded, isTruncated };
}

interface SplitOnce {
  readonly newest: string;
  readonly quoted: string;
  readonly signature: string;
  readonly forwarded: Forwarded | null;
  /** Lines of the forwarded mail that take the place of the newest text. */
  readonly inner: Line[] | null;
}

function splitOnce(all: readonly Line[], hints: SplitHints): SplitOnce {
  const lines = all.slice(bannerEnd(all));
  const parts = partsOf(lines);
  const senderName = hints.senderName ?? '';
  const signed = parts.own.map((segment) => cutSignature(withoutRules(segment), senderName));
  const said = signed.map(
    ({ body }, at) =>
      textOf(body).trim() ||
      (parts.quoted.length > 0 && at >= parts.above ? closingBelow(parts.own[at]) : ''),
  );
  const signature = signed
    .map((part) => textOf(part.signature).trim())
    .filter(Boolean)
    .join('\n');
  const first = parts.first;
  const hasInner = first && nextWritten(lines, first.separator.end) < lines.length;
  if (first && hasInner && isForward(parts, first, said, hints.subject ?? '')) {
    const inner = lines.slice(first.separator.end);
    return {
      newest: '',
      quoted: '',
      signature,
      forwarded: forwardedOf(first.separator),
      inner: parts.isFirstQuoted ? inner.map(dequoted) : inner,
    };
  }
  const newest = said.filter(Boolean).join('\n\n');
  return { newest, quoted: textOf(parts.quoted).trim(), signature, forwarded: null, inner: null };
}

type Parts = ReturnType<typeof partsOf>;

/** "Regards, Roman" on one line below a quotation is the end of an answer, no block of a mail program. */
function closingBelow(segment: readonly Line[] = []): string {
  const written = segment.filter(({ bare }) => bare !== '');
  const [only] = written;
  if (written.length !== 1 || !only || isFooter(only) || !only.bare.includes(',')) return '';
  return only.bare.length <= LONGEST_CLOSING ? only.bare : '';
}

/** True when the older mail stands alone, apart from "FYI" or "Se under". */
function isForward(
  parts: Parts,
  first: { separator: Separator; at: number },
  said: readonly string[],
  subject: string,
): boolean {
  const { kind } = first.separator;
  const own = said.join(' ').trim();
  if (subjectKind(subject) === 'forward' && said.length === parts.above && handsOver(own))
    return true;
  if (!passesOn(said.slice(0, parts.above).join(' '))) return false;
  // Unmarked lines below "Forwarded message" are broken-off ends of marked ones.
  if (kind === 'forward') return passesOn(own) || parts.isFirstQuoted;
  if (!passesOn(own)) return false;
  if (kind === 'attribution')
    return !parts.isFirstQuoted && (own === '' || subjectKind(subject) === 'forward');
  return subjectKind(subject) !== 'reply';
}

function forwardedOf(separator: Separator): Forwarded {
  const { fields, attribution } = separator;
  const date = fields.get('sent') ?? fields.get('date') ?? attribution;
  const from = fields.get('from') ?? (attribution.includes('@') ? attribution : '');
  return { from: addressIn(from), sentAt: sentDate(date), subject: fields.get('subject') ?? '' };
}

function dequoted(line: Line): Line {
  return line.depth > 0 ? { ...line, raw: unquoted(line), depth: line.depth - 1 } : line;
}

/** Rules that a mail program draws above a quotation belong to it. */
function withoutRules(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 0) {
    const line = lines[end - 1];
    if (line && line.bare !== '' && !isRule(line)) break;
    end -= 1;
  }
  return lines.slice(nextWritten(lines, 0), end);
}
