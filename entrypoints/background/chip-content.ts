import type { ChipTone } from '@/lib/adapters/gmail/chip-look.ts';
import type { ChipWords } from '@/lib/adapters/webext/protocol.ts';
import { type GmailWords, gmailWords } from '@/lib/i18n/gmail.ts';
import { drawChip } from './draw-chip.ts';
import type { MailStatus } from './mail-status.ts';

/** What the chip says about a mail; null when there is nothing to say. */
export function chipContent(status: MailStatus): ChipWords | null {
  const { objection, language } = status;
  const words = gmailWords[language];
  const said = objection ? ofCase(objection, words) : ofMail(status, words);
  if (!said) return null;
  const [tone, label] = said;
  return drawChip({ tone, label, hint: words.opensPanel }, language);
}

type Said = readonly [tone: ChipTone, label: string];

function ofMail({ verdict, isDismissed }: MailStatus, words: GmailWords): Said | null {
  if (isDismissed) return null;
  switch (verdict) {
    case 'objection':
      return ['objection', words.objection];
    case 'possible':
      return ['possible', words.possible];
    case 'none':
      return null;
  }
}

function ofCase(
  { state, dueOn, daysLeft }: NonNullable<MailStatus['objection']>,
  words: GmailWords,
): Said | null {
  if (state === 'DISMISSED') return null;
  if (state === 'CLOSED') return ['done', words.closed];
  if (dueOn !== null && daysLeft !== null) {
    if (daysLeft < 0) return ['late', words.overdue(-daysLeft)];
    if (daysLeft === 0) return ['late', words.answerToday];
    return ['running', daysLeft === 1 ? words.answerTomorrow : words.answerBy(dueOn)];
  }
  if (state === 'AT_AGENCY' || state === 'AGENCY_QUERY') return ['done', words.atAgency];
  return ['done', words.waiting];
}
