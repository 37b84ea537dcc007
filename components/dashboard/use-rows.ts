import { useMemo } from 'preact/hooks';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodes } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { states } from '@/lib/domain/objection/state.ts';
import type { CaseGroup, CaseQuery } from '@/lib/domain/report/case-query.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { countGroups, groupsOf, rowsInGroup } from '@/lib/domain/report/group-cases.ts';
import { matchCases } from '@/lib/domain/report/match-cases.ts';
import {
  type CaseOrder,
  rankedWords,
  rowsByUrgency,
  rowsInOrder,
} from '@/lib/domain/report/order-cases.ts';
import { wordCodes } from '@/lib/domain/report/word-codes.ts';
import { countries } from '@/lib/domain/shared/country.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { nameOfCountry } from '@/lib/i18n/format.ts';
import { useLater } from './use-later.ts';

interface Found {
  /** Rows of the sheet, filtered and in order. */
  readonly rows: Uint32Array;
  readonly counts: Readonly<Record<CaseGroup, number>>;
}

interface Wish {
  readonly query: CaseQuery;
  readonly order: CaseOrder;
  readonly today: PlainDate;
}

/** The rows that a query finds, and how many each group has. Every step is done again only when it has to be. */
export function useRows(sheet: CaseSheet, { query, order, today }: Wish): Found {
  const language = useLanguage();
  const { states: stateNames } = useWords(commonWords);
  const byUrgency = useMemo(() => rowsByUrgency(sheet, today), [sheet, today]);
  const groups = useMemo(() => groupsOf(sheet, today), [sheet, today]);
  const compare = useMemo(() => new Intl.Collator(localeOf[language]).compare, [language]);
  // After the first drawing, so that a click on the head of the column does not wait for it.
  useLater(() => rankedWords(wordCodes(sheet, 'customer').words, compare).length, [sheet, compare]);
  const ordered = useMemo(
    () =>
      rowsInOrder(sheet, order, {
        today,
        byUrgency,
        compare,
        names: {
          state: states.map((state) => stateNames[state]),
          reason: reasonCodes.map((code) => reasonCodeInfo[code].labels[language]),
          country: countries.map((country) => nameOfCountry(country, language)),
        },
      }),
    [sheet, order.by, order.descending, today, byUrgency, language, stateNames, compare],
  );
  const { group, ...rest } = query;
  const matches = useMemo(
    () => matchCases(sheet, rest, today),
    [sheet, today, ...Object.values(rest)],
  );
  const counts = useMemo(() => countGroups(groups, matches), [groups, matches]);
  const rows = useMemo(
    () => rowsInGroup(ordered, { groups, matches, group }),
    [ordered, groups, matches, group],
  );
  return { rows, counts };
}
