import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { HostError } from '../../ports/errors.ts';
import type { DraftProtocol, PanelProtocol, WorkerProtocol } from './protocol.ts';
import { deliver } from './wire.ts';

// The worker may be stopped at any moment, also between our message and its answer; the next message starts it.
const ATTEMPTS = 3;
const PAUSE = 200;

const say = (name: string, request: unknown) =>
  deliver(
    { name, request },
    (message) => browser.runtime.sendMessage(message),
    // Nothing in Gmail's page depends on which: the panel has the words for it.
    () => new Error('the other side of the extension failed'),
  );

/**
 * Asks the service worker from a content script, again when it was stopped meanwhile: every request can be told
 * twice without harm. @throws HostError `context-lost` when the extension was updated, `tab-gone` when nobody
 * answers; Error when the worker failed
 */
export async function callWorker<N extends keyof WorkerProtocol & string>(
  name: N,
  request: z.infer<WorkerProtocol[N]['request']>,
): Promise<z.infer<WorkerProtocol[N]['response']>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // The worker parsed its answer before it sent it: schemas would be half of what every Gmail tab loads.
      return (await say(name, request)) as z.infer<WorkerProtocol[N]['response']>;
    } catch (error) {
      const isStopped = error instanceof HostError && error.code === 'tab-gone';
      if (!isStopped || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
  }
}

/** Tells open side panels what happened in this tab. Nobody may listen: then nothing happens. */
export async function tellPanel<N extends keyof PanelProtocol & string>(
  name: N,
  request: z.infer<PanelProtocol[N]['request']>,
): Promise<void> {
  try {
    await say(name, request);
  } catch {
    // No panel is open, or the extension was updated: a panel that opens later asks by itself.
  }
}

/** Has an open side panel check what is being written. @throws HostError `tab-gone` when none is open */
export async function checkInPanel(
  draft: z.infer<DraftProtocol['draftChanged']['request']>,
): Promise<z.infer<DraftProtocol['draftChanged']['response']>> {
  // The panel parsed its answer before it sent it.
  const mark = await say('draftChanged', draft);
  return mark as z.infer<DraftProtocol['draftChanged']['response']>;
}
