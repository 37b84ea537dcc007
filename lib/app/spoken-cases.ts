import type { EmailMessage } from '../domain/message/email-message.ts';
import {
  type SpokenNotes,
  spokenMessage,
  spokenPrefix,
  spokenWayOf,
} from '../domain/message/spoken-message.ts';
import type { Objection } from '../domain/objection/objection.ts';
import { isOpen } from '../domain/objection/state-groups.ts';
import type { Services } from './services.ts';

/** Notes of a new conversation, ready to be read and registered. */
export function notedMessage(
  { clock, identity }: Pick<Services, 'clock' | 'identity'>,
  spoken: Omit<SpokenNotes, 'id'>,
): EmailMessage {
  return spokenMessage({ ...spoken, id: identity.newId() }, clock.now());
}

/** A registered conversation that is still open. */
export interface SpokenCase {
  readonly objection: Objection;
  readonly message: EmailMessage;
}

/** The open cases that began with a conversation: no mail leads to them, so the panel lists them. @throws StoreError */
export async function spokenCases({ store }: Pick<Services, 'store'>): Promise<SpokenCase[]> {
  const rows = await store.rowsByMessagePrefix(spokenPrefix);
  return rows.flatMap(({ objection }) => {
    if (!isOpen(objection.state)) return [];
    const key = objection.messageKeys.find((each) => spokenWayOf(each));
    const way = key && spokenWayOf(key);
    if (!key || !way) return [];
    const { name, email } = objection.classification.customer;
    const notes = {
      id: key.slice(key.lastIndexOf(':') + 1),
      way,
      customerName: name,
      customerEmail: email,
      notes: objection.excerpt,
    };
    return [{ objection, message: spokenMessage(notes, objection.registeredAt) }];
  });
}
