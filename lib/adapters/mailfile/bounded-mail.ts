/** Lines of text read at most; a long thread has a few thousand. Attachments do not count. */
const MOST_LINES = 60_000;
const MOST_TEXT_BYTES = 4_000_000;
const LINE_FEED = 10;

/**
 * The part of a mail that is worth parsing. MIME parsers cost about 10 µs a line, so that a mail of
 * 10 MB of line breaks would take half a minute. Lines of base64 are cheap and are all kept.
 */
export function boundedMail(bytes: Uint8Array): { bytes: Uint8Array; isTruncated: boolean } {
  let lines = 0;
  let textBytes = 0;
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    if (!isBase64Line(bytes, start, end)) {
      lines += 1;
      textBytes += end - start + 1;
      if (lines > MOST_LINES || textBytes > MOST_TEXT_BYTES)
        return {
          bytes: bytes.subarray(0, Math.min(end, start + MOST_TEXT_BYTES)),
          isTruncated: true,
        };
    }
    start = end + 1;
  }
  return { bytes, isTruncated: false };
}

/** A full line of base64: 60 to 78 characters without a blank. */
function isBase64Line(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < 60 || length > 78) return false;
  for (let step = 0; step < 12; step += 1) {
    const byte = bytes[start + step * 5] ?? 32;
    const isLetterOrDigit =
      (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
    if (!isLetterOrDigit && byte !== 43 && byte !== 47) return false;
  }
  return true;
}
