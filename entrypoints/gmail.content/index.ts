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
    // In a task of its own: on a slow machine Gmail gets its turn between reading this script and its first work.
    const begun = setTimeout(() => {
      stop = runInGmail(gmailPage(document));
    });
    let stop = () => clearTimeout(begun);
    document.addEventListener(REPLACED, () => stop(), { once: true });
  },
});
