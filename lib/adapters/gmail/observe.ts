import type { GmailPage } from './page.ts';
import { selectors } from './selectors.ts';

// Gmail changes its page up to 200 times a second while somebody types: one look per pause is enough.
const PAUSE = 150;
// After a change of address the new view arrives in steps, the last with data from the network.
const AFTER_NAVIGATION = [300, 1200, 3000, 5000];

/**
 * Calls back when Gmail's page may have changed, at most about six times a second and only between frames. Never
 * polls: a page at rest costs nothing. Returns the way to stop.
 */
export function observe({ document }: GmailPage, onChange: () => void): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  const timers = new Set<number>();
  let isWaiting = false;
  let hasStopped = false;

  const look = () => {
    isWaiting = false;
    if (hasStopped) return;
    watchViews();
    onChange();
  };
  const later = (milliseconds: number, run: () => void) => {
    const timer = window.setTimeout(() => {
      timers.delete(timer);
      run();
    }, milliseconds);
    timers.add(timer);
  };
  const schedule = () => {
    if (isWaiting) return;
    isWaiting = true;
    // A hidden tab gets no frames.
    later(PAUSE, () => (document.hidden ? look() : window.requestAnimationFrame(look)));
  };
  const onNavigation = () => {
    schedule();
    for (const milliseconds of AFTER_NAVIGATION) later(milliseconds, schedule);
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
  window.addEventListener('hashchange', onNavigation);
  document.addEventListener('visibilitychange', schedule);
  schedule();

  return () => {
    hasStopped = true;
    nodes.disconnect();
    styles.disconnect();
    for (const timer of timers) window.clearTimeout(timer);
    window.removeEventListener('hashchange', onNavigation);
    document.removeEventListener('visibilitychange', schedule);
  };
}
