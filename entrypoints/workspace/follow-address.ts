import type { Mailbox } from '@/lib/adapters/workspace/mailbox.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';

/**
 * Keeps the open mail and the address together, `#mail=<key>`: so that the dashboard can link to a mail, a reload
 * shows it again, and Back leads to the mail that was open before.
 */
export function followAddress(mailbox: Mailbox): void {
  const named = () =>
    MessageKey.safeParse(new URLSearchParams(location.hash.slice(1)).get('mail')).data ?? null;
  const follow = () => mailbox.select(named());
  if (named()) follow();
  addEventListener('hashchange', follow);
  mailbox.onSelect(() => {
    const key = mailbox.selected()?.key;
    if (!key || key === named()) return;
    history.pushState(null, '', `#${new URLSearchParams({ mail: key })}`);
  });
}
