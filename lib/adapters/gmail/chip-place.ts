/** Where the chip stands in the window, in pixels. */
export interface ChipPlace {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;

/**
 * The place after the subject and what stands in its line (labels, the importance mark); where the line has no room,
 * just above it. Null when the subject is scrolled out of its pane.
 */
export function placeBeside(
  subject: Element,
  chip: { readonly width: number; readonly height: number },
): ChipPlace | null {
  const line = subject.getBoundingClientRect();
  const pane = paneOf(subject).getBoundingClientRect();
  if (line.bottom <= pane.top || line.top >= pane.bottom || line.width === 0) return null;
  // A long subject wraps; its words end in the last of its lines.
  const words = lastLine(subject) ?? line;
  const others = [...(subject.parentElement?.children ?? [])].filter((each) => each !== subject);
  const right = Math.max(
    words.right,
    ...others.map((each) => each.getBoundingClientRect()).map((box) => endInLine(box, words)),
  );
  const isRoom = right + GAP + chip.width < pane.right;
  if (isRoom) {
    return { left: right + GAP, top: words.top + (words.height - chip.height) / 2 };
  }
  return { left: line.left, top: Math.max(pane.top, line.top - chip.height) };
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
  const isLeft = getComputedStyle(editor).direction === 'rtl';
  return { left: isLeft ? box.left : box.right - chip.width, top: bottom - chip.height };
}

function endInLine(box: DOMRect, line: DOMRect): number {
  const isSameLine = box.top < line.bottom && box.bottom > line.top && box.width > 0;
  return isSameLine ? box.right : 0;
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
