import type { Detection } from '../domain/detection/detection.ts';
import type { EmailMessage } from '../domain/message/email-message.ts';
import type { Channel, Classification, NewEvent } from '../domain/objection/event.ts';
import { cutText } from '../domain/shared/cut-text.ts';
import { ObjectionId } from '../domain/shared/ids.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import { findCase } from './find-case.ts';
import { type Recorded, recordEvents } from './record-events.ts';
import type { Services } from './services.ts';
import { meetingIdFor, rowByMeeting } from './team-meeting.ts';

/** What the user confirmed in the registration form. */
export interface Registration {
  readonly message: EmailMessage;
  readonly detection: Detection;
  readonly classification: Classification;
  readonly channel: Channel;
  readonly receivedOn: PlainDate;
}

/**
 * Opens an objection: its log begins, the claim is paused and its clocks start. A mail or conversation that is
 * registered already gives that objection back instead of a second one, also when two windows register it at the
 * same moment. @throws StoreError
 */
export async function registerObjection(
  services: Services,
  { message, detection, classification, channel, receivedOn }: Registration,
): Promise<Recorded> {
  // The same mail only: a further objection in a known conversation is one of its own.
  const known = async () =>
    (await findCase(services, { key: message.key, threadKey: null }))?.row ??
    (await rowByMeeting(services.store, message));
  const objectionId = await freshIdFor(services, message);
  const registered: NewEvent = {
    type: 'registered',
    objectionId,
    data: {
      classification,
      channel,
      receivedOn,
      messageKey: message.key,
      threadKey: message.threadKey,
      subject: message.subject,
      excerpt: cutText(message.newest, 4000),
      detectedProbability: detection.probability,
    },
  };
  return recordEvents(services, objectionId, [registered], known);
}

/** The id at which colleagues meet, unless it was used before (the case was erased); else an id of its own. */
async function freshIdFor(
  { store, identity }: Services,
  message: EmailMessage,
): Promise<ObjectionId> {
  const shared = await meetingIdFor(store, message);
  const isFree = shared !== null && (await store.events(shared)).length === 0;
  return isFree ? shared : ObjectionId.parse(identity.newId());
}
