import { browser } from 'wxt/browser';
import { ownPagesProtocol } from './protocol.ts';
import { callOver } from './rpc.ts';

/** Tells the worker, from a page of ours, that something was recorded. The next alarm makes up for a lost message. */
export async function tellWorker(): Promise<void> {
  try {
    const send = (message: unknown) => browser.runtime.sendMessage(message);
    await callOver(ownPagesProtocol, { name: 'recorded', request: {}, send });
  } catch {
    // The worker was stopped just now or the extension updated: badge and reminders follow at the next wake-up.
  }
}
