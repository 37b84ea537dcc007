import { businessCalendar } from '../domain/law/business-calendar.ts';
import { applyFix } from '../domain/reply/apply-fix.ts';
import { checkReply } from '../domain/reply/check-reply.ts';
import { contextFor } from '../domain/reply/context-for.ts';
import { renderReply } from '../domain/reply/render-reply.ts';
import type { ReplyDraft } from '../domain/reply/reply-draft.ts';
import type { Template } from '../domain/reply/template.ts';
import type { TemplateId } from '../domain/reply/templates.ts';
import { textToHtml } from '../domain/reply/text-to-html.ts';
import { owesApology } from '../domain/reply/update-due.ts';
import type { Language } from '../domain/shared/language.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/** A template to be filled for an objection. */
export interface DraftRequest {
  readonly row: CaseRow;
  readonly template: TemplateId | Template;
  readonly language: Language;
  /** Language of findings: the user's, not the customer's. */
  readonly uiLanguage: Language;
  readonly values: Readonly<Record<string, string>>;
}

/** Fills a template and checks what came out. Writes nothing. @throws StoreError */
export async function draftReply(
  services: Pick<Services, 'store' | 'clock'>,
  { row, template, language, uiLanguage, values }: DraftRequest,
): Promise<ReplyDraft> {
  const { hasOwnSignature: isSignedByProgram } = await loadSettings(services.store);
  const objectionId = row.objection.id;
  const draft = renderReply({ template, language, values, objectionId, isSignedByProgram });
  const checked = await recheckReply(services, { row, draft, uiLanguage });
  return opensWithApology(services, { row, draft: checked, uiLanguage });
}

/** A case that was neglected opens its reply with the apology that the check would ask for (rule L128). */
async function opensWithApology(
  services: Pick<Services, 'store' | 'clock'>,
  { row, draft, uiLanguage }: { row: CaseRow; draft: ReplyDraft; uiLanguage: Language },
): Promise<ReplyDraft> {
  const settings = await loadSettings(services.store);
  const calendar = businessCalendar(settings.country, settings.closedDays);
  const today = todayOf(services.clock.now(), settings);
  const fix = draft.findings.find(({ rule }) => rule === 'L128')?.fix;
  if (!fix || !owesApology(row.deadlines, today, calendar)) return draft;
  const text = applyFix(draft.text, fix);
  return recheckReply(services, {
    row,
    uiLanguage,
    draft: { ...draft, text, html: textToHtml(text) },
  });
}

/** Checks a draft again, after the user edited its words. @throws StoreError */
export async function recheckReply(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  { row, draft, uiLanguage }: { row: CaseRow; draft: ReplyDraft; uiLanguage: Language },
): Promise<ReplyDraft> {
  const settings = await loadSettings(store);
  const context = contextFor({
    objection: row.objection,
    deadlines: row.deadlines,
    settings,
    today: todayOf(clock.now(), settings),
    template: draft.template,
    language: draft.language,
    uiLanguage,
  });
  return { ...draft, findings: checkReply(draft, context) };
}
