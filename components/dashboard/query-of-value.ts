import type { CaseQuery } from '@/lib/domain/report/case-query.ts';
import { type Count, type Dimension, reasonOf } from '@/lib/domain/report/root-causes.ts';
import { addDays, PlainDate, partsOf, plainDate } from '@/lib/domain/shared/plain-date.ts';

/** What of a query lets through exactly the cases that have one value of a dimension. */
export function queryOfValue(
  dimension: Dimension,
  value: string,
  within: Pick<CaseQuery, 'from' | 'to'>,
): Partial<CaseQuery> {
  switch (dimension) {
    case 'reason':
      return { reason: reasonOf(value) };
    case 'owner':
      return { owner: value };
    case 'customer':
      return { customer: value };
    case 'month': {
      const first = PlainDate.parse(`${value}-01`);
      const { year, month } = partsOf(first);
      const next = month === 12 ? plainDate(year + 1, 1, 1) : plainDate(year, month + 1, 1);
      const last = addDays(next, -1);
      // The period that was counted may begin or end within the month.
      return {
        from: within.from !== null && within.from > first ? within.from : first,
        to: within.to !== null && within.to < last ? within.to : last,
      };
    }
  }
}

/** What of a query lets through exactly the cases that have none of the values shown; null when none is shown. */
export function queryOfRest(
  dimension: Dimension,
  shown: readonly Count[],
  within: Pick<CaseQuery, 'to' | 'except' | 'exceptOwners' | 'exceptCustomers'>,
): Partial<CaseQuery> | null {
  const names = shown.map(({ name }) => name);
  switch (dimension) {
    case 'reason':
      return { except: [...within.except, ...names.flatMap((name) => reasonOf(name) ?? [])] };
    case 'owner':
      return { exceptOwners: [...within.exceptOwners, ...names] };
    case 'customer':
      return { exceptCustomers: [...within.exceptCustomers, ...names] };
    case 'month': {
      const [first] = names;
      if (first === undefined) return null;
      const to = addDays(PlainDate.parse(`${first}-01`), -1);
      return { to: within.to !== null && within.to < to ? within.to : to };
    }
  }
}
