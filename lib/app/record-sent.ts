import { wasJustSent } from '../domain/objection/sendings.ts';
import type { MessageKey, ThreadKey } from '../domain/shared/ids.ts';
import { findCase } from './find-case.ts';
import { markSent } from './mark-sent.ts';
import type { Services } from './services.ts';

/** A reply that the host saw leave. */
export interface SeenSending {
  readonly inReplyTo: MessageKey | null;
  readonly threadKey: ThreadKey | null;
}

/** Records a reply that the host saw leave, once, if its conversation is registered. @throws StoreError */
export async function recordSent(
  services: Services,
  { inReplyTo, threadKey }: SeenSending,
): Promise<{ isRecorded: boolean }> {
  const row = (await findCase(services, { key: inReplyTo, threadKey }))?.row;
  if (!row) return { isRecorded: false };
  if (wasJustSent(row.objection, services.clock.now())) return { isRecorded: true };
  const { ok } = await markSent(services, { row, messageKey: inReplyTo });
  return { isRecorded: ok };
}
