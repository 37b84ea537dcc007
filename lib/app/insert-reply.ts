import type { NewEvent } from '../domain/objection/event.ts';
import type { ReplyDraft } from '../domain/reply/reply-draft.ts';
import type { MessageKey } from '../domain/shared/ids.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { InsertOutcome } from '../ports/mail-host.ts';
import { type Recorded, recordEvents } from './record-events.ts';
import type { HostServices } from './services.ts';

/** A reply that the user wants in the reply window, and what was said about its findings. */
export interface Insertion {
  readonly row: CaseRow;
  readonly draft: ReplyDraft;
  readonly answering: MessageKey;
  /** Days the draft names: by when we answer, by when the customer is to pay or react. */
  readonly promisedAnswerBy: PlainDate | null;
  readonly customerBy: PlainDate | null;
  /** Reason given for each error that the user chose to ignore, by rule. */
  readonly ignored: Readonly<Record<string, string>>;
}

/** `blocked` says what stands in the way: nothing was inserted and nothing recorded. */
export type Insert =
  | { readonly ok: true; readonly outcome: InsertOutcome; readonly recorded: Recorded }
  | { readonly ok: false; readonly blocked: 'values-missing' | 'findings-open' };

/**
 * Puts a draft into the host's reply window and records that it was opened. A draft with a missing value, or
 * with an error that was neither mended nor ignored for a reason, is refused. Never sends.
 * @throws HostError when nothing was inserted; StoreError when it was, but could not be recorded
 */
export async function insertReply(services: HostServices, insertion: Insertion): Promise<Insert> {
  const { row, draft, answering, ignored } = insertion;
  if (draft.missing.length > 0) return { ok: false, blocked: 'values-missing' };
  if (openErrors(draft, ignored).length > 0) return { ok: false, blocked: 'findings-open' };

  const outcome = await services.host.insertReply(draft, answering);
  const objectionId = row.objection.id;
  const overrides = errorRules(draft).map((rule): NewEvent => {
    return { type: 'findingIgnored', objectionId, data: { rule, reason: ignored[rule] ?? '' } };
  });
  const opened: NewEvent = {
    type: 'replyOpened',
    objectionId,
    data: {
      template: draft.template,
      promisedAnswerBy: insertion.promisedAnswerBy,
      customerBy: insertion.customerBy,
      messageKey: answering,
    },
  };
  return {
    ok: true,
    outcome,
    recorded: await recordEvents(services, objectionId, [...overrides, opened]),
  };
}

// L018: no reason in the world makes a raw placeholder fit for a customer's eyes.
const neverIgnored: ReadonlySet<string> = new Set(['L018']);

/** Rules whose errors in `draft` stand in the way: not ignored with a reason, or not to be ignored at all. */
export function openErrors(draft: ReplyDraft, ignored: Readonly<Record<string, string>>): string[] {
  return errorRules(draft).filter((rule) => neverIgnored.has(rule) || !ignored[rule]?.trim());
}

function errorRules(draft: ReplyDraft): string[] {
  const errors = draft.findings.filter((finding) => finding.severity === 'error');
  return [...new Set(errors.map((finding) => finding.rule))];
}
