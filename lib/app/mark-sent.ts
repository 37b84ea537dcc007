import { eventsOfSending } from '../domain/objection/events-of-sending.ts';
import { openedReply } from '../domain/objection/sendings.ts';
import type { MessageKey } from '../domain/shared/ids.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { type Recorded, recordEvents } from './record-events.ts';
import type { Services } from './services.ts';

/**
 * Records that a reply left the house: the clock it answers stops and the next begins. What the reply said
 * is known from the one that was last put into the reply window; a reply we know nothing of counts as an
 * answer without promises. @throws StoreError
 */
export async function markSent(
  services: Services,
  { row, messageKey }: { row: CaseRow; messageKey: MessageKey | null },
): Promise<Recorded> {
  const { objection } = row;
  const said = openedReply(objection)?.data;
  const added = eventsOfSending(objection, {
    template: said?.template ?? null,
    promisedAnswerBy: said?.promisedAnswerBy ?? null,
    customerBy: said?.customerBy ?? null,
    messageKey,
  });
  return recordEvents(services, objection.id, added, async () => {
    // Another window, or the worker, may have recorded the same sending since `row` was read.
    const current = said && (await services.store.row(objection.id));
    return current && !openedReply(current.objection) ? current : null;
  });
}
