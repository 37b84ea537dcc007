import { daysBetween } from '../shared/plain-date.ts';
import type { Objection } from './objection.ts';
import { isOpen } from './state-groups.ts';

// An invoice that is disputed again a quarter later is a new matter.
const NEAR = 90;

/**
 * The earliest other registration that seems to be of the same objection: Gmail hides the id by which two
 * devices would have met. Null where there is none, or this one is the earliest: the later one is joined.
 */
export function earlierDuplicate(
  objection: Objection,
  others: readonly Objection[],
): Objection | null {
  if (!isOpen(objection.state)) return null;
  const found = others.filter(
    (other) => isEarlier(other, objection) && isSameMatter(other, objection),
  );
  return found.toSorted((left, right) => (isEarlier(left, right) ? -1 : 1))[0] ?? null;
}

function isEarlier(left: Objection, right: Objection): boolean {
  if (left.id === right.id) return false;
  return left.registeredAt === right.registeredAt
    ? left.id < right.id
    : left.registeredAt < right.registeredAt;
}

function isSameMatter(left: Objection, right: Objection): boolean {
  if (left.isErased || !isOpen(left.state)) return false;
  const [one, two] = [left.classification, right.classification];
  const number = plainWords(one.invoice.number);
  if (number === '' || number !== plainWords(two.invoice.number)) return false;
  if (Math.abs(daysBetween(left.receivedOn, right.receivedOn)) > NEAR) return false;
  const isSameAddress = one.customer.email !== '' && one.customer.email === two.customer.email;
  return (
    isSameAddress ||
    (one.customer.name !== '' && plainWords(one.customer.name) === plainWords(two.customer.name))
  );
}

/** Letters and digits alone, in small letters: without what people put around and between them. */
export function plainWords(text: string | null): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
