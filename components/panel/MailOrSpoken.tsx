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
import { isHalfWritten, type ReplyWorks } from './reply-work.ts';
import { SpokenFold } from './SpokenFold.tsx';
import { emptyNotes, isEmpty, type Notes } from './spoken-notes.ts';

interface Props {
  readonly services: HostServices;
  /** Kept by whoever draws the panel anew; its own otherwise. */
  readonly works?: ReplyWorks | undefined;
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
 * The open mail, or what was noted of a conversation that no mail leads to. Replies in the making and notes not yet
 * registered are kept here, above both, so that going from one to the other loses nothing.
 */
export function MailOrSpoken({
  services,
  works: kept,
  onOpenDashboard,
  warnsBeforeLeaving,
}: Props) {
  const words = useWords(spokenWords);
  const [shown, setShown] = useState<Shown | null>(null);
  const [notes, setNotes] = useState<Notes>(emptyNotes);
  const own = useRef<ReplyWorks>(new Map());
  const works = kept ?? own.current;
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef(shown);
  const spokenServices = useMemo(
    () => shown && { ...services, host: spokenHost(shown.message) },
    [services, shown],
  );
  useLeaveWarning(
    () => warnsBeforeLeaving && (!isEmpty(notes) || [...works.values()].some(isHalfWritten)),
  );

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
            onChange={setNotes}
            onNoted={(message) => setShown({ message, isNoted: true })}
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
        onWritten={() => shown.isNoted && setNotes(emptyNotes)}
      />
    </>
  );
}
