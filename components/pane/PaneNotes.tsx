import { useEffect, useState } from 'preact/hooks';
import { useRecording } from '@/components/panel/use-recording.ts';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import { type Followed, forgetSendings, type SeenMessage } from '@/lib/app/follow-message.ts';
import { markSent } from '@/lib/app/mark-sent.ts';
import type { HostServices } from '@/lib/app/services.ts';
import { nextDuty } from '@/lib/domain/deadline/next-duty.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import { dueSentence } from '@/lib/i18n/duty.ts';
import { formatInstant } from '@/lib/i18n/format.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import type { BegunSending, CaseMirror } from '@/lib/ports/case-mirror.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { DueNote } from './DueNote.tsx';
import { useFollowed } from './use-followed.ts';

export interface PaneNotesProps {
  readonly services: HostServices;
  readonly mirror: CaseMirror;
  readonly seen: () => SeenMessage | null;
  /** Says the same above the message itself, where the mail program has a place for it. */
  readonly showNotice: (key: MessageKey, text: string | null) => void;
}

/** What a pane beside a mail program has to say that the panel has not: sent or not, restored, how to pin it. */
export function PaneNotes({ services, mirror, seen, showNotice }: PaneNotesProps) {
  const words = useWords(outlookWords);
  const language = useLanguage();
  const { settings, today, isLoaded } = useSettings();
  const { followed, strangers, changes, again } = useFollowed(services, { mirror, seen, language });
  const [isPinKnown, setIsPinKnown] = useState(true);
  useEffect(() => {
    services.store.meta(PIN).then(
      (known) => setIsPinKnown(known === true),
      () => {},
    );
  }, [services]);
  const knowPin = () => {
    setIsPinKnown(true);
    services.store.setMeta(PIN, true).catch(() => {});
  };
  // Another message came while the pane stayed: it is pinned, and nobody has to be told how.
  useEffect(() => {
    if (changes > 0 && !isPinKnown) knowPin();
  }, [changes, isPinKnown]);

  const due = barText(followed, (row) => {
    const duty = nextDuty(row.deadlines);
    return duty ? words.bar(dueSentence(duty, language, today)) : words.barIdle;
  });
  useEffect(() => {
    const open = seen();
    if (open && followed) showNotice(open.key, due);
  }, [due, followed, seen, showNotice]);

  return (
    <aside class="pane-notes stack stack--tight">
      {followed?.row && followed.begun && (
        <SendingNote
          services={services}
          mirror={mirror}
          row={followed.row}
          begun={followed.begun}
          timeZone={timeZoneOf[settings.country]}
          onDone={again}
        />
      )}
      {followed?.isConfirmed && <Banner kind="good">{words.sending.confirmed}</Banner>}
      {followed?.isRestored && <Banner title={words.restored.title}>{words.restored.text}</Banner>}
      {isLoaded && <DueNote today={today} />}
      {strangers > 0 && (
        <Banner title={plural(language, strangers, words.strangers.title)}>
          {words.strangers.text}
        </Banner>
      )}
      {!isPinKnown && (
        <Banner
          title={words.pin.title}
          actions={
            <Button kind="quiet" small onClick={knowPin}>
              {words.pin.done}
            </Button>
          }
        >
          {words.pin.text}
        </Banner>
      )}
    </aside>
  );
}

const PIN = 'pin-known';

/** Null takes the line away. */
function barText(followed: Followed | null, textOf: (row: CaseRow) => string): string | null {
  return followed?.row ? textOf(followed.row) : null;
}

interface SendingProps {
  readonly services: HostServices;
  readonly mirror: CaseMirror;
  readonly row: CaseRow;
  readonly begun: BegunSending;
  readonly timeZone: string;
  readonly onDone: () => void;
}

/** "You began to send a reply at 14:03. Did it go out?" Outlook tells that it began, and no more. */
function SendingNote({ services, mirror, row, begun, timeZone, onDone }: SendingProps) {
  const words = useWords(outlookWords).sending;
  const language = useLanguage();
  const announce = useAnnounce();
  const recording = useRecording(() => {});
  const settle = (wasSent: boolean) => async () => {
    // What could not be recorded is asked about until it can.
    const record = () => markSent(services, { row, messageKey: null });
    if (wasSent && !(await recording.run(record))) return;
    await forgetSendings(mirror, row).catch(() => {});
    if (wasSent) announce(words.confirmed);
    onDone();
  };
  return (
    <>
      <Banner
        kind="warn"
        title={words.title(formatInstant(begun.at, { language, timeZone }))}
        actions={
          <div class="row">
            <Button small busy={recording.isBusy} onClick={settle(true)}>
              {words.wasSent}
            </Button>
            <Button kind="quiet" small busy={recording.isBusy} onClick={settle(false)}>
              {words.wasNot}
            </Button>
          </div>
        }
      >
        {begun.wasAsked ? words.asked : words.text}
      </Banner>
      {recording.problem && <ProblemBanner problem={recording.problem} />}
    </>
  );
}
