import { closestOf, firstShown, type GmailPage } from './page.ts';
import { selectors } from './selectors.ts';

/** Gmail lets the user take a sent mail back for 5, 10, 20 or 30 seconds, as the user set it. */
export const LONGEST_UNDO = 31_000;

// After the link to undo went away, the editor of a mail that was taken back needs a moment to come.
const GRACE = 3000;
const PAUSE = 1000;

interface Waiting {
  readonly since: number;
  readonly report: () => void;
  couldUndo: boolean;
  goneAt: number | null;
  isTakenBack: boolean;
}

/** Sendings that may still be taken back. */
export interface UndoWait {
  /** Reports the sending `id` once it can no longer be taken back. The same id waits once. */
  add(id: string, report: () => void): void;
  /** The editor of `id` came back: it was not sent. */
  cancel(id: string): void;
  /** Reports at once all that wait: the page goes away, and Gmail sends then. */
  flush(): void;
}

/**
 * Waits until a sending is final. A clock that stopped for a reply that was taken back would hide a duty, so it counts
 * when Gmail's link to undo has gone, and after the longest time that Gmail allows where no such link is seen. Stops
 * when `signal` aborts.
 */
export function undoWait(page: GmailPage, signal: AbortSignal): UndoWait {
  const waiting = new Map<string, Waiting>();
  let isLooking = false;

  const report = (id: string) => {
    const found = waiting.get(id);
    waiting.delete(id);
    found?.report();
  };
  const look = () => {
    if (signal.aborted) return;
    const now = Date.now();
    const canUndo = firstShown(page, page.document, selectors.undo) !== null;
    for (const [id, each] of waiting) {
      each.couldUndo ||= canUndo;
      if (canUndo) each.goneAt = null;
      else if (each.couldUndo) each.goneAt ??= now;
      const isGone = each.goneAt !== null && now - each.goneAt >= GRACE && !each.isTakenBack;
      if (isGone || now - each.since >= LONGEST_UNDO) report(id);
    }
    isLooking = waiting.size > 0;
    if (isLooking) setTimeout(look, PAUSE);
  };
  const onClick = ({ target }: Event) => {
    if (waiting.size === 0 || !(target instanceof Element)) return;
    // Gmail may need longer than our grace to show the editor again.
    if (closestOf(target, selectors.undo))
      for (const each of waiting.values()) each.isTakenBack = true;
  };
  page.document.addEventListener('click', onClick, { capture: true, passive: true, signal });

  return {
    add(id, onFinal) {
      if (waiting.has(id)) return;
      const state = { couldUndo: false, goneAt: null, isTakenBack: false };
      waiting.set(id, { since: Date.now(), report: onFinal, ...state });
      if (!isLooking) setTimeout(look, PAUSE);
      isLooking = true;
    },
    cancel: (id) => waiting.delete(id),
    flush: () => [...waiting.keys()].forEach(report),
  };
}
