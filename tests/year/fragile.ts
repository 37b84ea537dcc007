import type { CaseStore } from '../../lib/ports/case-store.ts';
import type { Notice, Notifier } from '../../lib/ports/notifier.ts';

/** The browser stopped the worker in the middle of its work. */
export class Killed extends Error {}

/** A fuse: after so many steps of the worker it is stopped, before or after the step has had its effect. */
export interface Fuse {
  /** Null while nothing will stop the worker. */
  light(steps: number | null): void;
  step<T>(work: () => Promise<T>): Promise<T>;
}

export function fuse(): Fuse {
  let left: number | null = null;
  const burn = () => {
    if (left === null) return;
    if (left <= 0) throw new Killed();
    left -= 1;
  };
  return {
    light(steps) {
      left = steps;
    },
    async step(work) {
      burn();
      const result = await work();
      burn();
      return result;
    },
  };
}

/** The store as the worker sees it: it may be stopped around each thing it reads or writes. */
export function fragileStore(store: CaseStore, { step }: Fuse): CaseStore {
  return {
    ...store,
    watchesBy: (date) => step(() => store.watchesBy(date)),
    meta: (key) => step(() => store.meta(key)),
    setMeta: (key, value) => step(() => store.setMeta(key, value)),
  };
}

/** Notices on a screen that outlives the worker. */
export interface Screen {
  readonly notifier: Notifier;
  /** All notices ever shown, in order. */
  readonly notices: readonly Notice[];
  /** The user clears the list of notices. */
  clear(): void;
}

export function screen({ step }: Fuse): Screen {
  const notices: Notice[] = [];
  const showing = new Set<string>();
  return {
    notices,
    clear: () => showing.clear(),
    notifier: {
      canNotify: () => step(async () => true),
      isShowing: (key) => step(async () => showing.has(key)),
      setBadge: () => step(async () => {}),
      notify: (notice) =>
        step(async () => {
          showing.add(notice.key);
          notices.push(notice);
        }),
    },
  };
}
