import type { RawMessage } from '../../domain/message/raw-message.ts';
import { MessageKey, ThreadKey } from '../../domain/shared/ids.ts';
import { sha256Hex } from '../../domain/shared/sha256.ts';

/** What tells one mail from another when it has no Message-ID. */
export type Content = Pick<RawMessage, 'from' | 'subject' | 'text' | 'receivedAt'>;

const LONGEST_ID = 200;

/** `workspace:` and the id of the mail, else a hash of its content: the same for the same mail, always. */
export function messageKeyOf(id: string | null, content: Content): MessageKey {
  return MessageKey.parse(`workspace:${id ? bounded(id) : fingerprintOf(content)}`);
}

/** The conversation by the id of its first mail. */
export function threadKeyOf(firstId: string | null): ThreadKey | null {
  return firstId ? ThreadKey.parse(`workspace:${bounded(firstId)}`) : null;
}

/** SHA-256 of sender, time, subject and text, shortened to 32 hexadecimal digits. */
export function fingerprintOf(content: Content): string {
  const parts = [
    content.from?.email ?? '',
    content.receivedAt ?? '',
    content.subject,
    content.text.trim(),
  ];
  return sha256Hex(parts.join('\n')).slice(0, 32);
}

/** Ids as long as a hostile file makes them are hashed. */
function bounded(id: string): string {
  return id.length <= LONGEST_ID ? id : sha256Hex(id).slice(0, 32);
}

/** A key of its own for a mail whose id is not its alone: the id with what tells its content. */
export function keyWithContent(key: MessageKey, content: Content): MessageKey {
  return MessageKey.parse(`${key}#${fingerprintOf(content).slice(0, 12)}`);
}

/** Gives mails of one file that share an id but not their content a key each. */
export class DistinctKeys {
  #seen = new Map<string, string>();

  distinct(message: RawMessage): RawMessage {
    const own = fingerprintOf(message);
    const known = this.#seen.get(message.key);
    this.#seen.set(message.key, known ?? own);
    if (known === undefined || known === own) return message;
    return { ...message, key: keyWithContent(message.key, message) };
  }
}
