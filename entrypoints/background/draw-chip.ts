import { type ChipTone, chipLook, chipSigns } from '@/lib/adapters/gmail/chip-look.ts';
import type { ChipWords } from '@/lib/adapters/webext/protocol.ts';
import { type Language, localeOf } from '@/lib/domain/shared/language.ts';
import { gmailWords } from '@/lib/i18n/gmail.ts';
import type { DraftMark } from '@/lib/ports/mail-host.ts';

interface Said {
  readonly tone: ChipTone;
  readonly label: string;
  readonly hint: string;
}

/** Words and looks of a chip, complete: Gmail's page has neither of its own. */
export function drawChip({ tone, label, hint }: Said, language: Language): ChipWords {
  return { label, hint, language: localeOf[language], sign: chipSigns[tone], look: chipLook(tone) };
}

/** What stands at a reply window, in the words of the check. */
export function drawMark({ tone, label }: DraftMark, language: Language): ChipWords {
  return drawChip({ tone, label, hint: gmailWords[language].opensPanel }, language);
}
