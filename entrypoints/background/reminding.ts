import { browserLanguage } from '@/lib/adapters/webext/browser-language.ts';
import { webextNotifier } from '@/lib/adapters/webext/notifier.ts';
import { onceInTeam } from '@/lib/app/once-in-team.ts';
import { remind } from '@/lib/app/remind.ts';
import type { TeamServices } from '@/lib/app/services.ts';
import { loadSettings } from '@/lib/app/settings.ts';
import { gmailWords } from '@/lib/i18n/gmail.ts';

/**
 * Works out badge and notifications from the store. Runs wait for each other, so that no reminder is shown twice. A
 * failure is told to the console by its code and made up for at the next wake-up.
 */
export function reminding(services: () => Promise<TeamServices>): () => void {
  let before: Promise<unknown> = Promise.resolve();
  const run = async () => {
    const opened = await services();
    const { language } = await loadSettings(opened.store);
    const words = gmailWords[language ?? browserLanguage()];
    const notifier = webextNotifier({ open: words.noticeOpen, snooze: words.noticeSnooze });
    const { team } = opened;
    const told = team ? onceInTeam({ ...opened, team }, notifier) : notifier;
    await remind({ ...opened, notifier: told }, browserLanguage());
  };
  return () => {
    before = before.then(run).catch((error: unknown) => {
      console.warn('Svarfrist: reminders', error instanceof Error ? error.message : 'failed');
    });
  };
}
