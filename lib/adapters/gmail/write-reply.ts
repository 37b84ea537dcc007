import { closestOf, type GmailPage, isA } from './page.ts';
import { selectors } from './selectors.ts';

const KEPT = [...selectors.signature, ...selectors.signaturePrefix, ...selectors.quote];

/**
 * Writes a reply at the top of an editor as one step that the user can undo. Afterwards the text must be there, own
 * words, signature and quotation unchanged; else it is taken back and tried as plain text.
 * @returns false when neither worked and the editor is as it was
 */
export function writeReply(
  page: GmailPage,
  editor: HTMLElement,
  { html, text }: { html: string; text: string },
): boolean {
  const { document } = page;
  const before = snapshot(editor);
  const wantsGap = placeCaret(document, editor);
  const isWritten = (command: string, value: string) => {
    const isDone = document.execCommand(command, false, value);
    if (isDone && isIntact(editor, before, text)) return true;
    if (squeeze(editor.textContent ?? '') !== before.all) document.execCommand('undo');
    placeCaret(document, editor);
    return false;
  };
  return (
    isWritten('insertHTML', wantsGap ? `${html}<div><br></div>` : html) ||
    isWritten('insertText', wantsGap ? `${text}\n\n` : text)
  );
}

interface Snapshot {
  /** All words, the user's own words, and those that must stay as they are, without white space. */
  readonly all: string;
  readonly own: string;
  readonly kept: readonly string[];
}

function snapshot(editor: Element): Snapshot {
  const kept = [...editor.querySelectorAll(KEPT.join(', '))].map((each) =>
    squeeze(each.textContent ?? ''),
  );
  return { all: squeeze(editor.textContent ?? ''), own: ownWords(editor), kept };
}

/** Gmail and other extensions may wrap or mark nodes, so words are compared and never markup. */
function isIntact(editor: Element, before: Snapshot, text: string): boolean {
  const after = snapshot(editor);
  const added = squeeze(text);
  return (
    after.own.startsWith(added) &&
    after.own.slice(added.length) === before.own &&
    after.kept.length === before.kept.length &&
    after.kept.every((words, at) => words === before.kept[at])
  );
}

function ownWords(editor: Element): string {
  const words: string[] = [];
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement || !closestOf(node.parentElement, KEPT))
      words.push(node.nodeValue ?? '');
  }
  return squeeze(words.join(''));
}

/**
 * List markers are drawn by the browser in HTML but written in the plain text; white space differs anyway. Both are
 * left out of the comparison.
 */
function squeeze(words: string): string {
  return words.replace(/[\s\u200b\u00a0•–-]+/g, '');
}

/**
 * Puts the caret at the top. A signature that stands first would swallow what is inserted before it (Chromium
 * 156 moves the caret into it), so it gets an empty line above. @returns whether words of the user follow
 */
function placeCaret(document: Document, editor: HTMLElement): boolean {
  editor.focus();
  let first = firstSolid(editor);
  if (first && closestOf(first, KEPT)) {
    const line = document.createElement('div');
    line.append(document.createElement('br'));
    editor.prepend(line);
    first = line;
  }
  const isEmptyLine = first !== null && first !== editor && squeeze(first.textContent ?? '') === '';
  const range = document.createRange();
  range.setStart(isEmptyLine && first?.tagName !== 'BR' ? (first ?? editor) : editor, 0);
  range.collapse(true);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return !isEmptyLine && ownWords(editor) !== '';
}

/** The first child with words or a line in it; null in an empty editor. */
function firstSolid(editor: Element): Element | null {
  for (const child of editor.childNodes) {
    if (child instanceof Element) {
      const [inner] = isA(child, KEPT) ? [] : child.querySelectorAll(KEPT.join(', '));
      // A wrapper that begins with the signature is as good as the signature.
      return inner && squeeze(child.textContent ?? '').startsWith(squeeze(inner.textContent ?? ''))
        ? inner
        : child;
    }
    if (squeeze(child.nodeValue ?? '') !== '') return editor;
  }
  return null;
}
