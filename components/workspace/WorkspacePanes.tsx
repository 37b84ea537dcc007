import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Panel } from '@/components/panel/Panel.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useLeaveWarning } from '@/components/shared/use-leave-warning.ts';
import { useSettings } from '@/components/shared/use-settings.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import { DropZone } from './DropZone.tsx';
import { ImportStatus } from './ImportStatus.tsx';
import { MailboxPane } from './MailboxPane.tsx';
import { MailPane } from './MailPane.tsx';
import { useDetections } from './use-detections.ts';
import { useImport } from './use-import.ts';
import { useKeys } from './use-keys.ts';
import { useMailbox } from './use-mailbox.ts';
import { useSending } from './use-sending.ts';
import type { WorkspaceProps } from './Workspace.tsx';
import { WorkspaceBar } from './WorkspaceBar.tsx';

/** The pane on the screen where there is no room for all three. */
type View = 'list' | 'mail' | 'panel';

/** Mailbox, mail and panel side by side, or one after the other on a narrow screen. */
export function WorkspacePanes({ services, mailbox, importFile, links, opened }: WorkspaceProps) {
  useMailbox(mailbox);
  const words = useWords(workspaceWords);
  const language = useLanguage();
  const { settings, save } = useSettings();
  const [view, setView] = useState<View>('list');
  const [unsaved, setUnsaved] = useState<Problem | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const detections = useDetections(mailbox.messages());
  const problem = useSending(mailbox);
  const { state, open, forget } = useImport(mailbox, importFile);
  const message = mailbox.selected();
  const timeZone = timeZoneOf[settings.country];

  useLeaveWarning(() => mailbox.messages().some(({ key }) => mailbox.draftOf(key) !== null));
  // Not again when `open` speaks another language.
  useEffect(() => {
    if (opened.length > 0) open(opened, true).then(() => setView('mail'));
  }, [opened]);

  // Where panes take turns, an opened mail would else stay behind the list.
  const openAndShow = useCallback(
    async (files: readonly File[]) => {
      await open(files);
      if (mailbox.selected()) setView('mail');
    },
    [open, mailbox],
  );
  const choose = async (chosen: Language) => {
    try {
      await save({ ...settings, language: chosen });
      setUnsaved(null);
    } catch (error) {
      setUnsaved(problemOf(error));
    }
  };
  const showMail = useCallback(() => setView('mail'), []);
  const read = useCallback(() => {
    setView('mail');
    focusSoon(heading);
  }, []);
  const deeds = useMemo(
    () => ({
      move: (step: 1 | -1) => {
        const rows = mailbox.messages();
        const now = rows.findIndex(({ key }) => key === mailbox.selected()?.key);
        const next = rows[Math.min(rows.length - 1, Math.max(0, now + step))];
        if (next) mailbox.select(next.key);
      },
      search: () => {
        setView('list');
        focusSoon(search);
      },
      back: () => {
        setView('list');
        focusSoon(list);
      },
    }),
    [mailbox],
  );
  useKeys(deeds);
  // The same element again: the list redraws often while mails are scanned, the panel need not.
  const panel = useMemo(
    () => <Panel services={services} language={language} isPart />,
    [services, language],
  );

  return (
    <DropZone onFiles={openAndShow}>
      <main class="workspace" data-view={view}>
        <WorkspaceBar links={links} onFiles={openAndShow} onLanguage={choose} />
        <section class="workspace__notes" aria-label={words.notes}>
          {!services.store.isDurable && (
            <Banner kind="warn" urgent>
              {words.memoryOnly}
            </Banner>
          )}
          {problem && <ProblemBanner problem={problem} />}
          {unsaved && <ProblemBanner problem={unsaved} />}
          <ImportStatus state={state} onClose={forget} />
        </section>
        <MailboxPane
          mailbox={mailbox}
          timeZone={timeZone}
          detections={detections}
          onRead={read}
          listRef={list}
          searchRef={search}
        />
        {message && (
          <nav class="workspace__views" aria-label={words.views}>
            <Button small kind="quiet" onClick={deeds.back}>
              {words.backToList}
            </Button>
            <Button small pressed={view === 'mail'} onClick={showMail}>
              {words.mail}
            </Button>
            <Button small pressed={view === 'panel'} onClick={() => setView('panel')}>
              {words.panel}
            </Button>
          </nav>
        )}
        <section class="workspace__mail" aria-label={words.mail}>
          <MailPane
            mailbox={mailbox}
            detection={message ? (detections.get(message.key) ?? null) : null}
            timeZone={timeZone}
            headingRef={heading}
            onShow={showMail}
          />
        </section>
        <div class="workspace__panel">{panel}</div>
      </main>
    </DropZone>
  );
}

/**
 * Focuses at once where the element can be seen, else after the next drawing: only what is drawn takes focus. A
 * person who has moved on meanwhile is not called back.
 */
function focusSoon(target: { readonly current: HTMLElement | null }): void {
  const before = target.current;
  before?.focus();
  const hasTaken = before !== null && document.activeElement === before;
  setTimeout(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!hasTaken || isLost) target.current?.focus();
  }, 0);
}
