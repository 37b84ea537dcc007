import { EvidencePack } from '@/components/evidence/EvidencePack.tsx';
import { EvidenceList } from '@/components/panel/EvidenceList.tsx';
import { History } from '@/components/panel/History.tsx';
import { NextSteps } from '@/components/panel/NextSteps.tsx';
import { OddDateNote } from '@/components/panel/OddDateNote.tsx';
import { useRecording } from '@/components/panel/use-recording.ts';
import { CalendarButton } from '@/components/shared/CalendarButton.tsx';
import { CollectionGate } from '@/components/shared/CollectionGate.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { StateBadge } from '@/components/shared/StateBadge.tsx';
import { calendarOf } from '@/lib/app/calendar-of.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { calendarWords } from '@/lib/i18n/calendar.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { CaseAmounts } from './CaseAmounts.tsx';
import { CaseFactList } from './CaseFactList.tsx';
import { CasePart } from './CasePart.tsx';
import { CaseTimes } from './CaseTimes.tsx';
import { DeadlineList } from './DeadlineList.tsx';

interface Props {
  readonly row: CaseRow;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly mailLink: (key: MessageKey) => string | null;
  /** Called after a step was recorded here. */
  readonly onWritten: () => void;
}

/** Everything known of one case: what to do next, deadlines with their working, documents, amounts, history. */
export function CaseView({ row, settings, today, mailLink, onWritten }: Props) {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const inCalendar = useWords(calendarWords);
  const { clock } = useServices();
  const recording = useRecording(onWritten);
  const { objection } = row;
  const { classification } = objection;
  const { customer } = classification;
  const link = objection.messageKeys.map(mailLink).find((found) => found !== null) ?? null;
  const ignored = objection.events.filter(({ type }) => type === 'findingIgnored').length;
  return (
    <article class="stack case-view">
      <header class="stack stack--tight">
        <div class="row row--apart">
          <h2 dir="auto">{displayName(customer) || words.unknownCustomer}</h2>
          <StateBadge state={objection.state} />
        </div>
        <p class="muted">
          {words.caseOf(objection.caseNumber)}
          {customer.email && <span dir="auto"> · {customer.email}</span>}
        </p>
        <p dir="auto">{objection.subject}</p>
        <p>
          {link !== null ? (
            <a class="button button--primary" href={link}>
              {words.openMail}
            </a>
          ) : (
            <span class="muted small">{words.noMail}</span>
          )}
        </p>
      </header>
      <NextSteps row={row} settings={settings} today={today} recording={recording} />
      <CasePart title={words.deadlines}>
        <OddDateNote deadlines={row.deadlines} />
        <DeadlineList
          deadlines={row.deadlines}
          country={settings.country}
          closedDays={settings.closedDays}
          today={today}
        />
        {row.deadlines.length > 0 && (
          <div class="row">
            <CalendarButton
              about={objection.caseNumber}
              entries={() => calendarOf([row], { settings, language, now: clock.now() })}
            >
              {inCalendar.addOne}
            </CalendarButton>
          </div>
        )}
      </CasePart>
      <CasePart title={words.amounts}>
        <CaseAmounts objection={objection} />
        <CollectionGate objection={objection} today={today} />
      </CasePart>
      <CasePart title={words.documents}>
        <EvidenceList objection={objection} recording={recording} />
        <EvidencePack objection={objection} />
      </CasePart>
      {classification.points.length > 0 && (
        <CasePart title={words.points}>
          <ul class="case-view__points">
            {classification.points.map((point) => (
              <li key={`${point.reason} ${point.quote}`}>
                {reasonCodeInfo[point.reason].labels[language]}
                {/* A colleague's case comes without the customer's words. */}
                {point.quote !== '' && (
                  <q dir="auto" lang={classification.language}>
                    {point.quote}
                  </q>
                )}
              </li>
            ))}
          </ul>
        </CasePart>
      )}
      <CasePart title={words.facts}>
        <CaseFactList objection={objection} />
      </CasePart>
      <CasePart title={words.history}>
        <CaseTimes objection={objection} settings={settings} />
        {ignored > 0 && <p class="small">{words.overridden(ignored)}</p>}
        <History
          objection={objection}
          timeZone={timeZoneOf[settings.country]}
          mail={{ label: words.openMail, linkTo: mailLink }}
        />
      </CasePart>
      {objection.excerpt && (
        <CasePart title={words.excerpt}>
          <blockquote
            class="case-view__excerpt"
            dir="auto"
            lang={classification.language}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long mail scrolls, also by keyboard
            tabIndex={0}
          >
            {objection.excerpt}
          </blockquote>
        </CasePart>
      )}
    </article>
  );
}
