import { Badge } from '@/components/shared/Badge.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { DateText } from '@/components/shared/DateText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { businessCalendar } from '@/lib/domain/deadline/business-calendar.ts';
import { type DigestLine, digestOf } from '@/lib/domain/report/digest.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { nameOfTimer } from '@/lib/i18n/deadline.ts';
import { digestWords } from '@/lib/i18n/digest.ts';
import { formatWeekday } from '@/lib/i18n/format-weekday.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';

interface Props {
  readonly rows: readonly CaseRow[];
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** What is overdue, by the person who answers: to be read out at a meeting or printed on a page. */
export function Digest({ rows, settings, today }: Props) {
  const words = useWords(digestWords);
  const language = useLanguage();
  const calendar = businessCalendar(settings.country, settings.closedDays);
  const { overdue, neglected, owners } = digestOf(rows, today, calendar);
  return (
    <section class="card stack digest" aria-labelledby="digest-title">
      <div class="row row--apart">
        <h2 id="digest-title">{words.title}</h2>
        <span class="no-print">
          <Button small onClick={() => globalThis.print()}>
            {words.print}
          </Button>
        </span>
      </div>
      <p class="muted">{words.asOf(formatWeekday(today, language, null))}</p>
      {overdue === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <p>
          <strong>{words.overdue(overdue)}</strong>
          {neglected > 0 && <> · {words.neglected(neglected)}</>}
        </p>
      )}
      {owners.map(({ owner, lines }) => (
        <section key={owner} class="stack stack--tight">
          <h3 dir="auto">{words.casesOf(owner || words.nobody, lines.length)}</h3>
          <DigestTable lines={lines} />
        </section>
      ))}
    </section>
  );
}

function DigestTable({ lines }: { lines: readonly DigestLine[] }) {
  const words = useWords(digestWords);
  const cases = useWords(dashboardWords);
  const language = useLanguage();
  return (
    <table class="digest__table">
      <thead>
        <tr>
          <th scope="col">{words.case}</th>
          <th scope="col">{words.customer}</th>
          <th scope="col">{words.duty}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{words.late}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ objection, deadline, daysOver, isNeglected }) => (
          <tr key={objection.id}>
            <td>{objection.caseNumber}</td>
            <td dir="auto">
              {displayName(objection.classification.customer) || cases.unknownCustomer}
            </td>
            <td>{nameOfTimer(deadline.timer, language)}</td>
            <td>
              <DateText date={deadline.dueOn} />
            </td>
            <td>
              {cases.days(daysOver)}{' '}
              {isNeglected && <Badge kind="danger">{words.neglectedMark}</Badge>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
