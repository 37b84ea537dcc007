import { browser } from 'wxt/browser';
import type { NoticeAction } from '@/lib/adapters/webext/notifier.ts';
import { recordEvents } from '@/lib/app/record-events.ts';
import type { Services } from '@/lib/app/services.ts';
import { loadSettings, todayOf } from '@/lib/app/settings.ts';
import type { ObjectionId } from '@/lib/domain/shared/ids.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { addDays } from '@/lib/domain/shared/plain-date.ts';
import { gmailWords } from '@/lib/i18n/gmail.ts';

interface Notice {
  readonly action: NoticeAction;
  readonly objections: readonly ObjectionId[];
  readonly fallbackLanguage: Language;
}

/**
 * Does what the user chose on a notification: shows the objections, or puts them off until tomorrow. A failure is told
 * to the console by its code: what was not put off is reminded of again.
 */
export async function actOnNotice(
  services: () => Promise<Services>,
  notice: Notice,
): Promise<void> {
  try {
    await act(services, notice);
  } catch (error) {
    console.warn('Svarfrist: notification', error instanceof Error ? error.message : 'failed');
  }
}

async function act(
  services: () => Promise<Services>,
  { action, objections, fallbackLanguage }: Notice,
): Promise<void> {
  if (action === 'open') {
    const [only] = objections.length === 1 ? objections : [];
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/')}dashboard.html${only ? `#case=${only}` : ''}`,
    });
    return;
  }
  const opened = await services();
  const settings = await loadSettings(opened.store);
  const words = gmailWords[settings.language ?? fallbackLanguage];
  const until = addDays(todayOf(opened.clock.now(), settings), 1);
  for (const objectionId of objections) {
    await recordEvents(opened, objectionId, [
      { type: 'snoozed', objectionId, data: { until, reason: words.snoozedFromNotice } },
    ]);
  }
}
