import { byUrgency } from '@/lib/domain/report/by-urgency.ts';
import { daysBetween, type PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { CaseGroup } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { caseGroups } from './case-groups.ts';

/** What the dashboard shows. It lives in the address, so that it survives a reload and can be sent as a link. */
export interface CaseFilter {
  readonly group: CaseGroup;
  readonly text: string;
  /** Address of the owner; null for everyone, empty for cases without one. */
  readonly owner: string | null;
  /** The case that is open; null when none is. */
  readonly open: string | null;
}

export const noFilter: CaseFilter = { group: 'open', text: '', owner: null, open: null };

/** The filter in an address, `#show=overdue&owner=kari@firma.example&case=…`. Unknown values count as absent. */
export function filterOfHash(hash: string): CaseFilter {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    group: caseGroups.find((group) => group === fields.get('show')) ?? noFilter.group,
    text: fields.get('text') ?? '',
    owner: fields.get('owner'),
    open: fields.get('case'),
  };
}

/** The address of a filter: `#` when it shows all open cases. */
export function hashOfFilter({ group, text, owner, open }: CaseFilter): string {
  const fields = new URLSearchParams();
  if (group !== noFilter.group) fields.set('show', group);
  if (text) fields.set('text', text);
  if (owner !== null) fields.set('owner', owner);
  if (open !== null) fields.set('case', open);
  return `#${fields}`;
}

/** The cases that owner and text let through, most urgent first. */
export function filteredCases(
  rows: readonly CaseRow[],
  { text, owner }: Pick<CaseFilter, 'text' | 'owner'>,
): readonly CaseRow[] {
  const words = text.toLocaleLowerCase().split(' ').filter(Boolean);
  return rows
    .filter(({ objection }) => owner === null || objection.classification.owner === owner)
    .filter((row) => words.every((word) => searchText(row).includes(word)))
    .toSorted(byUrgency);
}

/** Days since the customer objected; never below zero. */
export function ageOf({ objection }: CaseRow, today: PlainDate): number {
  return Math.max(0, daysBetween(objection.receivedOn, today));
}

function searchText({ objection }: CaseRow): string {
  const { customer, invoice } = objection.classification;
  return [customer.name, customer.email, invoice.number, objection.caseNumber, objection.subject]
    .join('\n')
    .toLocaleLowerCase();
}
