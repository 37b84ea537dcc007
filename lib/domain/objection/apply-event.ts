import { timeZoneOf } from '../shared/country.ts';
import { dateIn } from '../shared/instant.ts';
import { isOfOurTime } from '../shared/plain-date.ts';
import { isAnswer } from './answers.ts';
import type { EventData, ObjectionEvent } from './event.ts';
import type { Objection } from './objection.ts';
import type { State } from './state.ts';

type Change = Partial<Objection>;

/** The objection after `event`, which the state machine leads to the state `to`. */
export function applyEvent(objection: Objection, event: ObjectionEvent, to: State): Objection {
  const entered = to === objection.state ? {} : changeOnEntering(to);
  const answered = isAnswer(event) ? { isAnswered: true } : {};
  return {
    ...objection,
    ...entered,
    ...(to === 'DECISION_READY' && bringsNewFacts(event) ? { isAnswered: false } : {}),
    ...answered,
    ...changeOf(objection, event),
    ...(to === 'CLOSED' && to !== objection.state ? { outcome: outcomeOf(event) } : {}),
    messageKeys: withKey(objection.messageKeys, event),
    state: to,
  };
}

/** What a new state means, whatever led to it. */
function changeOnEntering(state: State): Change {
  switch (state) {
    case 'DECISION_READY':
      // What was decided before was about other facts.
      return { ...undecided, customerBy: null, snoozedUntil: null };
    case 'AGREED':
      // The day named in a question is not the day agreed on.
      return { customerBy: null, snoozedUntil: null };
    case 'MAINTAINED':
      return { decision: 'maintained', customerBy: null, snoozedUntil: null };
    case 'CLOSED':
      return { atAgency: false, promisedAnswerBy: null, customerBy: null, snoozedUntil: null };
    default:
      return { snoozedUntil: null };
  }
}

const undecided: Change = {
  decision: 'undecided',
  decisionReasons: '',
  toPay: null,
};

/** The customer said something that no earlier answer can have been about. */
function bringsNewFacts(event: ObjectionEvent): boolean {
  return (
    event.type === 'customerReplied' &&
    (event.data.effect === 'new-facts' || event.data.effect === 'maintains')
  );
}

/** What the data of an event say, whatever the state. */
function changeOf(objection: Objection, event: ObjectionEvent): Change {
  switch (event.type) {
    case 'reclassified':
      return { classification: event.data.classification };
    case 'ownerChanged':
      return { classification: { ...objection.classification, owner: event.data.owner } };
    case 'acknowledged':
    case 'questionsSent':
      return datesOf(objection, event.data);
    case 'replySent':
      return isAnswer(event)
        ? answerDatesOf(objection, event.data)
        : datesOf(objection, event.data);
    case 'settlementRequested':
      return {
        ...answerDatesOf(objection, event.data),
        toPay: event.data.toPay ?? objection.toPay,
      };
    case 'agreementReached':
      return { customerBy: event.data.payBy };
    case 'decided': {
      const { decision, reasons, toPay } = event.data;
      return { decision, decisionReasons: reasons, toPay };
    }
    case 'customerReplied':
      return { snoozedUntil: null };
    case 'snoozed':
      // A mistyped year would silence the case for good.
      return isOfOurTime(event.data.until) ? { snoozedUntil: event.data.until } : {};
    case 'escalated':
      return { escalatedTo: event.data.to };
    case 'handedToAgency': {
      const { agency, reference } = event.data;
      return { atAgency: true, agency: { name: agency, reference } };
    }
    case 'evidenceTicked':
      return { evidence: { ...objection.evidence, [event.data.item]: event.data.present } };
    case 'reopened':
      return reopenedChange(objection, event);
    case 'erased':
      return { isErased: true };
    case 'registered':
    case 'dismissed':
    case 'replyOpened':
    case 'callLogged':
    case 'paid':
    case 'deadlineMoved':
    case 'agencyAsked':
    case 'withdrawn':
    case 'noteAdded':
    case 'findingIgnored':
    case 'advanced':
    case 'sameAs':
    case 'closed':
      return {};
  }
}

type Dates = Pick<EventData<'replySent'>, 'promisedAnswerBy' | 'customerBy'>;

/** A letter that names no day leaves the days of earlier letters standing. */
function datesOf(objection: Objection, said: Dates): Change {
  return {
    promisedAnswerBy: said.promisedAnswerBy ?? objection.promisedAnswerBy,
    customerBy: said.customerBy ?? objection.customerBy,
  };
}

/** An answer keeps the promise to answer. */
function answerDatesOf(objection: Objection, said: Dates): Change {
  return {
    promisedAnswerBy: said.promisedAnswerBy,
    customerBy: said.customerBy ?? objection.customerBy,
  };
}

/** A new objection in an old case: every clock starts anew and it needs an answer of its own. */
function reopenedChange(
  { classification }: Objection,
  { at, data }: Extract<ObjectionEvent, { type: 'reopened' }>,
): Change {
  return {
    ...undecided,
    isAnswered: false,
    classification: { ...classification, stage: data.stage ?? classification.stage },
    receivedOn: dateIn(at, timeZoneOf[classification.country]),
    outcome: null,
    promisedAnswerBy: null,
    customerBy: null,
    escalatedTo: null,
  };
}

function outcomeOf(event: ObjectionEvent): Objection['outcome'] {
  switch (event.type) {
    case 'closed':
      return event.data.outcome;
    case 'withdrawn':
      return 'withdrawn';
    case 'sameAs':
      // How it ended is told by the registration that goes on.
      return null;
    default:
      // The only other way to close a case is that the money came.
      return 'paid';
  }
}

function withKey(
  keys: Objection['messageKeys'],
  { data }: ObjectionEvent,
): Objection['messageKeys'] {
  const key = 'messageKey' in data ? data.messageKey : null;
  return !key || keys.includes(key) ? keys : [...keys, key];
}
