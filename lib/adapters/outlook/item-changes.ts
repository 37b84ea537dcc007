import { itemChanged, type OfficeMailbox } from './office-mailbox.ts';

const listenersOf = new WeakMap<OfficeMailbox, Set<() => void>>();

/**
 * Calls back when Outlook says that another item is open. Returns the way to stop. Outlook is told once and for the
 * life of the pane: taking one handler away takes all of them (`Mailbox.removeHandlerAsync`).
 */
export function onItemChange(mailbox: OfficeMailbox, listener: () => void): () => void {
  let listeners = listenersOf.get(mailbox);
  if (!listeners) {
    const all = new Set<() => void>();
    listeners = all;
    listenersOf.set(mailbox, all);
    const tell = () => {
      for (const each of [...all]) each();
    };
    // Once more when Outlook has taken note: what was opened before that would be missed.
    mailbox.addHandlerAsync?.(itemChanged, tell, tell);
  }
  const mine = listeners;
  mine.add(listener);
  return () => mine.delete(listener);
}
