import type { ComponentChildren } from 'preact';
import { History } from '@/components/panel/History.tsx';
import { CalendarButton } from '@/components/shared/CalendarButton.tsx';
import { CollectionGate } from '@/components/shared/CollectionGate.tsx';
import { DateText } from '@/components/shared/DateText.tsx';
import { MoneyText } from '@/components/shared/MoneyText.tsx';
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
import { commonWords } from '@/lib/i18n/common.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { DeadlineList } from './DeadlineList.tsx';

interface Props {
  readonly row: CaseRow;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly mailLink: (key: MessageKey) => string | null;
}

/** Everything known of one case: facts, the customer's points, deadlines with their working, history. */
export function CaseView({ row, settings, today, mailLink }: Props) {
  const words = useWords(dashboardWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const inCalendar = useWords(calendarWords);
  const { clock } = useServices();
  const { objection } = row;
  const { classification } = objection;
  const { customer, invoice } = classification;
  const link = objection.messageKeys.map(mailLink).find((found) => found !== null) ?? null;
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
      <Part title={words.deadlines}>
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
      </Part>
      <CollectionGate objection={objection} today={today} />
      {classification.points.length > 0 && (
        <Part title={words.points}>
          <ul class="case-view__points">
            {classification.points.map((point) => (
              <li key={`${point.reason} ${point.quote}`}>
                {reasonCodeInfo[point.reason].labels[language]}
                <q dir="auto" lang={classification.language}>
                  {point.quote}
                </q>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={words.facts}>
        <dl class="facts">
          <dt>{words.reason}</dt>
          <dd>{reasonCodeInfo[classification.reason].labels[language]}</dd>
          <dt>{words.extent}</dt>
          <dd>{common.extents[classification.extent]}</dd>
          <dt>{words.invoiceLabel}</dt>
          <dd>{invoice.number ?? common.unknown}</dd>
          <dt>{words.amount}</dt>
          <dd>{invoice.amount ? <MoneyText amount={invoice.amount} /> : common.unknown}</dd>
          {invoice.disputed && (
            <>
              <dt>{words.disputed}</dt>
              <dd>
                <MoneyText amount={invoice.disputed} />
              </dd>
            </>
          )}
          <dt>{words.dueDate}</dt>
          <dd>{invoice.dueDate ? <DateText date={invoice.dueDate} /> : common.unknown}</dd>
          <dt>{words.stage}</dt>
          <dd>{common.stages[classification.stage]}</dd>
          <dt>{words.party}</dt>
          <dd>{common.parties[classification.party]}</dd>
          <dt>{words.channel}</dt>
          <dd>{common.channels[objection.channel]}</dd>
          <dt>{words.receivedOn}</dt>
          <dd>
            <DateText date={objection.receivedOn} />
          </dd>
          <dt>{words.decision}</dt>
          <dd>{common.decisions[objection.decision]}</dd>
          <dt>{words.owner}</dt>
          <dd dir="auto">{classification.owner || words.nobody}</dd>
        </dl>
      </Part>
      <Part title={words.history}>
        <History objection={objection} timeZone={timeZoneOf[settings.country]} />
      </Part>
      {objection.excerpt && (
        <Part title={words.excerpt}>
          <blockquote class="case-view__excerpt" dir="auto" lang={classification.language}>
            {objection.excerpt}
          </blockquote>
        </Part>
      )}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack stack--tight">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
