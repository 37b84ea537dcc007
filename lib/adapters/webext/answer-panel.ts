import type { PageProtocol } from './protocol.ts';
import type { Handlers } from './rpc.ts';
import { isOwnPage } from './senders.ts';
import { listen } from './wire.ts';

/**
 * Answers the side panel from a content script. The panel parsed each request before it sent it, and parses each
 * answer: no schema is loaded into Gmail's tabs. Returns the way to stop.
 */
export function answerPanel(handlers: Handlers<PageProtocol>): () => void {
  const isName = (name: string): name is keyof PageProtocol => Object.hasOwn(handlers, name);
  return listen(isName, isOwnPage, async (name, request, sender) => {
    if (!isName(name)) throw new Error('this message has no handler');
    // One function of many with requests of their own; `callPage` lets only fitting pairs through.
    const handle = handlers[name] as (request: unknown, sender: unknown) => Promise<unknown>;
    return handle(request, sender);
  });
}
