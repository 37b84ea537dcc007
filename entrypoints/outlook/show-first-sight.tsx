import { render } from 'preact';
import { FirstSight } from '@/components/pane/FirstSight.tsx';
import { firstLook } from '@/lib/adapters/outlook/first-look.ts';
import { onItemChange } from '@/lib/adapters/outlook/item-changes.ts';
import { CHOICES, parseChoices } from '@/lib/adapters/outlook/send-choices.ts';
import type { OfficeStart } from '@/lib/adapters/outlook/start-office.ts';
import { languageOfTag } from '@/lib/domain/shared/language.ts';
import { plainDate } from '@/lib/domain/shared/plain-date.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';

/** Shows the open mail and its case until the panel has come; another mail takes its place. Returns the way to stop. */
export function showFirstSight(
  root: HTMLElement,
  { mailbox, settings, languageTag }: Extract<OfficeStart, { kind: 'outlook' }>,
): () => void {
  const language = parseChoices(settings.get(CHOICES)).language ?? languageOfTag(languageTag);
  const now = new Date();
  const today = plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const show = () => {
    const look = firstLook(mailbox, settings);
    render(
      look ? (
        <FirstSight language={language} today={today} {...look} />
      ) : (
        <p class="pane-problem muted">{outlookWords[language].starting}</p>
      ),
      root,
    );
  };
  show();
  return onItemChange(mailbox, show);
}
