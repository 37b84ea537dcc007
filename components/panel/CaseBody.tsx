import { EvidencePack } from '@/components/evidence/EvidencePack.tsx';
import { CollectionGate } from '@/components/shared/CollectionGate.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { CaseTeamNotices } from '@/components/team/CaseTeamNotices.tsx';
import type { HostServices } from '@/lib/app/services.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { isNews } from '@/lib/domain/objection/is-news.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { Clock } from './Clock.tsx';
import { awaitsDecision, DecisionGuide } from './DecisionGuide.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { History } from './History.tsx';
import { NewMailCard } from './NewMailCard.tsx';
import { NextSteps } from './NextSteps.tsx';
import { OpenDraftCard } from './OpenDraftCard.tsx';
import type { PanelWorks } from './panel-works.ts';
import { ReplyCard } from './ReplyCard.tsx';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly services: HostServices;
  readonly message: EmailMessage;
  readonly row: CaseRow;
  /** The log of the case says what the mail is. */
  readonly isRecorded: boolean;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly recording: Recording;
  readonly works: Pick<PanelWorks, 'replies' | 'steps'>;
  /** It was registered here a moment ago: the focus goes to the clock. */
  readonly isNew: boolean;
}

/** A registered objection: its clock, the reply, what to tell the case, its facts and its history. */
export function CaseBody({
  services,
  message,
  row,
  isRecorded,
  settings,
  today,
  recording,
  works,
  isNew,
}: Props) {
  const words = useWords(panelWords);
  const { objection } = row;
  const shared = { row, settings, today };
  const isUndecided = awaitsDecision(objection);
  return (
    <div class="panel__columns panel__columns--case">
      <div class="panel__area panel__area--clock">
        {!isRecorded && isNews(message, objection, settings) && (
          <NewMailCard message={message} objection={objection} recording={recording} />
        )}
        <CaseTeamNotices row={row} />
        <Clock {...shared} isNew={isNew} />
      </div>
      <div class="panel__area panel__area--reply">
        <OpenDraftCard services={services} row={row} />
        <ReplyCard
          {...shared}
          services={services}
          answering={message.key}
          works={works.replies}
          recording={recording}
        />
      </div>
      <div class="panel__area panel__area--case">
        <NextSteps {...shared} recording={recording} works={works.steps} />
        {isUndecided && <DecisionGuide objection={objection} recording={recording} />}
        <section class="card" aria-labelledby="case-title">
          <h3 id="case-title">{words.caseHeading}</h3>
          <CaseFacts objection={objection} recording={recording} />
          <CollectionGate objection={objection} today={today} />
          {!isUndecided && <EvidenceList objection={objection} recording={recording} />}
          <Disclosure summary={`${words.history.heading} (${objection.events.length})`}>
            <History objection={objection} timeZone={timeZoneOf[settings.country]} />
          </Disclosure>
          <EvidencePack objection={objection} />
        </section>
      </div>
    </div>
  );
}
