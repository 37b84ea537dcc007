import { useCallback, useState } from 'preact/hooks';
import { DraftPanel } from '@/components/pane/DraftPanel.tsx';
import { PaneNotes } from '@/components/pane/PaneNotes.tsx';
import { RefreshBar } from '@/components/pane/RefreshBar.tsx';
import { Panel } from '@/components/panel/Panel.tsx';
import { emptyWorks } from '@/components/panel/panel-works.ts';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { showNotice } from '@/lib/adapters/outlook/notice-bar.ts';
import type { OfficeMailbox } from '@/lib/adapters/outlook/office-mailbox.ts';
import { seenItem } from '@/lib/adapters/outlook/read-item.ts';
import type { PageServices } from '@/lib/app/services.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import type { CaseMirror } from '@/lib/ports/case-mirror.ts';
import { pageLinks } from '../pages/page-links.ts';
import { useOutlookHost } from './use-outlook-host.ts';

interface Props {
  readonly services: PageServices;
  readonly mailbox: OfficeMailbox;
  readonly mirror: CaseMirror;
  readonly language: Language;
}

/** The pane beside a mail that is read, or beside one that is written. */
export function OutlookPane({ services, mailbox, mirror, language }: Props) {
  const { services: shown, isWriting } = useOutlookHost(services, mailbox);
  const [readings, setReadings] = useState(0);
  // Reading the mail anew, or writing another one meanwhile, loses nothing that is half done.
  const [works] = useState(emptyWorks);
  // Beside a draft apart: what was put into a reply window is not what is to be written into this one.
  const [besideDrafts] = useState(emptyWorks);
  const seen = useCallback(() => seenItem(mailbox), [mailbox]);
  const note = useCallback(
    (key: MessageKey, text: string | null) => void showNotice(mailbox, key, text),
    [mailbox],
  );
  if (isWriting)
    return <DraftPanel services={shown} language={language} works={besideDrafts.replies} />;
  // In this frame: a page in a tab of its own has another storage than a frame of Outlook (storage partitioning).
  const { dashboard, settings, privacy } = pageLinks();
  const go = (path: string, hash = '') =>
    location.assign(new URL(`${path}?pane${hash}`, location.href));
  return (
    <ServicesProvider services={shown} language={language}>
      <PaneNotes services={shown} mirror={mirror} seen={seen} showNotice={note} />
      <Panel
        key={readings}
        services={shown}
        works={works}
        language={language}
        onOpenDashboard={(id) => go(dashboard, id && `#case=${id}`)}
        onOpenSettings={() => go(settings)}
        privacy={{ href: `${privacy}?pane`, isHere: true }}
      />
      <RefreshBar onRefresh={() => setReadings((count) => count + 1)} />
    </ServicesProvider>
  );
}
