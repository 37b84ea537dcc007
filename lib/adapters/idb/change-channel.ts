/** Tells every window of this profile that something was written. */
export interface ChangeChannel {
  announce(): void;
  onChange(listener: () => void): () => void;
  close(): void;
}

/** A channel for the database `name`: listeners here hear of writes here and in other tabs. */
export function openChangeChannel(name: string): ChangeChannel {
  const listeners = new Set<() => void>();
  // Missing in some embedded web views: there is only one window then, and it hears itself.
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`svarfrist:${name}`);
  let isClosed = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener('message', tell);
  return {
    announce() {
      // A write may end after its window gave the store back: it is done, and nobody here listens any more.
      if (isClosed) return;
      channel?.postMessage('changed');
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      listeners.clear();
      channel?.close();
    },
  };
}
