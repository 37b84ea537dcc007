import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmailPage } from '@/lib/adapters/gmail/page.ts';
import { runInGmail } from './run-in-gmail.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main(context) {
    // Print views, the mobile page and settings of other Google services hold no conversation to answer.
    if (/[?&]view=pt|[?&]ui=html|\/mail\/mu\//.test(location.href)) return;
    const stop = runInGmail(gmailPage(document), () => context.isInvalid);
    context.onInvalidated(stop);
  },
});
