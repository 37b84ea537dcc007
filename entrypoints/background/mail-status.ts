import { scanMessage } from '@/lib/app/scan-message.ts';
import type { Services } from '@/lib/app/services.ts';
import { loadSettings, todayOf } from '@/lib/app/settings.ts';
import type { Verdict } from '@/lib/domain/detection/detection.ts';
import type { RawMessage } from '@/lib/domain/message/raw-message.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import type { State } from '@/lib/domain/objection/state.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';

/** What the chip beside the subject needs to know of a mail: never its words. */
export interface MailStatus {
  readonly messageKey: MessageKey;
  readonly verdict: Verdict;
  /** The user said that this mail is no objection. */
  readonly isDismissed: boolean;
  /** The registered objection it belongs to. */
  readonly objection: {
    readonly state: State;
    /** Our nearest running duty; null when we owe nothing now. */
    readonly dueOn: PlainDate | null;
    /** Days from today to `dueOn`; negative when it has passed. */
    readonly daysLeft: number | null;
  } | null;
  /** Language of the interface. */
  readonly language: Language;
}

/** Looks at a mail with the detector and in the store. @throws StoreError */
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
