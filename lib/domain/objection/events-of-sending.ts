import { deedOf } from '../law/template-deeds.ts';
import type { MessageKey } from '../shared/ids.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { NewEvent } from './event.ts';
import type { Objection } from './objection.ts';
import { isOpen } from './state-groups.ts';

/** What is known of a reply that left the house. */
export interface SentReply {
  /** Null when the reply was not made from a template. */
  readonly template: string | null;
  readonly promisedAnswerBy: PlainDate | null;
  readonly customerBy: PlainDate | null;
  readonly messageKey: MessageKey | null;
}

/**
 * What sending a reply means for the log, by its template and where the objection stands: a first letter
 * also acknowledges, questions wait for an answer, a confirmation stands for the agreement it confirms.
 */
export function eventsOfSending(objection: Objection, sent: SentReply): readonly NewEvent[] {
  const { template, promisedAnswerBy, customerBy, messageKey } = sent;
  const objectionId = objection.id;
  const facts = { template, promisedAnswerBy, customerBy };
  const replySent: NewEvent = { type: 'replySent', objectionId, data: { ...facts, messageKey } };
  const acknowledged: NewEvent = {
    type: 'acknowledged',
    objectionId,
    data: { ...facts, messageKey },
  };
  const isOurs = isOpen(objection.state) && !isWithAgency(objection);
  // Whatever the customer gets first tells that the objection has arrived.
  const first: readonly NewEvent[] =
    isOurs && objection.state === 'REGISTERED' ? [acknowledged] : [];
  if (!isOurs) return [replySent];

  const { reader, event } = deedOf(template);
  // What goes to the agency or to a colleague tells the customer nothing.
  const before = reader === 'customer' ? first : [];
  switch (event) {
    case 'acknowledged':
      return first.length > 0 ? first : [replySent];
    case 'questionsSent': {
      const to = reader === 'colleague' ? 'colleague' : 'customer';
      return [...before, { type: 'questionsSent', objectionId, data: { ...facts, to } }];
    }
    case 'settlementRequested':
      return [
        ...before,
        ...agreementBehind(objection, sent),
        {
          type: 'settlementRequested',
          objectionId,
          data: { ...facts, toPay: objection.toPay },
        },
      ];
    case 'replySent':
      return [...before, replySent];
    default:
      return event satisfies never;
  }
}

function isWithAgency({ state }: Objection): boolean {
  return state === 'AT_AGENCY' || state === 'AGENCY_QUERY';
}

/** A letter that confirms an agreement nobody recorded proves that it was reached. */
function agreementBehind({ id, state }: Objection, { customerBy }: SentReply): readonly NewEvent[] {
  switch (state) {
    case 'REGISTERED':
    case 'ACKNOWLEDGED':
    case 'WAITING_CUSTOMER':
    case 'WAITING_INTERNAL':
    case 'DECISION_READY':
    case 'UNFOUNDED':
    case 'MEDIATION':
      return [{ type: 'agreementReached', objectionId: id, data: { note: '', payBy: customerBy } }];
    default:
      return [];
  }
}
