import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { notifyingCopy } from './notifying-copy.ts';

/** When to stand still: before step `at`, counted from 1 since `message` was heard, or since now where it is null. */
interface Stop {
  readonly message: string | null;
  readonly at: number;
}

interface StopHook {
  steps: string[];
  isHeard: boolean;
  stop: Stop | null;
}

declare global {
  var svarfristStop: StopHook | undefined;
  var svarfristStill: Promise<string> | undefined;
}

/**
 * A copy of the built extension whose service worker can be made to stand still before any of its steps: a write to
 * the database, a word to the browser, to other pages, or to whoever asked. Killed there, it has done everything before
 * that step and nothing of it. Whatever it does between two steps leaves no trace, so no other moment is different.
 */
export function stoppingCopy(): ReturnType<typeof notifyingCopy> {
  const copy = notifyingCopy();
  const file = join(copy.path, 'background.js');
  writeFileSync(file, `(${standStill})();\n${readFileSync(file, 'utf8')}`);
  return copy;
}

/** The same for a page that is served: to be called before it is opened. */
export async function makeStoppable(page: Page): Promise<void> {
  await page.addInitScript(standStill);
}

/** Has it stand still at `stop`; a worker or page that starts later does not. Step 0 never comes. */
export async function stopAt(place: Pick<Worker, 'evaluate'>, stop: Stop): Promise<void> {
  await place.evaluate((given) => {
    const hook = globalThis.svarfristStop;
    if (hook) Object.assign(hook, { steps: [], isHeard: given.message === null, stop: given });
  }, stop);
}

/** What it did since `stopAt`, in order. */
export function stepsOf(place: Pick<Worker, 'evaluate'>): Promise<readonly string[]> {
  return place.evaluate(() => globalThis.svarfristStop?.steps ?? []);
}

/**
 * Listens in `page` from when it resolves, so that nothing that stands still after that is missed. What it gives waits
 * for the name of the step before which something of the same origin stands still.
 */
export async function listenForStop(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    globalThis.svarfristStill = new Promise((resolve) => {
      new BroadcastChannel('svarfrist-stop').onmessage = ({ data }) => resolve(String(data));
    });
  });
  return () => page.evaluate(() => globalThis.svarfristStill ?? '');
}

/** Runs in the worker or the page, before its own script. */
function standStill(): void {
  const hook: StopHook = { steps: [], isHeard: false, stop: null };
  globalThis.svarfristStop = hook;
  const writing = new Set<IDBTransaction>();
  let isStill = false;
  const signal = new BroadcastChannel('svarfrist-stop');
  /** Whether the step may be done. A killed worker leaves no transaction half done, so those that run are undone. */
  const mayDo = (name: string) => {
    if (isStill) return false;
    if (!hook.stop || !hook.isHeard) return true;
    hook.steps.push(name);
    if (hook.steps.length !== hook.stop.at) return true;
    signal.postMessage(name);
    isStill = true;
    for (const transaction of writing) transaction.abort();
    return false;
  };
  const watch = (
    owner: object | undefined,
    names: readonly string[],
    { what, instead }: { what: string; instead: () => unknown },
  ) => {
    for (const name of names) {
      const real: unknown = owner && Reflect.get(owner, name);
      if (!owner || typeof real !== 'function') continue;
      Reflect.set(owner, name, function watched(this: unknown, ...given: unknown[]) {
        return this === signal || mayDo(`${what}.${name}`)
          ? Reflect.apply(real, this, given)
          : instead();
      });
    }
  };
  const fail = () => {
    throw new DOMException('the worker stands still', 'AbortError');
  };
  const never = () => new Promise(() => {});
  const { transaction: begin } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function watched(...given) {
    if (isStill) fail();
    const begun = Reflect.apply(begin, this, given);
    if (begun.mode !== 'readonly') {
      writing.add(begun);
      for (const end of ['complete', 'abort'])
        begun.addEventListener(end, () => writing.delete(begun));
    }
    return begun;
  };
  const writes = { what: 'store', instead: fail };
  watch(IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear'], writes);
  watch(IDBCursor.prototype, ['update', 'delete'], writes);
  watch(BroadcastChannel.prototype, ['postMessage'], { what: 'pages', instead: () => {} });
  // A page that is served is no part of an extension.
  if (!globalThis.chrome?.runtime?.onMessage) return;
  const says = { what: 'browser', instead: never };
  watch(chrome.action, ['setBadgeText', 'setBadgeBackgroundColor'], says);
  watch(chrome.alarms, ['create'], says);
  watch(chrome.notifications, ['create', 'clear'], says);
  const { onMessage } = chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) =>
    add((message: unknown, sender, answer) => {
      const name: unknown = Object(message).svarfrist;
      if (hook.stop && name === hook.stop.message) hook.isHeard = true;
      return listener(message, sender, (reply) => {
        if (mayDo(`answer.${name}`)) answer(reply);
      });
    });
}
