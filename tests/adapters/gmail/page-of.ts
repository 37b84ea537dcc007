import type { GmailPage } from '@/lib/adapters/gmail/page.ts';
import { type Layout, type ThreadPage, threadPage } from '@/tests/fixtures/gmail/thread-page.ts';

/** Puts a hand-made Gmail page into the test's document. There is no layout here: hidden is what a style says. */
export function pageOf(page: ThreadPage | string, layout?: Layout): GmailPage {
  document.title = typeof page === 'string' ? '' : (page.title ?? 'Gmail');
  document.body.innerHTML = typeof page === 'string' ? page : threadPage(page, layout);
  return { document, isShown };
}

export const isShown = (element: Element): boolean =>
  element.closest('[style*="display:none"], [style*="display: none"]') === null;
