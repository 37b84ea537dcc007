import type { Mailbox } from '@/lib/adapters/workspace/mailbox.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';

/** Opens the mail that the address names, `#mail=<key>`: so that the dashboard can link to it. */
export function followAddress(mailbox: Mailbox): void {
  const follow = () => {
    const named = new URLSearchParams(location.hash.slice(1)).get('mail');
    const key = MessageKey.safeParse(named);
    if (key.success) mailbox.select(key.data);
  };
  addEventListener('hashchange', follow);
  follow();
}
