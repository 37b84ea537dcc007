import type { Deadline, Timer } from '../deadline/deadline.ts';
import { businessCalendar, customerCalendar } from '../law/business-calendar.ts';
import { evidenceItems } from '../law/evidence.ts';
import { statutoryMinimumDays } from '../law/statutory-minimum.ts';
import { deedOf } from '../law/template-deeds.ts';
import { countFromSending } from '../objection/customer-time.ts';
import type { EventType, ObjectionEvent } from '../objection/event.ts';
import type { Objection } from '../objection/objection.ts';
import type { Outcome } from '../objection/state.ts';
import { displayName } from '../shared/address.ts';
import { timeZoneOf } from '../shared/country.ts';
import { formatList } from '../shared/format-list.ts';
import { dateIn, type Instant } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import { adrBlock } from './adr-block.ts';
import { amountValues } from './amount-values.ts';
import { customersDay } from './customers-day.ts';
import type { FieldKey } from './fields.ts';
import type { Flag } from './fields-of.ts';
import { issueSummary } from './issue-summary.ts';
import { awaitsAgency, letterDoes, postpones } from './letter-traits.ts';
import { letterWords } from './letter-words.ts';
import type { Template } from './template.ts';

/** What is known when a reply is begun. */
export interface ValueSources {
  readonly objection: Objection;
  readonly deadlines: readonly Deadline[];
  readonly settings: Settings;
  readonly today: PlainDate;
  /** The time of writing, where it is known: what is sent after the last post counts as sent the next business day. */
  readonly now?: Instant | undefined;
  /** Language of the letter: that of the customer's mail unless the user chose another. */
  readonly language: Language;
  /** Some templates set a date of their own: an update promises a later day than the last promise. */
  readonly template?: Template['id'] | undefined;
}

export type Values = Readonly<Partial<Record<FieldKey | Flag, string>>>;

// The customer's time is never shorter than this, whatever the law's minimum: 003:32 of the rule book.
const CUSTOMER_DAYS = 14;
const INFO_DAYS = 7;
// Business days.
const UNDISPUTED_DAYS = 3;
// A claim that a customer no longer disputes, or that a court upheld, is still to be paid.
const settledBy: ReadonlySet<Outcome> = new Set<Outcome>([
  'paid',
  'credited',
  'part_credited',
  'dropped',
  'settled',
]);

/**
 * Everything the case, the deadlines and the settings know of a letter. Dates are `YYYY-MM-DD`, for forms;
 * `renderReply` spells them out. What is not known is left out and asked for.
 */
export function valuesFor(sources: ValueSources): Record<string, string> {
  const { objection, settings, language } = sources;
  const { classification: facts } = objection;
  const words = letterWords[language];
  const values: Values = {
    'customer.name': displayName(facts.customer),
    'case.id': objection.caseNumber,
    'invoice.number': facts.invoice.number ?? '',
    'invoice.date': facts.invoice.date ?? '',
    'invoice.dueDate': facts.invoice.dueDate ?? '',
    'issue.summary': issueSummary(facts, language),
    'owner.name': settings.owner.name,
    'owner.phone': settings.owner.phone,
    'seller.name': settings.seller.name,
    'payment.account': settings.approvedAccounts[0] ?? '',
    'payment.reference': facts.invoice.number ?? '',
    reasons: objection.decisionReasons,
    documents: documentsOf(objection, language),
    'agreement.points': lastOf(objection, 'agreementReached')?.data.note ?? '',
    'agency.name': objection.agency?.name ?? '',
    'agency.ref': objection.agency?.reference ?? '',
    channel: words.channels[objection.channel],
    stage: words.stages[facts.stage],
    'decision.text': words.decisions[objection.decision],
    outcome: objection.outcome ? words.outcomes[objection.outcome] : '',
    consumer: facts.party === 'B2C' ? '1' : '',
    whole: facts.extent === 'whole' ? '1' : '',
    rejected: facts.party === 'B2C' && objection.decision === 'partly' ? '1' : '',
    ...(restsOnDecision(objection) ? { decided: '1' } : { agreed: '1' }),
    norway: facts.country === 'NO' ? '1' : '',
    abroad: facts.country === 'NO' ? '' : '1',
    settled: objection.outcome && settledBy.has(objection.outcome) ? '1' : '',
    'adr.block': adrBlock(facts.country, { language, participates: settings.participatesInAdr }),
    ...amountValues(objection, language),
    ...dateValues(sources),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

function dateValues(sources: ValueSources): Values {
  const { objection, deadlines, settings, today, now } = sources;
  const country = objection.classification.country;
  const { closedDays } = settings;
  const ours = businessCalendar(settings.country, closedDays);
  const theirs = customerCalendar(country);
  // A letter written in the evening or on a day of rest counts as sent on the next business day (calendar.json, counting).
  const sentOn = now ? countFromSending({ at: now }, country).date : theirs.rollForward(today);
  const days = Math.max(CUSTOMER_DAYS, statutoryMinimumDays[country]);
  const customerBy = customersDay(addDays(sentOn, days), { country, closedDays });
  const agreed = lastOf(objection, 'agreementReached');
  const call = agreed ?? lastOf(objection, 'callLogged');
  const dayOf = (event: ObjectionEvent) => dateIn(event.at, timeZoneOf[settings.country]);
  return {
    'date.received': objection.receivedOn,
    'date.answerBy': answerBy(sources),
    'date.infoBy': customersDay(addDays(sentOn, INFO_DAYS), { country, closedDays }),
    'date.promised': objection.promisedAnswerBy ?? '',
    'date.payBy': payBy(sources, customerBy),
    'date.replyBy': customerBy,
    'date.call': call ? dayOf(call) : '',
    'date.creditBy': ownDate(deadlines, 'CREDIT', today) ?? ours.addBusinessDays(today, 5),
    'date.agreed': agreed ? dayOf(agreed) : '',
    'date.due': objection.customerBy ?? '',
    'date.internalBy': ownDate(deadlines, 'INTERNAL', today) ?? ours.addBusinessDays(today, 2),
  };
}

/** Whether the amount to pay is our decision's: nothing was agreed after it. */
function restsOnDecision({ events }: Objection): boolean {
  const last = events.findLast(({ type }) => type === 'decided' || type === 'agreementReached');
  return last?.type === 'decided';
}

/** Papers that somebody ticked as present, in words. */
function documentsOf({ evidence }: Objection, language: Language): string {
  const names = Object.entries(evidenceItems).flatMap(([id, labels]) =>
    evidence[id] === true ? [labels[language]] : [],
  );
  return names.length > 0 ? formatList(names, language) : '';
}

/** The day we answer by: the promise if there is one, else the decision's deadline, always one we can keep. */
function answerBy({ objection, deadlines, settings, today, template }: ValueSources): PlainDate {
  const ours = businessCalendar(settings.country, settings.closedDays);
  const decision = ownDate(deadlines, 'DECISION', today);
  if (letterDoes(template, awaitsAgency))
    return ownDate(deadlines, 'AGENCY_ANSWER', today) ?? ours.rollBack(addDays(today, 14));
  const promised = objection.promisedAnswerBy;
  if (letterDoes(template, postpones)) {
    // An update without a later day than the promise would be no update.
    const after = promised !== null && promised > today ? promised : today;
    return decision && decision > after ? decision : ours.addBusinessDays(after, 5);
  }
  if (promised && promised >= today) return promised;
  return decision ?? ownDate(deadlines, 'FIRST_ANSWER', today) ?? ours.addBusinessDays(today, 5);
}

/**
 * The undisputed part is due when the invoice is, if that is still ahead, but not sooner than three business days
 * after the letter (R-X-07); all else gets full time.
 */
function payBy({ objection, today, template }: ValueSources, customerBy: PlainDate): PlainDate {
  const { dueDate } = objection.classification.invoice;
  const agreed = objection.customerBy;
  const { event, countsAs } = deedOf(template ?? null);
  // What was agreed is confirmed as it was agreed.
  if (event === 'settlementRequested' && objection.state === 'AGREED' && agreed)
    return agreed < today ? customerBy : agreed;
  if (countsAs !== 'undisputed-request' || !dueDate || dueDate <= today) return customerBy;
  const theirs = customerCalendar(objection.classification.country);
  const first = theirs.addBusinessDays(today, UNDISPUTED_DAYS);
  return dueDate < first ? first : theirs.rollForward(dueDate);
}

function ownDate(
  deadlines: readonly Deadline[],
  timer: Timer,
  today: PlainDate,
): PlainDate | undefined {
  return deadlines.find(
    (deadline) =>
      deadline.timer === timer &&
      (deadline.status === 'running' || deadline.status === 'paused') &&
      deadline.dueOn >= today,
  )?.dueOn;
}

function lastOf<T extends EventType>(
  { events }: Objection,
  type: T,
): Extract<ObjectionEvent, { type: T }> | undefined {
  return events.findLast(
    (event): event is Extract<ObjectionEvent, { type: T }> => event.type === type,
  );
}
