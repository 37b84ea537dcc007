import type { ChipWords, MailVerdict } from '@/lib/adapters/webext/protocol.ts';
import { gmailWords } from '@/lib/i18n/gmail.ts';
import { chipContent } from './chip-content.ts';
import { drawChip, drawMark } from './draw-chip.ts';
import type { MailStatus } from './mail-status.ts';

/** What the worker lets Gmail's page know of a mail: words of ours, in the user's language alone. */
export function mailVerdict(status: MailStatus): MailVerdict {
  const { messageKey, language } = status;
  const { updated, reloads } = gmailWords[language];
  const whenLost = drawChip({ tone: 'done', label: updated, hint: reloads }, language);
  return { messageKey, chip: chipContent(status), draft: uncheckedDraft(status), whenLost };
}

/** What stands at a reply until a panel has checked it; null where no check is due. */
function uncheckedDraft({ objection, language }: MailStatus): ChipWords | null {
  const isOver = !objection || objection.state === 'DISMISSED' || objection.state === 'CLOSED';
  return isOver
    ? null
    : drawMark({ tone: 'done', label: gmailWords[language].checkDraft }, language);
}
