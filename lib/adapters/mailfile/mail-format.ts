/** Kinds of mail files we read. */
export type MailFormat = 'eml' | 'mbox' | 'msg' | 'jsonl' | 'empty' | 'unknown';

/** First bytes of an OLE compound file, the container of Outlook's `.msg`. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOOKED_AT = 4096;

/**
 * The format of a file by its content; the extension decides only between kinds of plain text.
 * `unknown` means that the bytes are no mail, whatever the file is called.
 */
export function mailFormatOf(name: string, bytes: Uint8Array): MailFormat {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return 'msg';
  const head = headText(bytes.subarray(0, LOOKED_AT));
  const text = head.trimStart();
  if (text === '') return bytes.length <= LOOKED_AT ? 'empty' : 'unknown';
  if (isBinary(head)) return 'unknown';
  if (text.startsWith('{')) return 'jsonl';
  if (/^From \S/.test(text)) return 'mbox';
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  // A part cut from a mailbox may begin after the line that parts its mails.
  if (hasHeader(text)) return extension === 'mbox' ? 'mbox' : 'eml';
  if (extension === 'jsonl' || extension === 'ndjson') return 'jsonl';
  // A mail without a single header line is read as a body, if its name says that it is a mail.
  return extension === 'eml' ? 'eml' : 'unknown';
}

/** UTF-16 with a byte order mark, else one character a byte. */
function headText(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return new TextDecoder('windows-1252').decode(bytes).replace(/^ï»¿/, '');
}

/** Text holds hardly any control characters; a broken program may leave a few NULs in a mail. */
function isBinary(head: string): boolean {
  let odd = 0;
  for (let index = 0; index < head.length; index += 1) {
    const code = head.charCodeAt(index);
    if (code < 32 && ![9, 10, 12, 13, 27].includes(code)) odd += 1;
  }
  return odd > head.length / 50;
}

/** A line "Name: value" of RFC 5322 before the first blank line. */
function hasHeader(text: string): boolean {
  for (const line of text.split('\n', 40)) {
    if (line.trim() === '') return false;
    if (/^[A-Za-z][A-Za-z0-9-]{1,60}:(?:\s|$)/.test(line)) return true;
  }
  return false;
}
