import { closestOf, type GmailPage } from './page.ts';
import { selectors } from './selectors.ts';

// Long enough not to check every letter, short enough to feel live.
const PAUSE_IN_TYPING = 400;

/** Calls back when the user paused in writing a mail, until `signal` aborts. */
export function watchTyping(
  { document }: GmailPage,
  { onPause, signal }: { onPause: () => void; signal: AbortSignal },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onInput = ({ target }: Event) => {
    if (!(target instanceof Element) || !closestOf(target, selectors.editor)) return;
    clearTimeout(timer);
    timer = setTimeout(() => signal.aborted || onPause(), PAUSE_IN_TYPING);
  };
  document.addEventListener('input', onInput, { capture: true, passive: true, signal });
}
