import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The rows that are drawn, and the blank space that stands for those above and below. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
  readonly above: number;
  readonly below: number;
}

/** Rows drawn beyond what is seen, on either side: a mailbox of ordinary size is drawn whole. */
const MARGIN = 60;
/** Rows taken together, so that scrolling does not draw at each of them. */
const STEP = 20;

/** Which of `count` rows of `height` pixels have to be drawn while `list` is scrolled. */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  { count, height }: { count: number; height: number },
): RowWindow {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const follow = () => setTop(Math.floor(element.scrollTop / height / STEP) * STEP);
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [list, height, count]);
  const first = Math.max(0, Math.min(top, count) - MARGIN);
  const last = Math.min(count, top + STEP + 2 * MARGIN);
  return { first, last, above: first * height, below: (count - last) * height };
}
