import { Parser } from 'htmlparser2';
import { blocks, empty, noiseClasses, quoteClasses, spaced, unseen } from './html-elements.ts';
import { TextLines } from './text-lines.ts';

/** Fed to the parser at a time, so that nesting can be looked at in between. */
const CHUNK = 16_384;
/** No mail program nests this deep; the parser's cost grows with the square of the depth. */
const DEEPEST = 500;

/**
 * The visible text of a mail's HTML, a line per block. Quoted containers (`blockquote type=cite`,
 * `.gmail_quote`, …) are marked `> `; a header block or "X wrote:" line stays as it is, so that
 * `splitMessage` finds it. Hidden elements, styles, scripts and images are left out. Linear time.
 */
export function htmlToText(html: string): string {
  const writer = new HtmlWriter();
  const parser = new Parser(writer, { decodeEntities: true });
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (writer.depth > DEEPEST) {
      writer.lines.text(withoutTags(html.slice(at + CHUNK)));
      return writer.lines.toString();
    }
  }
  parser.end();
  return writer.lines.toString();
}

/** What is left of broken HTML: the text between the tags. */
function withoutTags(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    text += `${html.slice(at, open)} `;
    const close = html.indexOf('>', open);
    if (close < 0) return text;
    at = close + 1;
  }
  return text;
}

type Attributes = Readonly<Record<string, string>>;

/** Hears the parser and writes lines. */
class HtmlWriter {
  readonly lines = new TextLines();
  depth = 0;
  /** Open elements whose end undoes something, innermost last. */
  #open: { readonly name: string; readonly isQuote: boolean; readonly isUnseen: boolean }[] = [];
  #unseen = 0;
  #lists: number[] = [];

  onopentag(name: string, attributes: Attributes): void {
    if (empty.has(name)) {
      if (name === 'br' && this.#unseen === 0) this.lines.lineBreak();
      if (name === 'hr' && this.#unseen === 0) this.lines.rule();
      return;
    }
    this.depth += 1;
    const isUnseen = unseen.has(name) || isHidden(attributes);
    const isQuote = !isUnseen && isQuotation(name, attributes, this.lines.lastLine);
    this.#open.push({ name, isQuote, isUnseen });
    if (isUnseen) this.#unseen += 1;
    if (this.#unseen > 0) return;
    if (name === 'td' || name === 'th') this.lines.cell();
    if (!blocks.has(name)) return;
    if (spaced.has(name) && hasMargin(attributes)) this.lines.paragraph();
    else this.lines.newLine();
    if (isQuote) this.lines.quote(1);
    if (name === 'ul') this.#lists.push(0);
    if (name === 'ol') this.#lists.push(1);
    if (name === 'li') this.lines.text(this.#marker());
    if (name === 'pre') this.lines.keepBlanks(true);
  }

  ontext(text: string): void {
    if (this.#unseen === 0) this.lines.text(text);
  }

  onclosetag(name: string): void {
    if (empty.has(name)) return;
    this.depth -= 1;
    const closed = this.#open.pop();
    if (closed?.isUnseen) this.#unseen -= 1;
    if (this.#unseen > 0 || closed?.isUnseen || !blocks.has(name)) return;
    if (name === 'pre') this.lines.keepBlanks(false);
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    if (spaced.has(name) && name !== 'p') this.lines.paragraph();
    else this.lines.newLine();
    if (closed?.isQuote) this.lines.quote(-1);
  }

  /** "- " or the number of an item. */
  #marker(): string {
    const innermost = this.#lists.length - 1;
    const number = this.#lists[innermost] ?? 0;
    if (number === 0) return '- ';
    this.#lists[innermost] = number + 1;
    return `${number}. `;
  }
}

/** Not shown by any mail program: hidden by style or attribute, or of a class that says nothing. */
function isHidden(attributes: Attributes): boolean {
  if (attributes['hidden'] !== undefined) return true;
  const style = (attributes['style'] ?? '').slice(0, 2000).toLowerCase().replaceAll(' ', '');
  if (style.includes('display:none') || style.includes('visibility:hidden')) return true;
  if (style.includes('mso-hide:all') || /font-size:0(?:px|pt|em)?(?:;|!|$)/.test(style))
    return true;
  const classes = (attributes['class'] ?? '').toLowerCase();
  return classes !== '' && noiseClasses.some((noise) => classes.includes(noise));
}

/** Outlook and many others set paragraphs without space between them. */
function hasMargin(attributes: Attributes): boolean {
  const style = (attributes['style'] ?? '').slice(0, 2000).toLowerCase().replaceAll(' ', '');
  const classes = (attributes['class'] ?? '').toLowerCase();
  return !/margin(?:-top|-bottom)?:0/.test(style) && !classes.includes('msonormal');
}

/**
 * A block quotation of an older mail. People also indent their own text with `blockquote`, so it must
 * look like a mail program's: cited, classed, ruled at its left, or below "X wrote:".
 */
function isQuotation(name: string, attributes: Attributes, lineAbove: string): boolean {
  if (name !== 'blockquote') return false;
  if (attributes['type'] === 'cite' || attributes['cite'] !== undefined) return true;
  const classes = (attributes['class'] ?? '').toLowerCase();
  if (classes !== '' && quoteClasses.some((quote) => classes.includes(quote))) return true;
  if ((attributes['style'] ?? '').slice(0, 2000).toLowerCase().includes('border-left')) return true;
  return lineAbove.endsWith(':') && /\d|@/.test(lineAbove);
}
