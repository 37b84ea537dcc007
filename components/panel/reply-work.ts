import type { Objection } from '@/lib/domain/objection/objection.ts';
import { isSending } from '@/lib/domain/objection/sendings.ts';
import { labelOf } from '@/lib/domain/reply/fields-of.ts';
import type { Finding, ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import type { Template } from '@/lib/domain/reply/template.ts';
import { textToHtml } from '@/lib/domain/reply/text-to-html.ts';
import type { ObjectionId } from '@/lib/domain/shared/ids.ts';
import type { Language } from '@/lib/domain/shared/language.ts';

/** A reply in the making: kept per objection while the panel is open, so that a look at another mail loses nothing. */
export interface ReplyWork {
  readonly template: Template;
  readonly language: Language;
  /** What the user typed into the form; everything else comes from the case. */
  readonly typed: Readonly<Record<string, string>>;
  /** The text as the user changed it; null while it is the template's. */
  readonly edited: { readonly subject: string; readonly text: string } | null;
  /** Why an error stays, by rule. */
  readonly ignored: Readonly<Record<string, string>>;
  /** How many events the case had when the letter was put into the reply window. */
  readonly insertedAfter?: number;
}

/** The replies in the making, by case. */
export type ReplyWorks = Map<ObjectionId, ReplyWork>;

/** The letter was put into the reply window and has been sent since, wherever that was noticed. */
export function wasSent({ events }: Objection, { insertedAfter }: ReplyWork): boolean {
  return insertedAfter !== undefined && events.slice(insertedAfter).some(isSending);
}

/** The draft with the user's own words. A gap the user filled in the text itself is no longer missing. */
export function withEdits(draft: ReplyDraft, edited: ReplyWork['edited']): ReplyDraft {
  if (!edited) return draft;
  const { subject, text } = edited;
  const missing = draft.missing.filter((key) => {
    const gap = `[${labelOf(key, draft.language)}]`;
    return text.includes(gap) || subject.includes(gap);
  });
  return { ...draft, subject, text, html: textToHtml(text), missing };
}

/**
 * What the check found beyond the gaps that the form above the letter already asks for: telling each of them twice,
 * in red, before a word was written, hides what else is wrong.
 */
export function findingsBesideGaps(
  { findings, missing, language }: ReplyDraft,
  edited: ReplyWork['edited'],
): readonly Finding[] {
  if (edited) return findings;
  const gaps = new Set(missing.map((key) => `[${labelOf(key, language)}]`));
  return findings.filter(({ quote }) => !gaps.has(quote));
}

/** The user wrote something that is nowhere else yet: neither in the reply window nor in the case. */
export function isHalfWritten({ typed, edited, insertedAfter }: ReplyWork): boolean {
  return insertedAfter === undefined && (edited !== null || Object.keys(typed).length > 0);
}
