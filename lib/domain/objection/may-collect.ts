import type { Stage } from '../detection/detection.ts';
import type { Money } from '../shared/money.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import { isUndisputedRequest, leftToCollect, undisputedLeft } from './claim-sums.ts';
import { customerTime } from './customer-time.ts';
import type { Objection } from './objection.ts';
import { lastDayOf, replyTime } from './reply-time.ts';
import { wasJustified } from './was-justified.ts';

/** Why a claim may or may not be reminded of or collected. The interface has words for each. */
export const collectionReasons = [
  'unanswered',
  'agreement-unconfirmed',
  'justified',
  'part-unconfirmed',
  'answer-not-sent',
  'reply-time-runs',
  'silence-unrecorded',
  'settlement-runs',
  'follow-up-first',
  'maintained',
  'in-court',
  'agency-has-it',
  'nothing-left',
  'not-due',
  'undisputed-part',
  'undisputed-not-due',
  'undisputed-due-unknown',
  'undisputed-unknown',
  'answered-in-silence',
  'withdrawn',
  'no-objection',
] as const;
export type CollectionReason = (typeof collectionReasons)[number];

/** May the claim be reminded of or sent to collection now? */
export interface CollectionGate {
  readonly answer: 'yes' | 'no' | 'partly';
  readonly reasons: readonly CollectionReason[];
  /** What it rests on, in the notation of the rule book. */
  readonly sources: string;
  /** First day on which the answer may be another without anybody doing anything; null when somebody must act. */
  readonly changesOn: PlainDate | null;
  /** How much; null for all of it, for nothing, and where nobody knows. */
  readonly amount: Money | null;
  /** The step that fees and reminders go on from: time spent on the objection raises none. */
  readonly stage: Stage;
}

const PAUSED = 'R-NO-01; R-DK-01; R-SE-01';
const AFTER_ANSWER = 'R-NO-12; R-DK-03; R-SE-04';
// The agency has the dialogue, and an objection made there counts as made to the seller.
const AT_AGENCY = 'R-X-08; R-NO-23';
// No fast track for a disputed claim, and no heavier fees than those of the step at which the objection came.
const FOR_OTHERS = 'R-NO-13; R-NO-25; R-DK-08; R-SE-07; R-X-12';

/**
 * The gate before reminders, fees and collection. An objection without an answer never opens it, a justified one
 * never does (R-DK-02), a maintained one is for a board or a court (R-NO-13, R-DK-08, R-SE-07). Of a claim that
 * is disputed in part, the undisputed part stays collectable once it is due (R-X-07).
 */
export function mayCollect(objection: Objection, today: PlainDate): CollectionGate {
  const { state, classification } = objection;
  const left = leftToCollect(objection);
  const no = (reason: CollectionReason, sources: string, changesOn: PlainDate | null = null) =>
    gate(objection, { answer: 'no', reasons: [reason], sources, changesOn });
  const yes = (reason: CollectionReason, sources: string): CollectionGate => {
    const { dueDate } = classification.invoice;
    if (left?.minor === 0) return no('nothing-left', 'product default');
    return dueDate && dueDate >= today
      ? no('not-due', '002:11', addDays(dueDate, 1))
      : {
          ...gate(objection, { answer: 'yes', reasons: [reason], sources }),
          amount: left,
        };
  };

  if (state === 'SUSPECTED' || state === 'DISMISSED') return yes('no-objection', 'product default');
  if (wasJustified(objection)) return no('justified', 'R-NO-02; R-DK-02; R-SE-01');
  if (state !== 'CLOSED' && objection.atAgency) return no('agency-has-it', AT_AGENCY);

  switch (state) {
    case 'REGISTERED':
    case 'ACKNOWLEDGED':
    case 'WAITING_CUSTOMER':
    case 'WAITING_INTERNAL':
    case 'DECISION_READY':
      return undecided(objection, today);
    case 'AGREED':
      return no('agreement-unconfirmed', 'R-X-05');
    case 'JUSTIFIED':
      return no('justified', 'R-NO-02; R-DK-02; R-SE-01');
    case 'PARTLY':
      return no('part-unconfirmed', 'R-X-03');
    case 'UNFOUNDED':
      return afterRejection(objection, { today, no });
    case 'AWAITING_SETTLEMENT': {
      const { customerBy } = objection;
      const runs = customerBy !== null && customerBy >= today;
      return runs
        ? no('settlement-runs', 'R-X-05', addDays(customerBy, 1))
        : no('follow-up-first', '004:21');
    }
    case 'COLLECTION_MAY_RESUME':
      return yes('answered-in-silence', `${AFTER_ANSWER}; R-NO-09/10`);
    case 'MAINTAINED':
    case 'MEDIATION':
      return no('maintained', FOR_OTHERS);
    case 'COURT':
      return no('in-court', FOR_OTHERS);
    case 'AT_AGENCY':
    case 'AGENCY_QUERY':
      return no('agency-has-it', AT_AGENCY);
    case 'CLOSED':
      if (objection.outcome !== 'withdrawn') return no('nothing-left', 'product default');
      // Who takes an objection back there still owes, and the agency has not given the claim back.
      return isStillAtAgency(objection)
        ? no('agency-has-it', AT_AGENCY)
        : yes('withdrawn', 'R-X-05');
    default:
      return state satisfies never;
  }
}

function gate(
  { classification }: Objection,
  answer: Pick<CollectionGate, 'answer' | 'reasons' | 'sources'> & {
    readonly changesOn?: PlainDate | null;
  },
): CollectionGate {
  return { changesOn: null, amount: null, stage: classification.stage, ...answer };
}

/** Nothing of the disputed part; of the rest what is due. */
function undecided(objection: Objection, today: PlainDate): CollectionGate {
  const { classification } = objection;
  const dueDate = undisputedDue(objection);
  const sources = `${PAUSED}; R-X-07`;
  const no = (reasons: readonly CollectionReason[], changesOn: PlainDate | null = null) =>
    gate(objection, { answer: 'no', reasons, sources, changesOn });
  if (classification.extent === 'whole') return { ...no(['unanswered']), sources: PAUSED };
  const rest = undisputedLeft(objection);
  if (!rest) return no(['unanswered', 'undisputed-unknown']);
  if (rest.minor === 0) return { ...no(['unanswered']), sources: PAUSED };
  if (dueDate && dueDate >= today)
    return no(['unanswered', 'undisputed-not-due'], addDays(dueDate, 1));
  // A claim that was reminded of is due, whatever day it was; before that, nobody but the invoice knows.
  if (!dueDate && classification.stage === 'pre_due')
    return no(['unanswered', 'undisputed-due-unknown']);
  const reasons = ['undisputed-part', 'unanswered'] as const;
  return { ...gate(objection, { answer: 'partly', reasons, sources }), amount: rest };
}

type No = (
  reason: CollectionReason,
  sources: string,
  changesOn?: PlainDate | null,
) => CollectionGate;

function afterRejection(
  objection: Objection,
  { today, no }: { today: PlainDate; no: No },
): CollectionGate {
  const time = replyTime(objection);
  if (!objection.isAnswered || !time) return no('answer-not-sent', `${PAUSED}; R-X-04`);
  const until = lastDayOf(time, objection);
  if (until >= today) return no('reply-time-runs', AFTER_ANSWER, addDays(until, 1));
  // Silence in our log is no proof of silence: somebody looks whether the customer wrote elsewhere.
  return no('silence-unrecorded', AFTER_ANSWER);
}

/** The last day to pay the undisputed part: the invoice's, or a later one that we named when asking for it (T07). */
function undisputedDue({ classification, events }: Objection): PlainDate | null {
  const { country, invoice } = classification;
  const asked = events.findLast(isUndisputedRequest);
  const named = asked?.data.customerBy ? customerTime(asked, country, { days: 0 }).date : null;
  if (!named || !invoice.dueDate) return named ?? invoice.dueDate;
  return named > invoice.dueDate ? named : invoice.dueDate;
}

/** The claim was handed over and no closing of the case said that it came back. */
function isStillAtAgency({ events }: Objection): boolean {
  const last = events.findLast(({ type }) => type === 'handedToAgency' || type === 'closed');
  return last?.type === 'handedToAgency';
}
