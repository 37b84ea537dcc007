import { browser } from 'wxt/browser';
import type { Sender } from './wire.ts';

const GMAIL = 'https://mail.google.com/';

/** A content script of ours in the top frame of a Gmail tab. */
export function isGmailTab({ tab, url, frameId }: Sender): boolean {
  return tab?.id !== undefined && frameId === 0 && (url?.startsWith(GMAIL) ?? false);
}

/** A page of the extension itself: the side panel, the dashboard. */
export function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
