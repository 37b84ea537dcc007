import { markedDraft } from '@/lib/adapters/outlook/marked-draft.ts';
import { sendingNotes } from '@/lib/adapters/outlook/sending-notes.ts';
import { checkSending } from '@/lib/app/check-sending.ts';
import { withoutQuotes } from '@/lib/app/without-quotes.ts';
import { languageOf } from '@/lib/domain/message/language-of.ts';
import type { PagePart } from './page-part.ts';

// For launchevent.js, which comes after it: whole, where that file may not weigh more than 40 KB.
const page: PagePart = {
  // Read as the pane beside a draft reads it: without the thread below, in the language that it is written in.
  checkSending({ draft: { subject, text }, facts, ...more }) {
    const senderName = Office.context.mailbox.userProfile.displayName ?? '';
    const own = withoutQuotes(markedDraft(text, { subject, senderName }));
    const lang = languageOf(own);
    return checkSending({ ...more, draft: { subject, text: own }, facts: { ...facts, lang } });
  },
  keepSending: sendingNotes(window).put,
};
Object.assign(globalThis, { svarfristPage: page });
