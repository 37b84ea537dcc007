import { findCase } from '@/lib/app/find-case.ts';
import { markSent } from '@/lib/app/mark-sent.ts';
import type { Services } from '@/lib/app/services.ts';
import type { MessageKey, ThreadKey } from '@/lib/domain/shared/ids.ts';
import { type Instant, millisecondsOf } from '@/lib/domain/shared/instant.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';

interface Sent {
  readonly inReplyTo: MessageKey | null;
  readonly threadKey: ThreadKey | null;
}

/** Records a reply that was sent in Gmail, if its conversation is registered. @throws StoreError */
export async function recordSent(
  services: Services,
  { inReplyTo, threadKey }: Sent,
): Promise<{ isRecorded: boolean }> {
  const row = (await findCase(services, { key: inReplyTo, threadKey }))?.row;
  if (!row) return { isRecorded: false };
  if (wasJustSent(row, services.clock.now())) return { isRecorded: true };
  const { ok } = await markSent(services, { row, messageKey: inReplyTo });
  return { isRecorded: ok };
}

// Who ticks "I have sent it" in the panel is a few seconds ahead of our own notice of the same reply.
const SAME_SENDING = 120_000;
const sendings = new Set(['acknowledged', 'questionsSent', 'replySent', 'settlementRequested']);

function wasJustSent({ objection }: CaseRow, now: Instant): boolean {
  const last = objection.events.findLast(
    ({ type }) => sendings.has(type) || type === 'replyOpened',
  );
  if (!last || !sendings.has(last.type)) return false;
  // A colleague's clock may be ahead of ours: what lies an hour ahead was not sent just now.
  return Math.abs(millisecondsOf(now) - millisecondsOf(last.at)) < SAME_SENDING;
}
