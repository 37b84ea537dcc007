import * as z from 'zod/mini';
import type { CaseStore } from '../../ports/case-store.ts';

const KEY = 'handled';
const Handled = z.array(z.string());
const MEMORY = 500;

/**
 * Runs something once for an id, also when it is asked for again after a restart of the worker: a message whose answer
 * was lost is sent a second time. Calls in one worker wait for each other. What failed may be tried again.
 */
export function once(store: () => Promise<CaseStore>) {
  let before: Promise<unknown> = Promise.resolve();
  return <T>(id: string, run: () => Promise<T>, repeated: T): Promise<T> => {
    const next = before.then(async () => {
      const handled = Handled.safeParse(await (await store()).meta(KEY)).data ?? [];
      if (handled.includes(id)) return repeated;
      const result = await run();
      await (await store()).setMeta(KEY, [...handled, id].slice(-MEMORY));
      return result;
    });
    before = next.catch(() => null);
    return next;
  };
}
