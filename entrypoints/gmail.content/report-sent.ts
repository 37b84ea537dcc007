import type { GmailSent } from '@/lib/adapters/gmail/gmail-host.ts';
import { callWorker, tellPanel } from '@/lib/adapters/webext/call-worker.ts';

/** Has the worker record a sent reply, then tells an open panel. @throws HostError when the extension was updated */
export async function reportSent(sent: GmailSent): Promise<void> {
  const { isRecorded } = await callWorker('replySent', sent);
  if (isRecorded && sent.inReplyTo) await tellPanel('sentRecorded', { inReplyTo: sent.inReplyTo });
}
