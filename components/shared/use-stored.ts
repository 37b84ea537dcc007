import { type StateUpdater, useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { type InOrder, inOrder } from './in-order.ts';
import { useServices } from './ServicesContext.tsx';

type Stored<T> = readonly [
  found: T,
  /** Shows something before it is read again: what was read until then is older. */
  set: (update: StateUpdater<T>) => void,
  /** Reads again; done when it shows. */
  reload: () => Promise<void>,
];

/**
 * What `read` finds in the store, kept up to date with other windows; `initial` until it was read. However slow a
 * reading is, it never stands over a newer one. `read` has to be the same function at every drawing; where it fails,
 * what was found before stays.
 */
export function useStored<T>(read: (store: CaseStore) => Promise<T>, initial: T): Stored<T> {
  const { store } = useServices();
  const [found, setFound] = useState(initial);
  const order = useRef<InOrder<T> | null>(null);
  const reload = useCallback(
    // Who reads tells what is wrong with a store that cannot be read, or the panel does.
    async () => order.current?.show(read(store)).catch(() => {}),
    [store, read],
  );
  useEffect(() => {
    const own = inOrder<T>((value) => setFound(() => value));
    order.current = own;
    reload();
    const stop = store.onChange(reload);
    return () => {
      own.stop();
      stop();
    };
  }, [store, reload]);
  const set = useCallback((update: StateUpdater<T>) => {
    order.current?.overtake();
    setFound(update);
  }, []);
  return [found, set, reload];
}
