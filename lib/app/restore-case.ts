import type { EmailMessage } from '../domain/message/email-message.ts';
import { type ChainHead, chainEvents, headAfter } from '../domain/objection/chain.ts';
import type { NewEvent, ObjectionEvent } from '../domain/objection/event.ts';
import { cutText } from '../domain/shared/cut-text.ts';
import { actorOf } from '../domain/shared/person.ts';
import type { CaseCopy, CopiedEvent } from '../ports/case-mirror.ts';
import { projectCase } from './project-case.ts';
import type { Services } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/**
 * Takes up a case that this device does not have from the copy beside its message: the course of events from the
 * copy, customer and words from the message itself. The events keep their ids, so that the originals, should they
 * come by team sync or backup, are not a second case; they get a chain of their own, for the first one's links did
 * not fit into the copy. @returns whether there is a case to be shown now. @throws StoreError
 */
export async function restoreCase(
  services: Services,
  copy: CaseCopy,
  message: EmailMessage,
): Promise<boolean> {
  if (!copy.events.some(({ type }) => type === 'registered')) return false;
  if ((await services.store.events(copy.objectionId)).length > 0) return true;
  const settings = await loadSettings(services.store);
  const today = todayOf(services.clock.now(), settings);
  let head: ChainHead = { device: `mailbox-${services.identity.newId()}`, seq: 0, prevHash: '' };
  const events: ObjectionEvent[] = [];
  for (const copied of copy.events) {
    const ids = [services.identity.newId(), copied.id];
    const [event] = chainEvents([withWords(copied, message)], {
      head,
      now: copied.at,
      actor: actorOf(settings.owner),
      newId: () => ids.shift() ?? services.identity.newId(),
    });
    if (!event) continue;
    events.push(event);
    head = headAfter(event);
  }
  await services.store.receive({
    events,
    project: (log) => projectCase(log, settings, today),
  });
  return true;
}

/** The event with what the copy left out and the open message tells. */
function withWords(copied: CopiedEvent, message: EmailMessage): NewEvent {
  const { type, objectionId, data } = copied;
  // Type and data come from one event; TypeScript forgets it once they stand apart.
  const event = { type, objectionId, data } as NewEvent;
  if (event.type !== 'registered' && event.type !== 'reclassified') return event;
  const customer =
    message.forwardedFrom?.from ?? message.from ?? event.data.classification.customer;
  const classification = { ...event.data.classification, customer };
  if (event.type === 'reclassified') return { ...event, data: { ...event.data, classification } };
  return {
    ...event,
    data: {
      ...event.data,
      classification,
      messageKey: message.key,
      threadKey: message.threadKey,
      subject: message.subject,
      excerpt: cutText(message.newest, 4000),
    },
  };
}
