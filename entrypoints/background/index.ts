import { defineBackground } from 'wxt/utils/define-background';
import { keepAlarm, onWakeUp } from '@/lib/adapters/webext/alarms.ts';
import { browserLanguage } from '@/lib/adapters/webext/browser-language.ts';
import { onNotice } from '@/lib/adapters/webext/notifier.ts';
import { once } from '@/lib/adapters/webext/once.ts';
import { ownPagesProtocol, workerProtocol } from '@/lib/adapters/webext/protocol.ts';
import { serve } from '@/lib/adapters/webext/rpc.ts';
import { isGmailTab, isOwnPage } from '@/lib/adapters/webext/senders.ts';
import { openPanelFromButton, openSidePanel } from '@/lib/adapters/webext/side-panel.ts';
import { recordSent } from '@/lib/app/record-sent.ts';
import { openServices } from '../pages/open-services.ts';
import { actOnNotice } from './act-on-notice.ts';
import { lazily } from './lazily.ts';
import { mailStatus } from './mail-status.ts';
import { mailVerdict } from './mail-verdict.ts';
import { reminding } from './reminding.ts';
import { teamSyncing } from './team-syncing.ts';

// All listeners are added at once: the event that starts the worker would miss those added later.
export default defineBackground(() => {
  const services = lazily(openServices);
  const remindNow = reminding(services);
  const syncNow = teamSyncing(services, remindNow);
  const sendOnce = once(async () => (await services()).store);

  serve(
    workerProtocol,
    {
      scan: async (raw) => mailVerdict(await mailStatus(await services(), raw, browserLanguage())),
      openPanel: (_request, sender) => openSidePanel(sender),
      async replySent({ sendId, ...sent }) {
        const record = async () => recordSent(await services(), sent);
        const result = await sendOnce(sendId, record, { isRecorded: true });
        remindNow();
        return result;
      },
    },
    isGmailTab,
  );
  serve(
    ownPagesProtocol,
    {
      async recorded() {
        syncNow();
        return {};
      },
    },
    isOwnPage,
  );
  onWakeUp(syncNow);
  onNotice(async (action, objections) => {
    await actOnNotice(services, { action, objections, fallbackLanguage: browserLanguage() });
    remindNow();
  });
  openPanelFromButton();
  // Chrome may forget alarms at an update; without one nothing would ever remind again.
  keepAlarm();
});
