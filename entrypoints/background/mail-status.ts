import type { MailStatus } from '@/lib/adapters/webext/protocol.ts';
import { scanMessage } from '@/lib/app/scan-message.ts';
import type { Services } from '@/lib/app/services.ts';
import { loadSettings, todayOf } from '@/lib/app/settings.ts';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { daysBetween } from '@/lib/domain/shared/plain-date.ts';

/** What the chip says about a mail. Only codes and dates leave the worker, no words of the mail. @throws StoreError */
export async function mailStatus(
  services: Services,
  raw: RawMessage,
  fallbackLanguage: Language,
): Promise<MailStatus> {
  const now = services.clock.now();
  const settings = await loadSettings(services.store);
  const { message, detection, row, isDismissed } = await scanMessage(
    services,
    readMessage(raw, now),
  );
  const dueOn = row?.nextDueOn ?? null;
  return {
    messageKey: message.key,
    verdict: detection.verdict,
    isDismissed,
    objection: row && {
      state: row.objection.state,
      dueOn,
      daysLeft: dueOn && daysBetween(todayOf(now, settings), dueOn),
    },
    language: settings.language ?? fallbackLanguage,
  };
}
