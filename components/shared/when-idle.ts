/**
 * Runs `task` when nothing else is to do, half a second from now at the latest. Returns the way to call it off.
 */
export function whenIdle(task: () => void): () => void {
  // Safari has no requestIdleCallback: a frame is about what it would wait.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, 16);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(task, { timeout: 500 });
  return () => cancelIdleCallback(asked);
}
