import { isA } from './page.ts';
import { selectors } from './selectors.ts';
import { type TextLines, textLines } from './text-lines.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TR UL'.split(
    ' ',
  ),
);
const SPACED = new Set('P H1 H2 H3 H4 H5 H6 UL OL TABLE PRE BLOCKQUOTE'.split(' '));
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE SVG OBJECT IFRAME'.split(' '));
const HIDDEN = /display\s?:\s?none/i;

/** Longest text that is read; the detector needs far less, and a hostile mail can be any size. */
export const LONGEST = 1_000_000;

/** What stands in a message, and whether it was longer than is read. */
export interface BodyText {
  /** Lines as a reader sees them; quoted older mail is marked with `> `. */
  readonly text: string;
  readonly isTruncated: boolean;
}

/**
 * The text of a message body, read node by node: `innerText` would force a layout, and `textContent` knows no
 * lines. Parts that Gmail hides as repeated count as quoted, unless nothing else is left.
 */
export function bodyText(body: Element): BodyText {
  const read = walk(body, [...selectors.quote, ...selectors.trimmed]);
  return read.hasOwnText ? read : walk(body, selectors.quote);
}

function walk(body: Element, quotes: readonly string[]): BodyText & { hasOwnText: boolean } {
  const lines = textLines(LONGEST);
  const selector = quotes.join(', ');
  const isQuote = (element: Element) => element.matches(selector) && addsLevel(element);
  // A loop and not recursion: mail can be nested deeper than the stack.
  let node: Node | null = body.firstChild;
  while (node && !lines.isFull()) {
    const goesDown = enter(node, lines, isQuote);
    if (goesDown && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (goesDown) leave(node, lines, isQuote);
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== body) leave(node, lines, isQuote);
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  return { text: lines.text(), isTruncated: lines.isFull(), hasOwnText: lines.hasOwnText() };
}

/** Takes in what stands before the children of `node`. @returns whether the children are to be read */
function enter(node: Node, lines: TextLines, isQuote: (element: Element) => boolean): boolean {
  if (node.nodeType === Node.TEXT_NODE) {
    const isKept = node.parentElement?.closest('pre') != null;
    lines.add(node.nodeValue ?? '', isKept);
    return false;
  }
  if (!(node instanceof Element)) return false;
  if (SKIPPED.has(node.tagName.toUpperCase())) return false;
  if (HIDDEN.test(node.getAttribute('style') ?? '')) return false;
  if (node.tagName === 'BR') lines.end();
  if (node.tagName === 'IMG') lines.add(emojiOf(node), false);
  if (BLOCKS.has(node.tagName)) lines.close();
  if (node.tagName === 'LI') lines.add('- ', false);
  if (isQuote(node)) lines.quote(1);
  else if (isA(node, selectors.signature)) lines.startSignature();
  return true;
}

/** Takes in what stands after the children of `node`. */
function leave(node: Node, lines: TextLines, isQuote: (element: Element) => boolean): void {
  if (!(node instanceof Element)) return;
  if (node.tagName === 'TD' || node.tagName === 'TH') lines.add(' \t', true);
  if (BLOCKS.has(node.tagName)) lines.close();
  if (SPACED.has(node.tagName)) lines.gap();
  if (isQuote(node)) lines.quote(-1);
  else if (isA(node, selectors.signature)) lines.endSignature();
}

/** Gmail puts a quotation in two elements, which are one level. A forwarded mail is no quotation at all. */
function addsLevel(element: Element): boolean {
  if (element.tagName === 'BLOCKQUOTE') return !element.parentElement?.matches('div.gmail_quote');
  return !isForward(element);
}

/** Gmail wraps a forwarded mail like a quotation, but without a `blockquote`: its text is what counts. */
function isForward(element: Element): boolean {
  if (element.querySelector('blockquote')) return false;
  const head = element.querySelector('.gmail_attr')?.textContent?.trim() ?? '';
  return head.startsWith('-----');
}

function emojiOf(image: Element): string {
  const isEmoji = image.hasAttribute('data-emoji') || image.hasAttribute('goomoji');
  return isEmoji ? (image.getAttribute('alt') ?? '') : '';
}
