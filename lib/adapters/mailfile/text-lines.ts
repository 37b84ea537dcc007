/** How Outlook's and Gmail's rule above a quotation looks in plain text. */
const RULE = '________________________________';

/** Collects text as a mail reader would lay it out: collapsed blanks, quote marks, at most one blank line. */
export class TextLines {
  #lines: string[] = [];
  /** Pieces of the open line; joining them at its end keeps a line of a million pieces linear. */
  #pieces: string[] = [];
  #depth = 0;
  #keepsBlanks = false;
  #lineDepth = 0;
  /** The last line that has text, without quote marks. */
  lastLine = '';

  text(text: string): void {
    if (this.#keepsBlanks) {
      this.#verbatim(text);
      return;
    }
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#add(this.#takesBlank() ? collapsed : collapsed.replace(/^ /, ''));
  }

  /** Ends the line if it has text. */
  newLine(): void {
    if (this.#pieces.length > 0) this.lineBreak();
  }

  /** Ends the line, also an empty one. */
  lineBreak(): void {
    const line = this.#pieces.join('').replaceAll('\u00a0', ' ').trimEnd();
    const depth = line === '' ? this.#depth : this.#lineDepth;
    const mark = depth > 0 ? '> '.repeat(Math.min(depth, 50)) : '';
    this.#lines.push((mark + line).trimEnd());
    if (line.trim() !== '') this.lastLine = line.trim();
    this.#pieces = [];
  }

  /** Ends the line and leaves one blank line, unless there is one. */
  paragraph(): void {
    this.newLine();
    const last = this.#lines.at(-1);
    if (last !== undefined && last.replaceAll('>', '').trim() !== '') this.lineBreak();
  }

  rule(): void {
    this.newLine();
    this.text(RULE);
    this.lineBreak();
  }

  /** Parts cells of a row. */
  cell(): void {
    if (this.#takesBlank()) this.#pieces.push(' ');
  }

  /** Goes `by` levels into or out of quotation. */
  quote(by: 1 | -1): void {
    this.newLine();
    this.#depth += by;
  }

  /** Inside `pre`, line breaks and blanks count. */
  keepBlanks(keeps: boolean): void {
    this.newLine();
    this.#keepsBlanks = keeps;
  }

  toString(): string {
    this.newLine();
    return this.#lines
      .join('\n')
      .replace(/\n{4,}/g, '\n\n\n')
      .trim();
  }

  /** A blank is written inside a line only, and once. */
  #takesBlank(): boolean {
    const last = this.#pieces.at(-1);
    return last !== undefined && !last.endsWith(' ');
  }

  #verbatim(text: string): void {
    const [first = '', ...rest] = text.split('\n');
    this.#add(first);
    for (const line of rest) {
      this.lineBreak();
      this.#add(line);
    }
  }

  #add(text: string): void {
    if (text === '') return;
    if (this.#pieces.length === 0) this.#lineDepth = this.#depth;
    this.#pieces.push(text);
  }
}
