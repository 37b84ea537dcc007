import { createChip } from '@/lib/adapters/gmail/chip.ts';
import { startGmailHost } from '@/lib/adapters/gmail/gmail-host.ts';
import type { GmailPage } from '@/lib/adapters/gmail/page.ts';
import { callWorker, tellPanel } from '@/lib/adapters/webext/call-worker.ts';
import { pageProtocol } from '@/lib/adapters/webext/protocol.ts';
import { serve } from '@/lib/adapters/webext/rpc.ts';
import { isOwnPage } from '@/lib/adapters/webext/senders.ts';
import { chipUpdater } from './chip-updater.ts';
import { reportSent } from './report-sent.ts';

/** Connects Gmail's page with worker and side panel. `isLost`: the extension was updated. Returns the way to stop. */
export function runInGmail(page: GmailPage, isLost: () => boolean): () => void {
  const chip = createChip(page, {
    subject: () => host.subject(),
    onPress: () => quietly(callWorker('openPanel', {})),
  });
  const updateChip = chipUpdater({
    chip,
    message: () => host.currentMessage(),
    ask: (message) => callWorker('scan', message),
  });
  const host = startGmailHost(page, {
    onMessageChange() {
      updateChip();
      tellPanel('messageChanged', {});
    },
    onReplySent: (sent) => quietly(reportSent(sent).then(updateChip)),
    onLook() {
      if (isLost()) stop();
      else chip.place();
    },
  });
  const stopServing = serve(
    pageProtocol,
    {
      currentMessage: async () => host.currentMessage(),
      insertReply: async (reply) => ({ outcome: await host.insertReply(reply) }),
      async refresh() {
        updateChip();
        return {};
      },
    },
    isOwnPage,
  );
  function stop(): void {
    stopServing();
    host.stop();
    chip.remove();
  }
  return stop;
}

/** A lost extension shows itself by the chip that goes away; Gmail's page gets no error of ours. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => null);
}
