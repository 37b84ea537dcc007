import type { EmailMessage } from '../domain/message/email-message.ts';
import { isSending, openedReply } from '../domain/objection/sendings.ts';
import type { MessageKey, ThreadKey } from '../domain/shared/ids.ts';
import type { Instant } from '../domain/shared/instant.ts';
import type { BegunSending, CaseMirror } from '../ports/case-mirror.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { copyOf } from './copy-case.ts';
import { findCase } from './find-case.ts';
import { markSent } from './mark-sent.ts';
import { restoreCase } from './restore-case.ts';
import type { Services } from './services.ts';

/** What is known of the open message without reading it. */
export interface SeenMessage {
  readonly key: MessageKey;
  readonly threadKey: ThreadKey | null;
  /** It was written from this very mailbox. */
  readonly isOurs: boolean;
  /** Addresses of those it went to, in lower case. */
  readonly to: readonly string[];
  readonly at: Instant | null;
}

/** What came of looking beside the open message. */
export interface Followed {
  readonly row: CaseRow | null;
  /** The case was taken up from the copy beside its message. */
  readonly isRestored: boolean;
  /** The open message is the reply that was awaited: it is recorded as sent. */
  readonly isConfirmed: boolean;
  /** Sending a reply was begun, and nobody knows yet whether it left. */
  readonly begun: BegunSending | null;
}

/**
 * Brings store and mailbox together for the open message: takes its case up where the store lost it, leaves a copy
 * where there is none, and recognises our own sent reply. `read` is asked only when a case is taken up.
 * @throws StoreError, HostError
 */
export async function followMessage(
  services: Services,
  mirror: CaseMirror,
  { seen, read }: { seen: SeenMessage; read: () => Promise<EmailMessage | null> },
): Promise<Followed> {
  const known = (await findCase(services, seen))?.row;
  if (!known) {
    const copy = await mirror.readCopy(seen.key);
    const erased = copy && (await services.store.row(copy.objectionId));
    if (erased?.objection.isErased) {
      // The copy follows: it held the number of the invoice, and would bring the case back on another machine.
      await mirror.writeCopy(seen.key, copyOf(erased));
      return { row: null, isRestored: false, isConfirmed: false, begun: null };
    }
    const message = copy ? await read() : null;
    const isRestored =
      copy !== null && message?.key === seen.key && (await restoreCase(services, copy, message));
    const row = isRestored ? ((await findCase(services, seen))?.row ?? null) : null;
    return { row, isRestored: row !== null, isConfirmed: false, begun: null };
  }
  const isConfirmed = isAwaited(known, seen);
  if (isConfirmed) await markSent(services, { row: known, messageKey: seen.key });
  const row = isConfirmed ? ((await findCase(services, seen))?.row ?? known) : known;
  if (!seen.isOurs) await mirror.writeCopy(seen.key, copyOf(row));
  const answered = row.objection.messageKeys;
  const begun = answered.map((key) => mirror.begunSending(key)).find((found) => found !== null);
  if (!begun) return { row, isRestored: false, isConfirmed, begun: null };
  const isSettled = isConfirmed || wasSentSince(row, begun.at);
  if (isSettled) await forgetSendings(mirror, row);
  return { row, isRestored: false, isConfirmed, begun: isSettled ? null : begun };
}

/** Lets go of what was noted about sending. @throws HostError */
export async function forgetSendings(mirror: CaseMirror, { objection }: CaseRow): Promise<void> {
  for (const key of objection.messageKeys) await mirror.forgetSending(key);
}

/** Our own mail to the customer in the conversation, written after a reply was opened that nobody has ticked yet. */
function isAwaited({ objection }: CaseRow, { isOurs, to, at, key }: SeenMessage): boolean {
  if (!isOurs || at === null || objection.messageKeys.includes(key)) return false;
  // A question passed on to a colleague answers nobody.
  if (!to.includes(objection.classification.customer.email.toLowerCase())) return false;
  const opened = openedReply(objection);
  return opened !== null && at >= opened.at;
}

function wasSentSince({ objection }: CaseRow, since: Instant): boolean {
  return objection.events.some((event) => event.at >= since && isSending(event));
}
