import type { EmailMessage } from '../domain/message/email-message.ts';
import { meetingId } from '../domain/objection/team-names.ts';
import type { ObjectionId } from '../domain/shared/ids.ts';
import type { CaseRow, CaseStore } from '../ports/case-store.ts';
import { loadRun } from './team-run.ts';

/**
 * The id under which everybody in the team registers this mail; null without a team, and where the mail
 * program hides the mail's own id. @throws StoreError
 */
export async function meetingIdFor(
  store: CaseStore,
  message: Pick<EmailMessage, 'rfcMessageId'>,
): Promise<ObjectionId | null> {
  if (!message.rfcMessageId) return null;
  const { secret } = await loadRun(store);
  return secret === null ? null : meetingId(message.rfcMessageId, secret);
}

/** The case that a colleague registered for this mail; null when nobody has. @throws StoreError */
export async function rowByMeeting(
  store: CaseStore,
  message: Pick<EmailMessage, 'rfcMessageId'>,
): Promise<CaseRow | null> {
  const id = await meetingIdFor(store, message);
  const row = id && (await store.row(id));
  return row && !row.objection.isErased && row.objection.state !== 'DISMISSED' ? row : null;
}
