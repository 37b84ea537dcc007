// No schema: the check at sending is made of this, too, and its engine has room for none. The pane parses what it keeps.
import { shortHash } from './case-index.ts';

// As long as a `MessageKey` and a `ThreadKey` may be.
const LONGEST_KEY = 512;
/** How much of a longer id stays, for people who look for it. */
const KEPT = 100;

/**
 * How every key of a mailbox begins. Pane, list in the mailbox and check at sending find a case by the hash of its
 * key: were one of them to write another letter here, every mail would pass unchecked, and nothing would tell.
 */
export function accountPrefix(account: string): string {
  return `outlook:${account.toLowerCase()}:`;
}

/** Key of a message in one mailbox, by its Message-ID; the text of a `MessageKey`. */
export function messageKeyOf(account: string, id: string): string {
  return keyOf(account, id);
}

/** Key of a conversation in one mailbox; the text of a `ThreadKey`. */
export function threadKeyOf(account: string, id: string): string {
  return keyOf(account, id);
}

/**
 * An id that some programs make too long ends in its hash. Not SHA-256, which the engine of classic Outlook cannot run:
 * whoever could make two ids with one hash may as well send two mails with one id.
 */
function keyOf(account: string, id: string): string {
  const key = accountPrefix(account) + id;
  if (key.length <= LONGEST_KEY) return key;
  return `${accountPrefix(account)}${id.slice(0, KEPT)}#${shortHash(id)}`;
}
