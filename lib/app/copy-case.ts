import type { ObjectionEvent } from '../domain/objection/event.ts';
import { redact } from '../domain/objection/redact.ts';
import { lastTemplateOf } from '../domain/objection/sendings.ts';
import { isOpen } from '../domain/objection/state-groups.ts';
import { contextFor } from '../domain/reply/context-for.ts';
import type { Language } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { CaseCopy, CaseLine, CopiedEvent } from '../ports/case-mirror.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { sendFactsOf } from './send-facts.ts';

/** A case as it travels with its message: every event, without a word or name of the customer. */
export function copyOf({ objection }: CaseRow): CaseCopy {
  return { objectionId: objection.id, events: objection.events.map(bareEvent) };
}

function bareEvent(event: ObjectionEvent): CopiedEvent {
  const { type, objectionId, id, at, data } = redact(event);
  // Type and data come from one event; TypeScript forgets it once they stand apart.
  const bare = { type, objectionId, id, at, data } as CopiedEvent;
  // The number of an invoice is no word of the customer, and no reply can do without it.
  if (bare.type !== 'registered' && bare.type !== 'reclassified') return bare;
  if (event.type !== 'registered' && event.type !== 'reclassified') return bare;
  const { classification } = bare.data;
  const number = event.data.classification.invoice.number;
  const known = { ...classification, invoice: { ...classification.invoice, number } };
  // Either type has this field; spread over both, TypeScript no longer knows which one it was.
  return { ...bare, data: { ...bare.data, classification: known } } as CopiedEvent;
}

/** A case in the mailbox's list, one line for each of its messages' keys; none for what has no message. */
export function linesOf(
  { objection, deadlines, nextDueOn }: CaseRow,
  { settings, today, language }: { settings: Settings; today: PlainDate; language: Language },
): readonly CaseLine[] {
  const last = objection.events.at(-1);
  if (!last || objection.state === 'DISMISSED' || objection.isErased) return [];
  const context = contextFor({
    objection,
    deadlines,
    settings,
    today,
    template: lastTemplateOf(objection),
    language: objection.classification.language,
    uiLanguage: language,
  });
  return objection.messageKeys.map((messageKey) => ({
    messageKey,
    threadKey: objection.threadKeys.at(-1) ?? null,
    dueOn: nextDueOn,
    updatedAt: last.at,
    isOpen: isOpen(objection.state),
    facts: sendFactsOf(context),
  }));
}
