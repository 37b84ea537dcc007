const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 62;
const FROM = [70, 114, 111, 109, 32]; // "From "

/**
 * The mails of an mbox, one at a time, without the "From " line that parts them (RFC 4155). Not every writer hides
 * a body line that begins so: "From 1 October 2026 we agreed …" parts nothing. A separator comes after a blank line,
 * tells time and year, and has the header of a mail below it; before a mail without a header it must tell the day of
 * the week, too. Lines that writers hid as ">From " are restored (mboxrd).
 */
export function* splitMbox(bytes: Uint8Array): Generator<{ mail: Uint8Array; end: number }> {
  let start = firstWritten(bytes);
  // The line at the very beginning can part nothing, so it need not tell more than that it is one.
  if (startsWithFrom(bytes, start)) start = lineEnd(bytes, start);
  let at = start;
  while (at < bytes.length) {
    if (isSeparator(bytes, at) && isBlankBefore(bytes, at)) {
      yield { mail: unhidden(bytes.subarray(start, at)), end: at };
      start = lineEnd(bytes, at);
      at = start;
      continue;
    }
    at = lineEnd(bytes, at);
  }
  if (start < bytes.length) yield { mail: unhidden(bytes.subarray(start)), end: bytes.length };
}

/** Index of the first byte after the line. */
function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 ? bytes.length : end + 1;
}

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => bytes[at + index] === byte);
}

/** Index of the first byte that is no blank and ends no line. */
function firstWritten(bytes: Uint8Array): number {
  const found = bytes.findIndex((byte) => ![LINE_FEED, CARRIAGE_RETURN, 9, 32].includes(byte));
  return Math.max(0, found);
}

function isSeparator(bytes: Uint8Array, at: number): boolean {
  if (!startsWithFrom(bytes, at)) return false;
  const line = textOfLine(bytes, at);
  if (!/\b(?:19|20)\d\d\b/.test(line) || !/\b\d{1,2}:\d\d/.test(line)) return false;
  const below = textOfLine(bytes, lineEnd(bytes, at)).trim();
  if (below === '') return /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/.test(line);
  return /^(?:>?From |[A-Za-z][A-Za-z0-9-]*:)/.test(below);
}

/** A line, or its beginning when it is longer than any that is asked for. */
function textOfLine(bytes: Uint8Array, at: number): string {
  const end = Math.min(lineEnd(bytes, at), at + 200);
  return new TextDecoder('latin1').decode(bytes.subarray(at, end));
}

function isBlankBefore(bytes: Uint8Array, at: number): boolean {
  if (at < 2 || bytes[at - 1] !== LINE_FEED) return at === 0;
  const before = bytes[at - 2] === CARRIAGE_RETURN ? at - 3 : at - 2;
  return before < 0 || bytes[before] === LINE_FEED;
}

/** Takes one ">" off lines such as ">From " and ">>From ". */
function unhidden(mail: Uint8Array): Uint8Array {
  const kept = new Uint8Array(mail.length);
  let length = 0;
  let changed = false;
  for (let at = 0; at < mail.length; ) {
    const end = lineEnd(mail, at);
    let text = at;
    while (mail[text] === QUOTE) text += 1;
    const hidden = text > at && startsWithFrom(mail, text);
    changed ||= hidden;
    const from = hidden ? at + 1 : at;
    kept.set(mail.subarray(from, end), length);
    length += end - from;
    at = end;
  }
  return changed ? kept.subarray(0, length) : mail;
}
