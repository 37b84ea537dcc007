import { DateText } from '@/components/shared/DateText.tsx';
import { DueBadge } from '@/components/shared/DueBadge.tsx';
import { MoneyText } from '@/components/shared/MoneyText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { StateBadge } from '@/components/shared/StateBadge.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { type CaseLine, dueOnDay } from '@/lib/domain/report/case-line.ts';
import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { nameOfCountry } from '@/lib/i18n/format.ts';
import type { ColumnName } from './columns.ts';

interface Props {
  readonly column: ColumnName;
  readonly line: CaseLine;
  readonly today: PlainDate;
}

/** What one column says of a case. */
export function CaseCell({ column, line, today }: Props) {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  switch (column) {
    case 'due': {
      const dueOn = dueOnDay(line, today);
      if (!dueOn) return <span class="muted">{words.nothingDue}</span>;
      return (
        <span class="row">
          <DateText date={dueOn} />
          <DueBadge dueOn={dueOn} today={today} />
        </span>
      );
    }
    case 'state':
      return <StateBadge state={line.state} />;
    case 'reason':
      return <>{reasonCodeInfo[line.reason].labels[language]}</>;
    case 'disputed':
    case 'undisputed': {
      const minor = line[column];
      if (minor === null || line.currency === null) return <>–</>;
      return <MoneyText amount={{ minor, currency: line.currency }} />;
    }
    case 'owner':
      return (
        <span class="case-table__cut" dir="auto" title={line.owner}>
          {line.owner || words.nobody}
        </span>
      );
    case 'country':
      return <>{nameOfCountry(line.country, language)}</>;
    case 'received':
      return <DateText date={line.receivedOn} />;
    case 'age':
      return (
        <span class="numeric">{words.days(Math.max(0, daysBetween(line.receivedOn, today)))}</span>
      );
    case 'caseNumber':
      return <span class="numeric">{line.caseNumber}</span>;
  }
}
