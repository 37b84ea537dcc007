import { type ChipTone, chipLook, chipSigns } from '@/lib/adapters/gmail/chip-look.ts';
import type { ChipWords, MailVerdict } from '@/lib/adapters/webext/protocol.ts';
import { type Language, localeOf } from '@/lib/domain/shared/language.ts';
import { type GmailWords, gmailWords } from '@/lib/i18n/gmail.ts';
import type { MailStatus } from './mail-status.ts';

/** What the worker lets Gmail's page know of a mail: the words of the chip, in the user's language alone. */
export function mailVerdict(status: MailStatus): MailVerdict {
  const { messageKey, language } = status;
  const { updated, reloads } = gmailWords[language];
  const whenLost = chipOf(['done', updated], { hint: reloads, language });
  return { messageKey, chip: chipContent(status), whenLost };
}

/** What the chip says about a mail; null when there is nothing to say. */
export function chipContent(status: MailStatus): ChipWords | null {
  const { objection, language } = status;
  const words = gmailWords[language];
  const said = objection ? ofCase(objection, words) : ofMail(status, words);
  return said && chipOf(said, { hint: words.opensPanel, language });
}

function chipOf(
  [tone, label]: Said,
  { hint, language }: { hint: string; language: Language },
): ChipWords {
  return { label, hint, language: localeOf[language], sign: chipSigns[tone], look: chipLook(tone) };
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
