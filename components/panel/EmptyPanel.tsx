import { useEffect, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { panelWords } from '@/lib/i18n/panel.ts';
import { unreadTabWords } from '@/lib/i18n/unread-tab.ts';
import type { MailHost } from '@/lib/ports/mail-host.ts';
import { DueNow, type OpenDashboard } from './DueNow.tsx';

interface Props {
  readonly host: MailHost;
  readonly onOpenDashboard?: OpenDashboard | undefined;
}

/** Nothing is open: what is due now, and what to do, also where the page in front has no reader of ours yet. */
export function EmptyPanel({ host, onOpenDashboard }: Props) {
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
    <div class="stack">
      {onOpenDashboard && <DueNow onOpen={onOpenDashboard} />}
      <section class="empty stack stack--tight">
        <h2>{title}</h2>
        <p class="muted">{text}</p>
        {!isThere && <p class="muted">{unread.text}</p>}
      </section>
    </div>
  );
}
