import type { RoamingSettings } from '@/lib/adapters/outlook/office-mailbox.ts';
import { type OutgoingItem, onSend } from '@/lib/adapters/outlook/on-send.ts';
import { askBeforeSending } from '@/lib/app/ask-before-sending.ts';
import { languageOfTag } from '@/lib/domain/shared/language.ts';
import { plainDate } from '@/lib/domain/shared/plain-date.ts';
import { sendCheckWords } from '@/lib/i18n/send-check.ts';
import { pagePart } from './page-part.ts';

// Outlook tells the user after 5 seconds that an add-in is slow: ours is never the reason.
const PATIENCE = 900;

/** Runs when a mail is sent. Classic Outlook on Windows loads this file alone, into a bare ES2016 engine. */
Office.actions.associate('onMessageSendHandler', (event: Office.AddinCommands.Event) => {
  let isAnswered = false;
  const answer = (options: Office.SmartAlertsEventCompletedOptions) => {
    if (isAnswered) return;
    isAnswered = true;
    event.completed(options);
  };
  let decided: Office.SmartAlertsEventCompletedOptions = { allowEvent: true };
  const settle = () => answer(decided);
  try {
    if (typeof setTimeout === 'function') setTimeout(settle, PATIENCE);
    const { mailbox, roamingSettings, displayLanguage } = Office.context;
    if (!mailbox.item) return settle();
    const now = new Date();
    onSend({
      // An item that is being sent is a draft: the event is for messages only.
      item: mailbox.item as unknown as OutgoingItem,
      account: mailbox.userProfile.emailAddress,
      // The callbacks' results are read by text: Outlook's enums are missing in some engines.
      settings: roamingSettings as unknown as RoamingSettings,
      now: now.getTime(),
      judge: (draft, { facts, choices }) => {
        const uiLanguage = choices.language ?? languageOfTag(displayLanguage);
        const today = plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
        return pagePart.checkSending({ draft, facts, choices, today, uiLanguage });
      },
      tell(broken, { language, messages }) {
        const words = language ?? languageOfTag(displayLanguage);
        return {
          errorMessage: askBeforeSending(broken, { language: words, messages }),
          cancelLabel: sendCheckWords[words].show,
          commandId: 'svarfristOpenDraftPane',
        };
      },
      answer,
      decide(found) {
        decided = found;
      },
      keep: pagePart.keepSending,
    });
  } catch {
    // A fault of ours must never hold a mail back.
    settle();
  }
});
