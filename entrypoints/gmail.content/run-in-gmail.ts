import { browser } from 'wxt/browser';
import { createChip } from '@/lib/adapters/gmail/chip.ts';
import { startGmailHost } from '@/lib/adapters/gmail/gmail-host.ts';
import type { GmailPage } from '@/lib/adapters/gmail/page.ts';
import { answerPanel } from '@/lib/adapters/webext/answer-panel.ts';
import { callWorker, tellPanel } from '@/lib/adapters/webext/call-worker.ts';
import { answersOf } from './answers.ts';
import { chipUpdater } from './chip-updater.ts';
import { reportSent } from './report-sent.ts';

/** Connects Gmail's page with worker and side panel. Returns the way to stop, which leaves no trace. */
export function runInGmail(page: GmailPage): () => void {
  let wasLost = false;
  // The id is gone once the extension was updated under this tab.
  const isLost = () => !browser.runtime?.id;
  const chip = createChip(page, {
    subject: () => host.subject(),
    onPress: () => (isLost() ? location.reload() : quietly(callWorker('openPanel', {}))),
  });
  const updateChip = chipUpdater({
    chip,
    isLost,
    message: () => host.currentMessage(),
    ask: (message) => callWorker('scan', message),
  });
  const host = startGmailHost(page, {
    onMessageChange() {
      updateChip();
      if (!isLost()) tellPanel('messageChanged', {});
    },
    onReplySent: (sent) => quietly(reportSent(sent).then(updateChip)),
    onLook() {
      if (isLost() && !wasLost) updateChip();
      else chip.place();
      wasLost = isLost();
    },
  });
  const stopAnswering = answerPanel(answersOf(host, updateChip));
  return () => {
    if (!isLost()) stopAnswering();
    host.stop();
    chip.remove();
  };
}

/** A lost extension shows itself by what the chip says; Gmail's page gets no error of ours. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => null);
}
