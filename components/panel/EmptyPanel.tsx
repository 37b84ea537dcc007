import { useEffect, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { panelWords } from '@/lib/i18n/panel.ts';
import { unreadTabWords } from '@/lib/i18n/unread-tab.ts';
import type { MailHost } from '@/lib/ports/mail-host.ts';

/** Nothing is open: say what to do, also where the page in front has no reader of ours yet. */
export function EmptyPanel({ host }: { host: MailHost }) {
  const { title, text } = useWords(panelWords).noMail;
  const unread = useWords(unreadTabWords);
  const announce = useAnnounce();
  const [isThere, setIsThere] = useState(true);
  useEffect(() => {
    const look = () => host.isThere?.().then(setIsThere, () => setIsThere(true));
    look();
    return host.onMessageChange(look);
  }, [host]);
  useEffect(() => announce(title), [announce, title]);
  return (
    <section class="empty stack stack--tight">
      <h2>{title}</h2>
      <p class="muted">{text}</p>
      {!isThere && <p class="muted">{unread.text}</p>}
    </section>
  );
}
