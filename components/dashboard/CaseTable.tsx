import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { CaseTableRow } from './CaseTableRow.tsx';

interface Props {
  readonly rows: readonly CaseRow[];
  readonly today: PlainDate;
  readonly open: string | null;
  readonly linkTo: (id: string) => string;
}

/** Rows drawn at once: the first two hundred are the urgent ones, the rest wait for a click. */
const PAGE = 200;

/** The cases as a table, on a narrow screen as cards. */
export function CaseTable({ rows, today, open, linkTo }: Props) {
  const words = useWords(dashboardWords);
  const [drawn, setDrawn] = useState(PAGE);
  return (
    <>
      <table class="case-table">
        <caption class="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.customer}</th>
            <th scope="col">{words.answerBy}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col" class="case-table__number">
              {words.disputed}
            </th>
            <th scope="col">{words.owner}</th>
            <th scope="col" class="case-table__number">
              {words.age}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <CaseTableRow
              key={row.objection.id}
              row={row}
              today={today}
              isOpen={row.objection.id === open}
              href={linkTo(row.objection.id)}
            />
          ))}
        </tbody>
      </table>
      {rows.length > drawn && <Button onClick={() => setDrawn(drawn + PAGE)}>{words.more}</Button>}
    </>
  );
}
