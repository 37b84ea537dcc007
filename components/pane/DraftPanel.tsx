import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Clock } from '@/components/panel/Clock.tsx';
import { OpenDraftCard } from '@/components/panel/OpenDraftCard.tsx';
import { ReplyCard } from '@/components/panel/ReplyCard.tsx';
import type { ReplyWorks } from '@/components/panel/reply-work.ts';
import { useRecording } from '@/components/panel/use-recording.ts';
import { ServicesProvider, useWords } from '@/components/shared/ServicesContext.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import { useStored } from '@/components/shared/use-stored.ts';
import { findCase } from '@/lib/app/find-case.ts';
import type { HostServices } from '@/lib/app/services.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import type { MessageKey, ThreadKey } from '@/lib/domain/shared/ids.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';

interface Props {
  readonly services: HostServices;
  readonly language: Language;
  /** Replies in the making, kept by whoever draws the panel anew; its own otherwise. */
  readonly works?: ReplyWorks;
}

/** Beside a draft: which case it answers and by when, what the check says of it, and replies to put into it. */
export function DraftPanel({ services, language, works }: Props) {
  return (
    <ServicesProvider services={services} language={language}>
      <main class="panel" lang={language}>
        <header class="panel__top row row--apart">
          <h1 class="panel__name">{commonWords[language].product}</h1>
        </header>
        <DraftBody services={services} works={works} />
      </main>
    </ServicesProvider>
  );
}

/** What the draft answers, as far as Outlook tells. */
interface Answered {
  readonly key: MessageKey | null;
  readonly threadKey: ThreadKey;
}

interface BodyProps extends Pick<Props, 'services'> {
  readonly works: ReplyWorks | undefined;
}

function DraftBody({ services, works: kept }: BodyProps) {
  const words = useWords(outlookWords).draft;
  const common = useWords(commonWords);
  const { settings, today, isLoaded } = useSettings();
  const [answered, setAnswered] = useState<Answered | null | 'unknown'>('unknown');
  const own = useRef<ReplyWorks>(new Map());
  const works = kept ?? own.current;

  useEffect(
    () =>
      services.host.onDraft?.(async (draft) => {
        setAnswered(draft && { key: draft.inReplyTo, threadKey: draft.threadKey });
        return null;
      }),
    [services],
  );
  const about = useMemo(() => answered, [JSON.stringify(answered)]);
  const read = useCallback(async () => {
    if (about === 'unknown') return about;
    return about && caseOfDraft(services, about).catch(() => null);
  }, [services, about]);
  const [row, , look] = useStored<CaseRow | null | 'unknown'>(read, 'unknown');
  const recording = useRecording(look);

  if (about === 'unknown' || row === 'unknown' || !isLoaded)
    return (
      <p class="muted" aria-busy="true">
        {common.loading}
      </p>
    );
  if (!about || !row) {
    const { title, text } = about ? words.noCase : words.empty;
    return (
      <section class="empty stack stack--tight">
        <h2>{title}</h2>
        <p class="muted">{text}</p>
      </section>
    );
  }
  const { classification, caseNumber, messageKeys } = row.objection;
  const shared = { row, settings, today };
  const answering = about.key ?? messageKeys.at(-1);
  return (
    <>
      <header class="mail">
        <h2 class="mail__subject">{words.answers(displayName(classification.customer))}</h2>
        <p class="muted small numeric">{caseNumber}</p>
      </header>
      <OpenDraftCard key={`check ${row.objection.id}`} services={services} row={row} />
      <Clock {...shared} isNew={false} />
      {answering && (
        <ReplyCard
          key={`reply ${row.objection.id}`}
          {...shared}
          services={services}
          answering={answering}
          works={works}
          recording={recording}
        />
      )}
      <p class="muted small">{words.insertPlace}</p>
    </>
  );
}

async function caseOfDraft(
  services: HostServices,
  { key, threadKey }: Answered,
): Promise<CaseRow | null> {
  return (await findCase(services, { key, threadKey }))?.row ?? null;
}
