import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { HostError } from '../../ports/errors.ts';
import {
  ownPagesProtocol,
  type PanelProtocol,
  panelProtocol,
  type WorkerProtocol,
  workerProtocol,
} from './protocol.ts';
import { callOver } from './rpc.ts';

// The worker may be stopped at any moment, also between our message and its answer; the next message starts it.
const ATTEMPTS = 3;
const PAUSE = 200;

/**
 * Asks the service worker from a content script, again when it was stopped meanwhile: every request can be told
 * twice without harm. @throws HostError `context-lost` when the extension was updated; HostError or StoreError
 * as the worker did
 */
export async function callWorker<N extends keyof WorkerProtocol & string>(
  name: N,
  request: z.infer<WorkerProtocol[N]['request']>,
): Promise<z.infer<WorkerProtocol[N]['response']>> {
  const send = (message: unknown) => browser.runtime.sendMessage(message);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await callOver(workerProtocol, { name, request, send });
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
    const send = (message: unknown) => browser.runtime.sendMessage(message);
    await callOver(panelProtocol, { name, request, send });
  } catch {
    // No panel is open, or the extension was updated: a panel that opens later asks by itself.
  }
}

/** Tells the worker, from a page of ours, that something was recorded. The next alarm makes up for a lost message. */
export async function tellWorker(): Promise<void> {
  try {
    const send = (message: unknown) => browser.runtime.sendMessage(message);
    await callOver(ownPagesProtocol, { name: 'recorded', request: {}, send });
  } catch {
    // The worker was stopped just now or the extension updated: badge and reminders follow at the next wake-up.
  }
}
