import { useEffect, useState } from 'preact/hooks';

/** What `work` gives, worked out when the page has nothing better to do; null until then. */
export function useLater<T>(work: () => T, inputs: readonly unknown[]): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => whenIdle(() => setValue(() => work())), inputs);
  return value;
}

/** @returns how to call it off */
function whenIdle(task: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(task, { timeout: 500 });
  return () => cancelIdleCallback(asked);
}
