import { reasonCodes } from '@/lib/domain/detection/reason-code.ts';
import {
  ageBands,
  answerStandings,
  type CaseQuery,
  caseGroups,
  everyOpenCase,
  milestoneNames,
} from '@/lib/domain/report/case-query.ts';
import { type CaseOrder, orderNames } from '@/lib/domain/report/order-cases.ts';
import { countries } from '@/lib/domain/shared/country.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';

/** The pages of the dashboard. */
export const views = ['cases', 'figures', 'digest'] as const;
export type View = (typeof views)[number];

/** What the dashboard shows. It lives in the address, so that it survives a reload and can be sent as a link. */
export interface DashboardAddress {
  readonly view: View;
  readonly query: CaseQuery;
  readonly order: CaseOrder;
  /** The case that is open; null when none is. */
  readonly open: string | null;
}

const usualOrder: CaseOrder = { by: 'urgency', descending: false };

/** What an address `#show=overdue&owner=kari@firma.example&case=…` says. Unknown values count as absent. */
export function addressOf(hash: string): DashboardAddress {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const one = <T extends string>(name: string, list: readonly T[]): T | null =>
    list.find((each) => each === fields.get(name)) ?? null;
  const left = fields.get('except')?.split(' ') ?? [];
  const day = (name: string) => PlainDate.safeParse(fields.get(name)).data ?? null;
  return {
    view: one('view', views) ?? 'cases',
    query: {
      group: one('show', caseGroups) ?? everyOpenCase.group,
      text: fields.get('text') ?? '',
      owner: fields.get('owner'),
      customer: fields.get('customer'),
      reason: one('reason', reasonCodes),
      except: reasonCodes.filter((code) => left.includes(code)),
      exceptOwners: fields.getAll('exceptowner'),
      exceptCustomers: fields.getAll('exceptcustomer'),
      country: one('country', countries),
      age: one('age', ageBands),
      from: day('from'),
      to: day('to'),
      dated: one('dated', milestoneNames),
      dueBy: day('dueby'),
      answer: one('answer', answerStandings),
      milestone: one('reached', milestoneNames),
    },
    order: {
      by: one('sort', orderNames) ?? usualOrder.by,
      descending: fields.get('order') === 'down',
    },
    open: fields.get('case'),
  };
}

/** The address: `#` when it shows all open cases. */
export function hashOf({ view, query, order, open }: DashboardAddress): string {
  const fields = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value !== null) fields.set(name, value);
  };
  set('view', view === 'cases' ? null : view);
  set('show', query.group === everyOpenCase.group ? null : query.group);
  set('text', query.text === '' ? null : query.text);
  set('owner', query.owner);
  set('customer', query.customer);
  set('reason', query.reason);
  set('except', query.except.length > 0 ? query.except.join(' ') : null);
  // A name may hold any character, so each has a field of its own.
  for (const owner of query.exceptOwners) fields.append('exceptowner', owner);
  for (const customer of query.exceptCustomers) fields.append('exceptcustomer', customer);
  set('country', query.country);
  set('age', query.age);
  set('from', query.from);
  set('to', query.to);
  set('dated', query.dated);
  set('dueby', query.dueBy);
  set('answer', query.answer);
  set('reached', query.milestone);
  set('sort', order.by === usualOrder.by ? null : order.by);
  set('order', order.descending ? 'down' : null);
  set('case', open);
  return `#${fields}`;
}

/** The address of a list of cases: what a number leads to that counted them. */
export function listAddress(part: Partial<CaseQuery>): string {
  return hashOf({
    view: 'cases',
    query: { ...everyOpenCase, ...part },
    order: usualOrder,
    open: null,
  });
}
