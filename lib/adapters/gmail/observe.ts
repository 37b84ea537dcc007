import type { GmailPage } from './page.ts';
import { selectors } from './selectors.ts';

// Gmail changes its page up to 200 times a second while somebody types: one look per pause is enough.
const PAUSE = 150;
// After a change of address the new view arrives in steps, the last with data from the network.
const AFTER_NAVIGATION = [300, 1200, 3000, 5000];

/**
 * Calls back when Gmail's page may have changed, at most about six times a second and only between frames. Never
 * polls: a page at rest costs nothing. Ends when `signal` aborts.
 */
export function observe(
  { document }: GmailPage,
  { onChange, signal }: { onChange: () => void; signal: AbortSignal },
): void {
  const window = document.defaultView;
  if (!window) return;
  let isWaiting = false;

  const look = () => {
    isWaiting = false;
    if (signal.aborted) return;
    watchViews();
    onChange();
  };
  const schedule = () => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    // A hidden tab gets no frames.
    setTimeout(() => (document.hidden ? look() : window.requestAnimationFrame(look)), PAUSE);
  };
  const onNavigation = () => {
    schedule();
    for (const milliseconds of AFTER_NAVIGATION) setTimeout(schedule, milliseconds);
  };

  // Old views are kept and hidden by their style alone, which adds and removes no node.
  const viewsSeen = new WeakSet<Element>();
  const styles = new MutationObserver(schedule);
  const watchViews = () => {
    for (const view of document.querySelectorAll(selectors.view.join(', '))) {
      for (const each of view.parentElement?.children ?? []) {
        if (viewsSeen.has(each)) continue;
        viewsSeen.add(each);
        styles.observe(each, { attributes: true, attributeFilter: ['style', 'role'] });
      }
    }
  };
  const nodes = new MutationObserver(schedule);
  nodes.observe(document.body, { childList: true, subtree: true });
  // Gmail marks its theme on the body.
  styles.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  window.addEventListener('hashchange', onNavigation, { signal });
  document.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    nodes.disconnect();
    styles.disconnect();
  });
  schedule();
}
