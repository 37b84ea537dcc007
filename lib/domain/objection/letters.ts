import { deedOf } from '../law/template-deeds.ts';
import type { ObjectionEvent } from './event.ts';
import type { Objection } from './objection.ts';
import { isSending, type Sending } from './sendings.ts';

/** Something that left the house and the customer can read, with its place in the log. */
export interface Letter {
  readonly index: number;
  readonly event: Sending;
}

/** Letters to the customer since the objection came, or came up again. */
export function lettersOf({ events }: Pick<Objection, 'events'>): readonly Letter[] {
  const reopened = events.findLastIndex(({ type }) => type === 'reopened');
  return events.flatMap((event, index) =>
    index > reopened && isToCustomer(event) ? [{ index, event }] : [],
  );
}

/** Whether the event says that a letter left the house which the customer can read. */
export function isToCustomer(event: ObjectionEvent): event is Sending {
  if (!isSending(event) || deedOf(event.data.template).reader !== 'customer') return false;
  return event.type !== 'questionsSent' || event.data.to === 'customer';
}

/** The letter says something on the dispute: a question, a reason or a decision, and not only "received". */
export function isSubstantive({ event }: Letter): boolean {
  return event.type !== 'acknowledged' && deedOf(event.data.template).says !== 'nothing';
}

/** Questions wait for the customer; this is the first letter after a place in the log that does not only ask. */
export function firstStatement<L extends Letter>(
  { letters }: { readonly letters: readonly L[] },
  index: number,
): L | undefined {
  return letters.find(
    (letter) =>
      letter.index > index && isSubstantive(letter) && letter.event.type !== 'questionsSent',
  );
}
