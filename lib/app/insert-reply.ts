import type { ReasonCode } from '../domain/detection/reason-code.ts';
import type { NewEvent } from '../domain/objection/event.ts';
import { contextFor } from '../domain/reply/context-for.ts';
import { openPoints, pointRule } from '../domain/reply/coverage.ts';
import type { ReplyDraft } from '../domain/reply/reply-draft.ts';
import type { MessageKey } from '../domain/shared/ids.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { InsertOutcome } from '../ports/mail-host.ts';
import { type Recorded, recordEvents } from './record-events.ts';
import type { HostServices } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/** A reply that the user wants in the reply window, and what was said about its findings. */
export interface Insertion {
  readonly row: CaseRow;
  readonly draft: ReplyDraft;
  readonly answering: MessageKey;
  /** Days the draft names: by when we answer, by when the customer is to pay or react. */
  readonly promisedAnswerBy: PlainDate | null;
  readonly customerBy: PlainDate | null;
  /** The firm's own template it was made from. */
  readonly basedOn?: { readonly id: string; readonly name: string };
  /** Reason given for each error that the user chose to ignore, by rule, and for each point by `pointRule`. */
  readonly ignored: Readonly<Record<string, string>>;
}

/** `blocked` says what stands in the way: nothing was inserted and nothing recorded. */
export type Insert =
  | { readonly ok: true; readonly outcome: InsertOutcome; readonly recorded: Recorded }
  | { readonly ok: false; readonly blocked: 'values-missing' | 'findings-open' | 'points-open' };

/**
 * Puts a draft into the host's reply window and records that it was opened. Refused is a draft with a missing
 * value, with an error that was neither mended nor ignored for a reason, or, where it answers the customer,
 * with a point that it does not deal with. Never sends.
 * @throws HostError when nothing was inserted; StoreError when it was, but could not be recorded
 */
export async function insertReply(services: HostServices, insertion: Insertion): Promise<Insert> {
  const { row, draft, answering, ignored } = insertion;
  if (draft.missing.length > 0) return { ok: false, blocked: 'values-missing' };
  if (openErrors(draft, ignored).length > 0) return { ok: false, blocked: 'findings-open' };
  const points = openPoints(draft, await contextOf(services, row, draft));
  if (unexplained(points, ignored).length > 0) return { ok: false, blocked: 'points-open' };

  const outcome = await services.host.insertReply(draft, answering);
  const objectionId = row.objection.id;
  const overrides = [...errorRules(draft), ...points.map(pointRule)].map((rule): NewEvent => {
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
      ...(insertion.basedOn ? { basedOn: insertion.basedOn } : {}),
    },
  };
  return {
    ok: true,
    outcome,
    recorded: await recordEvents(services, objectionId, [...overrides, opened]),
  };
}

/** Whether a reason can make an error stand. L018: none makes a raw placeholder fit for a customer's eyes. */
export function mayBeIgnored(rule: string): boolean {
  return rule !== 'L018';
}

/** Rules whose errors in `draft` stand in the way: not ignored with a reason, or not to be ignored at all. */
export function openErrors(draft: ReplyDraft, ignored: Readonly<Record<string, string>>): string[] {
  return errorRules(draft).filter((rule) => !mayBeIgnored(rule) || !ignored[rule]?.trim());
}

/** The points for which no reason was given why the letter leaves them. */
export function unexplained(
  points: readonly ReasonCode[],
  ignored: Readonly<Record<string, string>>,
): readonly ReasonCode[] {
  return points.filter((cause) => !ignored[pointRule(cause)]?.trim());
}

async function contextOf({ store, clock }: HostServices, row: CaseRow, draft: ReplyDraft) {
  const settings = await loadSettings(store);
  const { template, language } = draft;
  const today = todayOf(clock.now(), settings);
  return contextFor({ ...row, settings, today, template, language, uiLanguage: language });
}

function errorRules(draft: ReplyDraft): string[] {
  const errors = draft.findings.filter((finding) => finding.severity === 'error');
  return [...new Set(errors.map((finding) => finding.rule))];
}
