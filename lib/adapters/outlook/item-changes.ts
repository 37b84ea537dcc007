import { itemChanged, type OfficeMailbox } from './office-mailbox.ts';

const listenersOf = new WeakMap<OfficeMailbox, Set<() => void>>();

/**
 * Calls back when Outlook says that another item is open. Returns the way to stop. Outlook is told once and for the
 * life of the pane: taking one handler away takes all of them (`Mailbox.removeHandlerAsync`). All are told, also when one
 * of them fails: none may go on showing the mail before.
 */
export function onItemChange(mailbox: OfficeMailbox, listener: () => void): () => void {
  let listeners = listenersOf.get(mailbox);
  if (!listeners) {
    const all = new Set<() => void>();
    listeners = all;
    listenersOf.set(mailbox, all);
    const tell = () => {
      const faults = [...all].flatMap((each) => faultOf(each));
      // A bug is still one, and shows in the console.
      if (faults.length > 0) throw faults[0]?.error;
    };
    // Once more when Outlook has taken note: what was opened before that would be missed.
    mailbox.addHandlerAsync?.(itemChanged, tell, tell);
  }
  const mine = listeners;
  mine.add(listener);
  return () => mine.delete(listener);
}

function faultOf(listener: () => void): readonly { readonly error: unknown }[] {
  try {
    listener();
    return [];
  } catch (error) {
    return [{ error }];
  }
}
