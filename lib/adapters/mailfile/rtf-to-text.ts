import { htmlToText } from './html-to-text.ts';
import { decoderOf, outsideText, spokenMarks } from './rtf-words.ts';

const [OPEN, CLOSE, BACKSLASH, SPACE, MINUS] = [0x7b, 0x7d, 0x5c, 0x20, 0x2d];

/** What holds within one pair of braces. */
interface Group {
  /** Fonts, pictures, instructions of fields: not what was written. */
  readonly isOutside: boolean;
  /** A tag of the mail's own HTML. */
  readonly isTag: boolean;
  /** RTF beside the HTML, for readers that know none. */
  readonly isDouble: boolean;
  /** How many characters stand in for a Unicode one. */
  readonly fallback: number;
}

/**
 * The words of a mail body in RTF, as Outlook stores it: plain, or with the mail's HTML inside of it ([MS-OXRTFEX]).
 * Layout, pictures and tables' borders are left out. Linear time; broken RTF gives what can be read of it.
 */
export function rtfToText(rtf: Uint8Array): string {
  const reader = new RtfReader(rtf);
  const text = reader.read();
  // Half a character that was told as one would be cut off again wherever it is stored.
  return (reader.isHtml ? htmlToText(text) : text).trim().toWellFormed();
}

class RtfReader {
  isHtml = false;
  readonly #rtf: Uint8Array;
  readonly #found: string[] = [];
  readonly #groups: Group[] = [];
  #group: Group = { isOutside: false, isTag: false, isDouble: false, fallback: 1 };
  #decoder = decoderOf(1252);
  #bytes: number[] = [];
  #toSkip = 0;
  #isStarred = false;
  #at = 0;

  constructor(rtf: Uint8Array) {
    this.#rtf = rtf;
  }

  read(): string {
    while (this.#at < this.#rtf.length) this.#step(this.#rtf[this.#at] ?? 0);
    this.#flush();
    return this.#found.join('');
  }

  #step(byte: number): void {
    this.#at += 1;
    if (byte === OPEN) {
      this.#turn();
      this.#groups.push(this.#group);
    } else if (byte === CLOSE) {
      this.#turn();
      this.#group = this.#groups.pop() ?? this.#group;
    } else if (byte === BACKSLASH) this.#control(this.#rtf[this.#at] ?? 0);
    else if (byte !== 10 && byte !== 13) this.#byte(byte);
  }

  /** Where a group begins or ends, what was to be skipped or decoded together is over. */
  #turn(): void {
    this.#flush();
    this.#toSkip = 0;
    this.#isStarred = false;
  }

  #control(next: number): void {
    if (isLetter(next)) {
      this.#word();
      return;
    }
    this.#at += 1;
    const sign = String.fromCharCode(next);
    if (sign === "'") {
      const code = Number.parseInt(this.#ascii(this.#at, this.#at + 2), 16);
      this.#at += 2;
      if (!Number.isNaN(code)) this.#byte(code);
    } else if (sign === '*') this.#isStarred = true;
    else if (sign === '~') this.#write('\u00a0');
    else if (sign === '_') this.#write('-');
    else if (sign === '\n' || sign === '\r') this.#write('\n');
    else if (sign === '\\' || sign === '{' || sign === '}') this.#byte(next);
  }

  #word(): void {
    const start = this.#at;
    while (isLetter(this.#rtf[this.#at] ?? 0)) this.#at += 1;
    const name = this.#ascii(start, Math.min(this.#at, start + 32));
    const numberStart = this.#at;
    if (this.#rtf[this.#at] === MINUS) this.#at += 1;
    while (isDigit(this.#rtf[this.#at] ?? 0)) this.#at += 1;
    const digits = this.#ascii(numberStart, Math.min(this.#at, numberStart + 11));
    if (this.#rtf[this.#at] === SPACE) this.#at += 1;
    this.#obey(name, /\d/.test(digits) ? Number(digits) : null);
  }

  #obey(name: string, value: number | null): void {
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    const mark = spokenMarks.get(name);
    if (mark !== undefined) this.#write(mark);
    else if (name === 'u' && value !== null) {
      this.#write(String.fromCharCode(value & 0xffff));
      this.#toSkip = this.#group.fallback;
    } else if (name === 'uc') this.#group = { ...this.#group, fallback: Math.max(0, value ?? 1) };
    else if (name === 'bin') this.#at += Math.max(0, value ?? 0);
    else if (name === 'ansicpg') this.#decoder = decoderOf(value ?? 1252);
    else if (name === 'fromhtml') this.isHtml = value !== 0;
    else if (name === 'htmltag' && this.isHtml) this.#group = { ...this.#group, isTag: true };
    else if (name === 'htmlrtf') {
      this.#flush();
      this.#group = { ...this.#group, isDouble: value !== 0 };
    } else if (isStarred || outsideText.has(name))
      this.#group = { ...this.#group, isOutside: true };
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (this.#isShown()) this.#bytes.push(byte);
  }

  #write(text: string): void {
    this.#flush();
    if (this.#isShown()) this.#found.push(text);
  }

  /** Bytes that follow each other are decoded together: in some code pages two are one character. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const text = this.#decoder.decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    const isWritten = this.isHtml && !this.#group.isTag;
    this.#found.push(isWritten ? text.replace(/[&<>]/g, (sign) => entities[sign] ?? '') : text);
  }

  #isShown(): boolean {
    return !this.#group.isOutside && !this.#group.isDouble;
  }

  #ascii(from: number, to: number): string {
    return String.fromCharCode(...this.#rtf.subarray(from, to));
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
