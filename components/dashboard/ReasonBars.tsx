import { useMemo } from 'preact/hooks';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import type { CaseQuery } from '@/lib/domain/report/case-query.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import type { Matches } from '@/lib/domain/report/match-cases.ts';
import { advice, adviceFor } from '@/lib/domain/report/prevention.ts';
import { crossTable, reasonOf } from '@/lib/domain/report/root-causes.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { listAddress } from './dashboard-address.ts';
import { isFew } from './few.ts';
import { queryOfRest } from './query-of-value.ts';

interface Props {
  readonly sheet: CaseSheet;
  readonly matches: Matches;
  readonly query: CaseQuery;
}

const MOST = 8;

/** What objections are about, most frequent first, and what keeps them from arising. */
export function ReasonBars({ sheet, matches, query }: Props) {
  const words = useWords(figuresWords);
  const language = useLanguage();
  const { rows, rest } = useMemo(
    () => crossTable(sheet, matches, { by: 'reason', across: 'reason', rows: MOST, columns: 1 }),
    [sheet, matches],
  );
  const all = rows.reduce((sum, { count }) => sum + count, rest);
  const most = rows[0]?.count ?? 1;
  const percent = new Intl.NumberFormat(localeOf[language], {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return (
    <section class="card stack stack--tight" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{words.byReason}</h2>
      <ol class="bars">
        {rows.map(({ name, count }) => {
          const reason = reasonOf(name);
          if (!reason) return null;
          return (
            <li key={name}>
              <a class="bars__bar" href={listAddress({ ...query, reason })}>
                <span class="bars__name">{reasonCodeInfo[reason].labels[language]}</span>{' '}
                <span class="bars__count numeric">
                  {words.ofCases(count)}
                  {!isFew(all) && ` · ${percent.format(count / all)}`}
                </span>
                <span class="bars__fill" style={{ width: `${(count / most) * 100}%` }} />
              </a>
              <Disclosure summary={words.advice}>
                <ul class="bars__advice small">
                  {adviceFor(reason).map((id) => (
                    <li key={id}>{advice[id][language]}</li>
                  ))}
                </ul>
              </Disclosure>
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <p class="small">
          <a href={listAddress({ ...query, ...queryOfRest('reason', rows, query) })}>
            {words.rest(rest)}
          </a>
        </p>
      )}
      {isFew(all) && <p class="figure__few small">{words.few}</p>}
      <p class="muted small">{words.source}</p>
    </section>
  );
}
