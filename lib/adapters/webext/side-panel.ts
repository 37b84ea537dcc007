import { browser } from 'wxt/browser';
import type { Sender } from './wire.ts';

/**
 * Opens the side panel in the window of the tab that asks. Chrome allows it within a click only, so nothing may be
 * awaited before. Firefox opens its sidebar from the toolbar button alone: there it does nothing.
 */
export async function openSidePanel({ tab }: Sender): Promise<Record<never, never>> {
  if (tab?.id !== undefined && browser.sidePanel) await browser.sidePanel.open({ tabId: tab.id });
  return {};
}

/** Makes the toolbar button open the side panel. Chrome remembers it; Firefox has no such setting. */
export function openPanelFromButton(): void {
  browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}
