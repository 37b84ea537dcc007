import { browser } from 'wxt/browser';
import { type GmailHost, startGmailHost } from '@/lib/adapters/gmail/gmail-host.ts';
import type { GmailPage } from '@/lib/adapters/gmail/page.ts';
import { answerPanel } from '@/lib/adapters/webext/answer-panel.ts';
import { callWorker, checkInPanel, tellPanel } from '@/lib/adapters/webext/call-worker.ts';
import { answersOf } from './answers.ts';
import { chipUpdater } from './chip-updater.ts';
import { createChips } from './chips.ts';
import { draftMarker } from './draft-marker.ts';
import { reportSent } from './report-sent.ts';

/** Connects Gmail's page with worker and side panel. Returns the way to stop, which leaves no trace. */
export function runInGmail(page: GmailPage): () => void {
  let wasLost = false;
  // The id is gone once the extension was updated under this tab.
  const isLost = () => !browser.runtime?.id;
  const onPress = () => (isLost() ? location.reload() : quietly(callWorker('openPanel', {})));
  const { chip, mark } = createChips(page, { host: () => host, onPress });
  const chips = chipUpdater({
    chip,
    isLost,
    message: () => host.currentMessage(),
    ask: (message) => callWorker('scan', message),
  });
  const markDraft = draftMarker({
    mark,
    draft: () => host.draft(),
    unchecked: chips.draftWords,
    check: checkInPanel,
  });
  const update = () => quietly(chips.update().then(markDraft));
  const host: GmailHost = startGmailHost(page, {
    onMessageChange() {
      update();
      if (!isLost()) tellPanel('messageChanged', {});
    },
    onReplySent: (sent) => quietly(reportSent(sent).then(update)),
    onDraftChange: () => quietly(markDraft()),
    onLook() {
      if (isLost() && !wasLost) update();
      else for (const each of [chip, mark]) each.place();
      wasLost = isLost();
    },
  });
  const stopAnswering = answerPanel(answersOf(host, { update, markDraft }));
  return () => {
    if (!isLost()) stopAnswering();
    host.stop();
    for (const each of [chip, mark]) each.remove();
  };
}

/** A lost extension shows itself by what the chip says; Gmail's page gets no error of ours. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => null);
}
