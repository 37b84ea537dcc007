import { paymentRequests, type Reading } from '../reading.ts';
import { has, type ReadSentence } from '../statement.ts';
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
