/** Where the chip stands in the window, in pixels. */
export interface ChipPlace {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;

// A chip is a little higher than a line of words.
const SLACK = 6;

/**
 * The place after the subject and what stands in its line (labels, the importance mark), in the direction of its
 * words; where the line has no room, just above it. Null where it would stand outside the pane that the subject
 * scrolls in: over Gmail's own bars.
 */
export function placeBeside(
  subject: Element,
  { width, height }: { readonly width: number; readonly height: number },
): ChipPlace | null {
  const line = subject.getBoundingClientRect();
  const pane = paneOf(subject).getBoundingClientRect();
  if (line.width === 0) return null;
  // A long subject wraps; its words end in the last of its lines.
  const words = lastLine(subject) ?? line;
  const inLine = [...(subject.parentElement?.children ?? [])]
    .filter((each) => each !== subject)
    .map((each) => each.getBoundingClientRect())
    .filter((box) => box.top < words.bottom && box.bottom > words.top && box.width > 0);
  const isLeft = isRightToLeft(subject);
  const left = isLeft
    ? Math.min(words.left, ...inLine.map((box) => box.left)) - GAP - width
    : Math.max(words.right, ...inLine.map((box) => box.right)) + GAP;
  const isRoom = left > pane.left && left + width < pane.right;
  const place = isRoom
    ? { left, top: words.top + (words.height - height) / 2 }
    : { left: isLeft ? line.right - width : line.left, top: line.top - height };
  const isInPane = place.top >= pane.top - SLACK && place.top + height <= pane.bottom + SLACK;
  return isInPane ? place : null;
}

/** Tells the subjects of two conversations apart. Gmail may build the same one anew, or reuse one for another. */
export function nameOfSubject(subject: Element): string {
  return `${subject.getAttribute('data-legacy-thread-id')} ${subject.textContent}`;
}

/** The place in the lower corner of an editor where its lines end, above Gmail's own bar with the Send button. */
export function placeInside(
  editor: Element,
  chip: { readonly width: number; readonly height: number },
): ChipPlace | null {
  const box = editor.getBoundingClientRect();
  const pane = paneOf(editor).getBoundingClientRect();
  const bottom = Math.min(box.bottom, pane.bottom);
  if (bottom - chip.height < box.top || box.width === 0) return null;
  const left = isRightToLeft(editor) ? box.left : box.right - chip.width;
  return { left, top: bottom - chip.height };
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

function lastLine(element: Element): DOMRect | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].at(-1) ?? null;
}

/** The part of the page in which the conversation scrolls. */
function paneOf(element: Element): Element {
  for (let each = element.parentElement; each; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && each.scrollHeight > each.clientHeight) return each;
  }
  return element.ownerDocument.documentElement;
}
