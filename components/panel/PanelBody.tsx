import { useEffect } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { Guarded } from '@/components/shared/Guarded.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import type { HostServices } from '@/lib/app/services.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { CaseBody } from './CaseBody.tsx';
import type { OpenDashboard } from './DueNow.tsx';
import { EmptyPanel } from './EmptyPanel.tsx';
import { MailBody } from './MailBody.tsx';
import { MessageHeader } from './MessageHeader.tsx';
import { knowsOwner } from './OwnerForm.tsx';
import type { PanelWorks } from './panel-works.ts';
import { useRecording } from './use-recording.ts';
import { useScan } from './use-scan.ts';
import { verdictOf } from './verdict-of.ts';
import { WhichMessage } from './WhichMessage.tsx';

interface Props {
  readonly services: HostServices;
  readonly onOpenDashboard?: OpenDashboard | undefined;
  /** What is half done: it outlives what is shown here. */
  readonly works: PanelWorks;
  /** Called after each thing that was written to the log from here. */
  readonly onWritten?: () => void;
}

/** What the panel shows of the open mail, whatever state its reading is in. */
export function PanelBody({ services, works, onOpenDashboard, onWritten }: Props) {
  const words = useWords(panelWords);
  const common = useWords(commonWords);
  const announce = useAnnounce();
  const { state, reload, refresh } = useScan(services);
  const { settings, isLoaded, today, save } = useSettings();
  const reading = state.kind === 'ready' ? state.scan.message.key : null;
  const isRegistered = state.kind === 'ready' && verdictOf(state.scan) === 'registered';
  const recording = useRecording(() => {
    refresh();
    onWritten?.();
  }, reading);

  // Whoever owns the reply window records the sending (the worker, the workspace); here it is only shown.
  useEffect(
    () =>
      services.host.onReplySent(() => {
        announce(words.insert.sentDone);
        refresh();
      }),
    [services, announce, refresh, words],
  );

  // Who answers was told in the settings, or in another window: what was begun here asks for nothing any more.
  useEffect(() => {
    if (isLoaded && knowsOwner(settings)) works.owner = null;
  }, [isLoaded, settings, works]);

  // Wherever it was registered: what was typed here meanwhile is mended in the case.
  useEffect(() => {
    if (reading && isRegistered) works.registrations.delete(reading);
  }, [reading, isRegistered, works]);

  if (state.kind === 'no-message')
    return <EmptyPanel host={services.host} onOpenDashboard={onOpenDashboard} />;
  if (state.kind === 'failed')
    return (
      <ProblemBanner
        problem={state.problem}
        actions={<Button onClick={reload}>{common.retry}</Button>}
      />
    );
  const timeZone = timeZoneOf[settings.country];
  if (state.kind === 'loading' || !isLoaded) {
    const message = state.kind === 'loading' ? state.message : state.scan.message;
    return (
      <div aria-busy="true" class="stack">
        {message && (
          <Guarded key={message.key}>
            <MessageHeader message={message} timeZone={timeZone} />
          </Guarded>
        )}
        <p class="muted reading">{words.reading}</p>
      </div>
    );
  }
  const { scan, problem } = state;
  const { message, row } = scan;
  const shared = { settings, today, recording };
  return (
    <Guarded key={message.key}>
      <MessageHeader message={message} timeZone={timeZone} />
      <WhichMessage host={services.host} reading={message.key} />
      {problem && (
        <ProblemBanner
          problem={problem}
          actions={<Button onClick={reload}>{words.readAgain}</Button>}
        />
      )}
      {row && isRegistered ? (
        <CaseBody
          key={`${message.key} ${row.objection.id}`}
          {...shared}
          isNew={recording.registered === message.key}
          services={services}
          message={message}
          row={row}
          isRecorded={scan.isRecorded}
          works={works}
        />
      ) : (
        <MailBody key={message.key} {...shared} scan={scan} works={works} onSaveSettings={save} />
      )}
    </Guarded>
  );
}
