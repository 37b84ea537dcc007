import { nextDuty } from '../deadline/next-duty.ts';
import { statusOn } from '../deadline/status-on.ts';
import type { ReasonCode } from '../detection/reason-code.ts';
import type { Objection } from '../objection/objection.ts';
import { isOpen } from '../objection/state-groups.ts';
import { currencies, type Money } from '../shared/money.ts';
import { addDays, type PlainDate, weekdayOf } from '../shared/plain-date.ts';
import type { ReportRow } from './by-urgency.ts';

/** How many cases of one kind there are, and how they stand. */
export interface Tally {
  readonly total: number;
  readonly open: number;
  readonly unanswered: number;
  readonly overdue: number;
}

/** The figures of a dashboard. A case may count in several of them; dismissed and erased ones in none. */
export interface Summary extends Tally {
  /** Our next duty is due today; this week: from today to Sunday. */
  readonly dueToday: number;
  readonly dueThisWeek: number;
  readonly waitingForCustomer: number;
  readonly atAgency: number;
  readonly closed: number;
  /** Most frequent first; of the same number by name. */
  readonly byReason: readonly (Tally & { readonly reason: ReasonCode })[];
  readonly byOwner: readonly (Tally & { readonly owner: string })[];
  /** What open cases dispute, one sum a currency. Cases without a known amount are counted in `unknownAmount`. */
  readonly disputed: readonly Money[];
  readonly unknownAmount: number;
}

/** Counts cases as they stand `today`, whenever their deadlines were computed. */
export function summarise(rows: readonly ReportRow[], today: PlainDate): Summary {
  const cases = rows
    .filter(({ objection }) => objection.state !== 'DISMISSED' && !objection.isErased)
    .map((row) => caseOf(row, today));
  const open = cases.filter((each) => each.isOpen);
  const sunday = addDays(today, 7 - weekdayOf(today));
  const amounts = open.map(({ objection }) => disputedAmount(objection));
  return {
    ...tally(cases),
    dueToday: open.filter(({ dueOn }) => dueOn === today).length,
    dueThisWeek: open.filter(({ dueOn }) => dueOn && dueOn >= today && dueOn <= sunday).length,
    waitingForCustomer: open.filter(({ objection }) => objection.state === 'WAITING_CUSTOMER')
      .length,
    atAgency: open.filter(({ objection }) => objection.atAgency).length,
    closed: cases.length - open.length,
    byReason: grouped(cases, ({ classification }) => classification.reason).map(
      ([reason, group]) => ({ reason, ...tally(group) }),
    ),
    byOwner: grouped(cases, ({ classification }) => classification.owner).map(([owner, group]) => ({
      owner,
      ...tally(group),
    })),
    disputed: sums(amounts.filter((amount) => amount !== null)),
    unknownAmount: amounts.filter((amount) => amount === null).length,
  };
}

interface Case {
  readonly objection: Objection;
  readonly isOpen: boolean;
  /** Our next duty, waiting ones left out. */
  readonly dueOn: PlainDate | null;
  readonly isOverdue: boolean;
}

function caseOf({ objection, deadlines }: ReportRow, today: PlainDate): Case {
  const isOpenCase = isOpen(objection.state);
  const next = nextDuty(deadlines.filter((deadline) => statusOn(deadline, today) !== 'paused'));
  const dueOn = isOpenCase ? (next?.dueOn ?? null) : null;
  return {
    objection,
    isOpen: isOpenCase,
    dueOn,
    isOverdue: dueOn !== null && dueOn < today,
  };
}

function tally(cases: readonly Case[]): Tally {
  const open = cases.filter((each) => each.isOpen);
  return {
    total: cases.length,
    open: open.length,
    unanswered: open.filter(({ objection }) => !objection.isAnswered).length,
    overdue: open.filter((each) => each.isOverdue).length,
  };
}

function grouped<Key extends string>(
  cases: readonly Case[],
  keyOf: (objection: Objection) => Key,
): readonly (readonly [Key, readonly Case[]])[] {
  const groups = new Map<Key, Case[]>();
  for (const each of cases) {
    const key = keyOf(each.objection);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups].toSorted(
    ([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1),
  );
}

/** The disputed part, or all of the invoice when all of it is disputed; null where the sum is not known. */
function disputedAmount({ classification: { extent, invoice } }: Objection): Money | null {
  return invoice.disputed ?? (extent === 'whole' ? invoice.amount : null);
}

function sums(amounts: readonly Money[]): readonly Money[] {
  return currencies.flatMap((currency) => {
    const same = amounts.filter((amount) => amount.currency === currency);
    const minor = same.reduce((sum, amount) => sum + amount.minor, 0);
    return same.length > 0 ? [{ minor, currency }] : [];
  });
}
