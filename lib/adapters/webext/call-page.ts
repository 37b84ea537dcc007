import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { HostError } from '../../ports/errors.ts';
import { type PageProtocol, pageProtocol } from './protocol.ts';
import { callOver } from './rpc.ts';

// Opening a reply takes Gmail up to five seconds; a frozen tab never answers.
const LONGEST_WAIT = 8000;

/** Asks the content script of a tab. @throws HostError `tab-gone` when nobody answers there */
export async function callPage<N extends keyof PageProtocol & string>(
  tab: number,
  name: N,
  request: z.infer<PageProtocol[N]['request']>,
): Promise<z.infer<PageProtocol[N]['response']>> {
  // Only the top frame has our script; frames inside Gmail must not answer for it.
  const send = (message: unknown) => browser.tabs.sendMessage(tab, message, { frameId: 0 });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new HostError('tab-gone')), LONGEST_WAIT);
  });
  try {
    return await Promise.race([callOver(pageProtocol, { name, request, send }), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
