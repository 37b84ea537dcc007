// No import: the check at sending is made of this, too, and its engine has room for no schema. The pane parses what it
// keeps.

/**
 * How every key of a mailbox begins. Pane, list in the mailbox and check at sending find a case by the hash of its
 * key: were one of them to write another letter here, every mail would pass unchecked, and nothing would tell.
 */
export function accountPrefix(account: string): string {
  return `outlook:${account.toLowerCase()}:`;
}

/** Key of a message in one mailbox, by its Message-ID; the text of a `MessageKey`. */
export function messageKeyOf(account: string, id: string): string {
  return accountPrefix(account) + id;
}

/** Key of a conversation in one mailbox; the text of a `ThreadKey`. */
export function threadKeyOf(account: string, id: string): string {
  return accountPrefix(account) + id;
}
