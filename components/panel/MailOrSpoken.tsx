import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { useLeaveWarning } from '@/components/shared/use-leave-warning.ts';
import type { HostServices } from '@/lib/app/services.ts';
import { spokenHost } from '@/lib/app/spoken-host.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { spokenWords } from '@/lib/i18n/spoken.ts';
import type { OpenDashboard } from './DueNow.tsx';
import { PanelBody } from './PanelBody.tsx';
import { emptyWorks, isAnythingHalfDone, type PanelWorks } from './panel-works.ts';
import { SpokenFold } from './SpokenFold.tsx';
import { emptyNotes, type Notes } from './spoken-notes.ts';

interface Props {
  readonly services: HostServices;
  /** Kept by whoever draws the panel anew; its own otherwise. */
  readonly works?: PanelWorks | undefined;
  readonly onOpenDashboard?: OpenDashboard | undefined;
  /** The browser asks before half-written words are left; beside a mail program that would only be in the way. */
  readonly warnsBeforeLeaving: boolean;
}

interface Shown {
  readonly message: EmailMessage;
  /** Made of the notes in the form; otherwise an open case of the list. */
  readonly isNoted: boolean;
}

/**
 * The open mail, or what was noted of a conversation that no mail leads to. What is half done is kept here, above
 * both, so that going from one to the other loses nothing.
 */
export function MailOrSpoken({
  services,
  works: kept,
  onOpenDashboard,
  warnsBeforeLeaving,
}: Props) {
  const words = useWords(spokenWords);
  const [shown, setShown] = useState<Shown | null>(null);
  const [own] = useState(emptyWorks);
  const works = kept ?? own;
  const [notes, setNotes] = useState(works.notes);
  const noted = useRef<{ readonly notes: Notes; readonly message: EmailMessage } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef(shown);
  const spokenServices = useMemo(
    () => shown && { ...services, host: spokenHost(shown.message) },
    [services, shown],
  );
  useLeaveWarning(() => warnsBeforeLeaving && isAnythingHalfDone(works));
  const write = (next: Notes) => {
    works.notes = next;
    setNotes(next);
  };
  const showNoted = (message: EmailMessage) => {
    const before = noted.current;
    // The same notes are the same conversation: its registration goes on where it was left.
    if (before?.notes === notes) return setShown({ message: before.message, isNoted: true });
    if (before) works.registrations.delete(before.message.key);
    noted.current = { notes, message };
    setShown({ message, isNoted: true });
  };

  // The button that was pressed is gone: without this the focus would be lost.
  useEffect(() => {
    if (focused.current === shown) return;
    focused.current = shown;
    place.current?.querySelector<HTMLElement>(shown ? 'strong' : 'summary')?.focus();
  }, [shown]);

  if (!shown || !spokenServices)
    return (
      <>
        <PanelBody services={services} works={works} onOpenDashboard={onOpenDashboard} />
        <div ref={place}>
          <SpokenFold
            notes={notes}
            onChange={write}
            onNoted={showNoted}
            onOpen={(message) => setShown({ message, isNoted: false })}
          />
        </div>
      </>
    );
  return (
    <>
      <div class="row row--apart" ref={place}>
        <strong tabIndex={-1}>{words.showing}</strong>
        <Button kind="quiet" small onClick={() => setShown(null)}>
          {words.back}
        </Button>
      </div>
      <PanelBody
        key={shown.message.key}
        services={spokenServices}
        works={works}
        onWritten={() => shown.isNoted && write(emptyNotes)}
      />
    </>
  );
}
