import { languageOf } from '../domain/message/language-of.ts';
import { lastTemplateOf } from '../domain/objection/sendings.ts';
import type { Finding } from '../domain/reply/reply-draft.ts';
import type { Language } from '../domain/shared/language.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { OpenDraft } from '../ports/mail-host.ts';
import { recheckReply } from './draft-reply.ts';
import { findCase } from './find-case.ts';
import type { Services } from './services.ts';
import { withoutQuotes } from './without-quotes.ts';

/**
 * Checks the reply that the user writes in the host's own window, by the same rules as the drafts of the panel. Null
 * when it answers another case than `row`, or nothing is written yet. @throws StoreError
 */
export async function checkOpenDraft(
  services: Pick<Services, 'store' | 'clock'>,
  { draft, row, uiLanguage }: { draft: OpenDraft; row: CaseRow; uiLanguage: Language },
): Promise<readonly Finding[] | null> {
  const { inReplyTo: key, threadKey } = draft;
  const answered = (await findCase(services, { key, threadKey }))?.row;
  const text = withoutQuotes(draft.text);
  if (answered?.objection.id !== row.objection.id || !hasOwnWords(text)) return null;
  const checked = await recheckReply(services, {
    row: answered,
    uiLanguage,
    draft: {
      objectionId: row.objection.id,
      template: lastTemplateOf(answered.objection),
      language: languageOf(text),
      subject: draft.subject,
      text,
      html: '',
      missing: [],
      findings: [],
    },
  });
  return checked.findings;
}

/** A reply that was just opened holds the signature and nothing else. */
function hasOwnWords(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const signature = lines.indexOf('--');
  return lines.slice(0, signature < 0 ? lines.length : signature).some((line) => line !== '');
}
