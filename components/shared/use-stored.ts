import { type StateUpdater, useEffect, useState } from 'preact/hooks';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { useServices } from './ServicesContext.tsx';

/**
 * What `read` finds in the store, kept up to date with other windows; `initial` until it was read. `read` has to
 * be the same function at every drawing, and to say itself what stands in for a store that cannot be read.
 */
export function useStored<T>(
  read: (store: CaseStore) => Promise<T>,
  initial: T,
): readonly [T, (update: StateUpdater<T>) => void] {
  const { store } = useServices();
  const [found, setFound] = useState(initial);
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const value = await read(store);
      if (!isOver) setFound(() => value);
    };
    load();
    const stop = store.onChange(load);
    return () => {
      isOver = true;
      stop();
    };
  }, [store, read]);
  return [found, setFound];
}
