import type { GmailHost } from '@/lib/adapters/gmail/gmail-host.ts';
import type { PageProtocol } from '@/lib/adapters/webext/protocol.ts';
import type { Handlers } from '@/lib/adapters/webext/rpc.ts';

/** What a Gmail tab answers to the side panel. */
export function answersOf(
  host: GmailHost,
  { update, markDraft }: { update: () => void; markDraft: () => Promise<void> },
): Handlers<PageProtocol> {
  return {
    currentMessage: async () => host.currentMessage(),
    conversation: async () => host.conversation(),
    async chooseMessage({ at, lines }) {
      await host.chooseMessage(at, lines);
      return {};
    },
    insertReply: async (reply) => ({ outcome: await host.insertReply(reply) }),
    async checkDraft() {
      await markDraft();
      return {};
    },
    async refresh() {
      update();
      return {};
    },
  };
}
