import { useEffect, useState } from 'preact/hooks';
import type { MailboxView } from './mailbox-view.ts';

/** Draws the component again after each change of the mailbox. */
export function useMailbox(mailbox: MailboxView): MailboxView {
  const [, setVersion] = useState(0);
  useEffect(() => mailbox.onChange(() => setVersion((version) => version + 1)), [mailbox]);
  return mailbox;
}
