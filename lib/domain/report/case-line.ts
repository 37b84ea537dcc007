import type { Deadline, Timer } from '../deadline/deadline.ts';
import { nextDuty } from '../deadline/next-duty.ts';
import type { Stage } from '../detection/detection.ts';
import type { ReasonCode } from '../detection/reason-code.ts';
import { claimSums } from '../objection/claim-sums.ts';
import type { Objection } from '../objection/objection.ts';
import type { State } from '../objection/state.ts';
import { isOpen } from '../objection/state-groups.ts';
import { displayName } from '../shared/address.ts';
import type { Country } from '../shared/country.ts';
import type { ObjectionId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Currency } from '../shared/money.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import { milestonesOf } from './milestones.ts';

/** A case with its deadlines, as the projection keeps it. */
export interface ReportRow {
  readonly objection: Objection;
  readonly deadlines: readonly Deadline[];
}

/** What lists and figures need of a case, small enough that a hundred thousand of them fit in memory. */
export interface CaseLine {
  readonly id: ObjectionId;
  readonly caseNumber: string;
  readonly customer: string;
  readonly email: string;
  readonly invoice: string;
  readonly owner: string;
  readonly subject: string;
  readonly state: State;
  readonly isAnswered: boolean;
  readonly atAgency: boolean;
  readonly reason: ReasonCode;
  readonly country: Country;
  readonly stage: Stage;
  readonly receivedOn: PlainDate;
  /** Our next duty, those that wait for the customer left out. */
  readonly dueOn: PlainDate | null;
  readonly dueTimer: Timer | null;
  /** From this day on the duty `dueAfter` runs again that waits for the customer now. */
  readonly resumesOn: PlainDate | null;
  readonly dueAfter: PlainDate | null;
  readonly snoozedUntil: PlainDate | null;
  /** Day by which the first answer was or is due; null where none is owed. */
  readonly answerDueOn: PlainDate | null;
  /** Whether that answer was given by then; null while it was not given at all. */
  readonly answeredInTime: boolean | null;
  readonly currency: Currency | null;
  /** In minor units; null where the sum is not known. */
  readonly disputed: number | null;
  readonly undisputed: number | null;
  readonly startedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly paidAt: Instant | null;
}

/** The line of a case; null for what no list shows: dismissed mails and erased cases. */
export function caseLine({ objection, deadlines }: ReportRow): CaseLine | null {
  if (objection.state === 'DISMISSED' || objection.isErased) return null;
  const { classification } = objection;
  const answer = deadlines.find(({ timer }) => timer === 'FIRST_ANSWER');
  return {
    id: objection.id,
    caseNumber: objection.caseNumber,
    customer: displayName(classification.customer),
    email: classification.customer.email,
    invoice: classification.invoice.number ?? '',
    owner: classification.owner,
    subject: objection.subject,
    state: objection.state,
    isAnswered: objection.isAnswered,
    atAgency: objection.atAgency,
    reason: classification.reason,
    country: classification.country,
    stage: classification.stage,
    receivedOn: objection.receivedOn,
    ...dutiesOf(objection, deadlines),
    snoozedUntil: objection.snoozedUntil,
    answerDueOn: answer?.dueOn ?? null,
    answeredInTime: answer?.metOn ? answer.metOn <= answer.dueOn : null,
    ...amountsOf(objection),
    ...milestonesOf(objection),
  };
}

/** The day of our next duty as of `today`; null when we owe nothing or our clock waits for the customer. */
export function dueOnDay(
  { dueOn, resumesOn, dueAfter }: Pick<CaseLine, 'dueOn' | 'resumesOn' | 'dueAfter'>,
  today: PlainDate,
): PlainDate | null {
  if (resumesOn === null || dueAfter === null || today < resumesOn) return dueOn;
  return dueOn !== null && dueOn < dueAfter ? dueOn : dueAfter;
}

type Duties = Pick<CaseLine, 'dueOn' | 'dueTimer' | 'resumesOn' | 'dueAfter'>;

/** Only questions to the customer stop our clocks, so all that are stopped go on together. */
function dutiesOf({ state }: Objection, deadlines: readonly Deadline[]): Duties {
  if (!isOpen(state)) return { dueOn: null, dueTimer: null, resumesOn: null, dueAfter: null };
  const running = nextDuty(deadlines.filter((each) => !pauseOf(each)));
  const waiting = nextDuty(deadlines.filter((each) => pauseOf(each)));
  return {
    dueOn: running?.dueOn ?? null,
    dueTimer: (running ?? waiting)?.timer ?? null,
    resumesOn: (waiting && pauseOf(waiting)?.to) ?? null,
    dueAfter: waiting?.dueOn ?? null,
  };
}

function pauseOf({ working }: Deadline) {
  return working.findLast((step) => step.kind === 'paused');
}

function amountsOf({ classification }: Objection) {
  const { disputed, undisputed } = claimSums(classification);
  return {
    currency: disputed?.currency ?? classification.invoice.amount?.currency ?? null,
    disputed: disputed?.minor ?? null,
    undisputed: undisputed?.minor ?? null,
  };
}
