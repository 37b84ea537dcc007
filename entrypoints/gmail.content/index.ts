import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmailPage } from '@/lib/adapters/gmail/page.ts';
import { runInGmail } from './run-in-gmail.ts';

const REPLACED = 'svarfrist-replaced';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main() {
    // Print views, the mobile page and settings of other Google services hold no conversation to answer.
    if (/[?&]view=pt|[?&]ui=html|\/mail\/mu\//.test(location.href)) return;
    // A newer run of this script in the same tab takes over, so that nothing stands there twice.
    document.dispatchEvent(new Event(REPLACED));
    document.addEventListener(REPLACED, runInGmail(gmailPage(document)), { once: true });
  },
});
