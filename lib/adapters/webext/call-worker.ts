import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { HostError } from '../../ports/errors.ts';
import type { PanelProtocol, WorkerProtocol } from './protocol.ts';
import { deliver } from './wire.ts';

// The worker may be stopped at any moment, also between our message and its answer; the next message starts it.
const ATTEMPTS = 3;
const PAUSE = 200;

const send = (message: unknown) => browser.runtime.sendMessage(message);

/**
 * Asks the service worker from a content script, again when it was stopped meanwhile: every request can be told
 * twice without harm. @throws HostError `context-lost` when the extension was updated; HostError or StoreError
 * as the worker did
 */
export async function callWorker<N extends keyof WorkerProtocol & string>(
  name: N,
  request: z.infer<WorkerProtocol[N]['request']>,
): Promise<z.infer<WorkerProtocol[N]['response']>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // The worker parsed its answer before it sent it: schemas would be half of what every Gmail tab loads.
      return (await deliver(name, request, send)) as z.infer<WorkerProtocol[N]['response']>;
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
    await deliver(name, request, send);
  } catch {
    // No panel is open, or the extension was updated: a panel that opens later asks by itself.
  }
}
