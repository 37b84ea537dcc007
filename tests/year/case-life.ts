import type { Classification, NewEvent } from '../../lib/domain/objection/event.ts';
import { eventsOfSending } from '../../lib/domain/objection/events-of-sending.ts';
import { nextSteps } from '../../lib/domain/objection/next-steps.ts';
import type { Objection } from '../../lib/domain/objection/objection.ts';
import type { ObjectionId } from '../../lib/domain/shared/ids.ts';
import { money } from '../../lib/domain/shared/money.ts';
import { addDays, type PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { classification, newEvent } from '../domain/objection/build-log.ts';
import type { Chance } from './chance.ts';

/** How a customer's objection comes in. */
export function registration(id: ObjectionId, today: PlainDate, chance: Chance): NewEvent {
  const facts: Classification = {
    ...classification,
    stage: chance.pick(['pre_due', 'overdue', 'reminder', 'collection']),
    extent: chance.share(0.25) ? 'partial' : 'whole',
    party: chance.pick(['B2B', 'B2C']),
    invoice: {
      ...classification.invoice,
      number: id.slice(0, 8),
      dueDate: addDays(today, chance.between(-40, 30)),
      disputed: money(2_500, 'NOK'),
    },
  };
  const receivedOn = addDays(today, -chance.between(0, 2));
  const keys = { messageKey: null, threadKey: null };
  return newEvent('registered', { classification: facts, receivedOn, ...keys }, id);
}

/** How most cases end: the agreement is confirmed, or what stands open is answered, and then it is paid. */
export function ending(objection: Objection, today: PlainDate): readonly NewEvent[] {
  const { id } = objection;
  const promises = { promisedAnswerBy: null, customerBy: addDays(today, 14), messageKey: null };
  switch (objection.state) {
    case 'JUSTIFIED':
      return [
        newEvent('replySent', { template: 'T05' }, id),
        newEvent('closed', { outcome: 'credited' }, id),
      ];
    case 'AT_AGENCY':
    case 'AGENCY_QUERY':
      return [newEvent('withdrawn', {}, id)];
    default:
      return [
        ...eventsOfSending(objection, { template: 'T04', ...promises }),
        newEvent('paid', { amount: null }, id),
      ];
  }
}

/** Something that a person, a customer or an agency may do with a case on `today`. */
export function somethingHappens(
  objection: Objection,
  today: PlainDate,
  chance: Chance,
): readonly NewEvent[] {
  const { id } = objection;
  const ahead = (days: number) => addDays(today, chance.between(1, days));
  switch (chance.between(0, 11)) {
    case 0:
      return [newEvent('snoozed', { until: ahead(6) }, id)];
    case 1: {
      const timer = chance.pick(['FIRST_ANSWER', 'DECISION', 'UPDATE', 'CONFIRM']);
      return [newEvent('deadlineMoved', { timer, dueOn: ahead(12) }, id)];
    }
    case 2:
    case 3:
    case 4: {
      const template = chance.pick(['T01', 'T02', 'T03', 'T05', 'T06', 'T09', 'T18', 'T21']);
      const days = { promisedAnswerBy: ahead(10), customerBy: ahead(20) };
      return eventsOfSending(objection, { template, ...days, messageKey: null });
    }
    case 5: {
      const effects = ['answers', 'nudge', 'new-facts', 'accepts', 'maintains'] as const;
      const effect = chance.pick(effects);
      return [newEvent('customerReplied', { effect, messageKey: null }, id)];
    }
    default: {
      const offers = nextSteps(objection).filter(({ event }) => event !== 'erased');
      const step = offers[chance.between(0, Math.max(0, offers.length - 1))];
      if (!step) return [];
      const chosen = step.oneOf[chance.between(0, Math.max(0, step.oneOf.length - 1))];
      const toPay = step.event === 'decided' ? { toPay: classification.invoice.amount } : {};
      const data = { ...(step.field ? { [step.field]: chosen } : {}), ...toPay };
      // Who rejects has looked for the papers.
      const proof = step.event === 'decided' ? [newEvent('evidenceTicked', {}, id)] : [];
      return [...proof, newEvent(step.event, data, id)];
    }
  }
}
