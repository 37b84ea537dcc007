import { MessageKey } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { EmailMessage } from './email-message.ts';
import { readMessage } from './read-message.ts';

/** How a customer objects without writing. */
export const spokenWays = ['phone', 'meeting'] as const;
export type SpokenWay = (typeof spokenWays)[number];

/** What was noted of a conversation. */
export interface SpokenNotes {
  /** Any id that is not used yet; part of the key of the message. */
  readonly id: string;
  readonly way: SpokenWay;
  readonly customerName: string;
  /** Empty when not known. */
  readonly customerEmail: string;
  readonly notes: string;
}

/** How the key of noted words begins. */
export const spokenPrefix = 'spoken:';

/**
 * Notes of a conversation in the shape of a mail, so that they take the same way through the house: the detector
 * reads them, and the case is registered, answered and watched like any other.
 */
export function spokenMessage(spoken: SpokenNotes, now: Instant): EmailMessage {
  const { id, way, customerName, customerEmail, notes } = spoken;
  const raw = {
    key: MessageKey.parse(`${spokenPrefix}${way}:${id}`),
    threadKey: null,
    host: 'workspace' as const,
    account: null,
    rfcMessageId: null,
    subject: '',
    from: { name: customerName.trim(), email: customerEmail.trim().toLowerCase() },
    to: [],
    receivedAt: now,
    headers: {},
    text: notes,
    notices: [],
  };
  const read = readMessage(raw, now);
  // Nothing in the notes is quotation or signature, whatever it looks like; and nobody wrote them by machine.
  const notices = read.notices.filter((notice) => notice !== 'no-sender');
  return { ...read, newest: notes.trim(), quoted: '', signature: '', isAutomatic: false, notices };
}

/** The way of a conversation by the key of its notes; null for what was written. */
export function spokenWayOf(key: MessageKey): SpokenWay | null {
  if (!key.startsWith(spokenPrefix)) return null;
  return spokenWays.find((way) => key.startsWith(`${spokenPrefix}${way}:`)) ?? null;
}
