import { Badge } from '@/components/shared/Badge.tsx';
import { DateText } from '@/components/shared/DateText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { DigestLine } from '@/lib/domain/report/digest.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { digestWords } from '@/lib/i18n/digest.ts';
import { nameOfTimer } from '@/lib/i18n/duty.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { addressOf, hashOf, listAddress } from './dashboard-address.ts';

interface Props {
  readonly owner: string;
  readonly lines: readonly DigestLine[];
}

/** Nobody reads out more than this of one person; the rest is a list away. */
const MOST = 25;

/** What one person has let pass. */
export function DigestTable({ owner, lines }: Props) {
  const words = useWords(digestWords);
  const figures = useWords(figuresWords);
  const cases = useWords(dashboardWords);
  const language = useLanguage();
  const start = addressOf('');
  return (
    <>
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
          {lines.slice(0, MOST).map(({ line, timer, dueOn, daysOver, isNeglected }) => (
            <tr key={line.id}>
              <td>
                <a href={hashOf({ ...start, open: line.id })}>{line.caseNumber}</a>
              </td>
              <td dir="auto">{line.customer || cases.unknownCustomer}</td>
              <td>{timer && nameOfTimer(timer, language)}</td>
              <td>
                <DateText date={dueOn} />
              </td>
              <td>
                {cases.days(daysOver)}{' '}
                {isNeglected && <Badge kind="danger">{words.neglectedMark}</Badge>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > MOST && (
        <p class="small">
          <a href={listAddress({ group: 'overdue', owner })}>
            {figures.moreOverdue(lines.length - MOST)}
          </a>
        </p>
      )}
    </>
  );
}
