import { type MessageKey, ObjectionId } from '../domain/shared/ids.ts';
import { type Recorded, recordEvents } from './record-events.ts';
import type { Services } from './services.ts';

/** Remembers that a mail is no objection, so that it is not suggested again. @throws StoreError */
export async function dismissMessage(
  services: Services,
  messageKey: MessageKey,
  nonDispute: string,
): Promise<Recorded> {
  const objectionId = ObjectionId.parse(services.identity.newId());
  return recordEvents(services, objectionId, [
    { type: 'dismissed', objectionId, data: { messageKey, nonDispute } },
  ]);
}
