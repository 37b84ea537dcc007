import { paymentRequests, type Reading } from '../reading.ts';
import { has, isNegated, opensPart, type ReadSentence } from '../statement.ts';
import { isTakenBack } from '../taken-back.ts';

/** Requests that no word of theirs, and no sentence after them, calls off. */
export function earnestRequests(reading: Reading): readonly ReadSentence[] {
  return paymentRequests(reading).filter(
    (sentence) =>
      !isTakenBack(reading, sentence) &&
      !has(sentence, 'asks-whether') &&
      !has(sentence, 'paid-already') &&
      !isWithoutHurry(sentence),
  );
}

/** "Do not pay yet" asks for nothing; "if you do not pay" does. */
function isWithoutHurry({ matches }: ReadSentence): boolean {
  const supposed = matches.filter(({ label }) => label === 'empty-negation');
  return matches.some(
    ({ label, from, to }) =>
      label === 'no-hurry' && !supposed.some((match) => match.from < from && match.to >= to),
  );
}

/** Whether a demand is no part of a statement that says "not", and no word on money that goes back. */
export function isMeant(sentence: ReadSentence, id: 'L015' | 'L016'): boolean {
  return sentence.matches.some(
    (match) =>
      match.label === id &&
      !isNone(sentence, match) &&
      !isRefund(sentence, match) &&
      (opensPart(sentence, match) || !isNegated(sentence, match)),
  );
}

/** "No payment is needed": a "no" right before the words. */
function isNone({ matches }: ReadSentence, { from }: { readonly from: number }): boolean {
  return matches.some(({ label, from: at }) => label === 'negation' && at === from - 1);
}

/** "We can send the money back": in a sentence that asks for none, and not after a comma as in "pay, you get it back". */
function isRefund(
  { matches, tokens }: ReadSentence,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const refund = matches.find(
    (other) =>
      other.label === 'refunds' &&
      other.from < to &&
      other.to > from &&
      tokens.slice(from + 1, other.from + 1).every(({ before }) => before === 'space'),
  );
  return (
    refund !== undefined &&
    !matches.some(
      (other) => other.label === 'pay' && (other.to <= refund.from || other.from >= refund.to),
    )
  );
}
