import type { AmountRole } from '../detection.ts';
import { senseNumber, sensesIn } from '../features/sense-index.ts';
import type { Reading, Sentence } from '../text/reading.ts';

/** Tokens on either side of an amount that say what it is. */
const REACH = 6;

const fee = senseNumber('FEE');
const undisputed = senseNumber('UNDISPUTED');
const hasPaid = senseNumber('HAS_PAID');
const not = senseNumber('NOT');
const pay = senseNumber('PAY');
const held = new Set([
  senseNumber('WITHHOLD'),
  senseNumber('DEDUCT'),
  senseNumber('DISPUTE'),
  senseNumber('REFUSE'),
  senseNumber('WRONG'),
  senseNumber('EXTRA'),
  senseNumber('FREIGHT'),
]);
const whole = new Set([senseNumber('INVOICE'), senseNumber('CLAIM'), senseNumber('AMOUNT')]);

/** What an amount in a mail is, from the words around it in its sentence. */
export function roleOf(reading: Reading, amount: { start: number; end: number }): AmountRole {
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= amount.start && amount.start < end,
  );
  return sentence ? roleIn(sentence, amount.start - sentence.start) : 'other';
}

function roleIn(sentence: Sentence, at: number): AmountRole {
  const place = sentence.tokens.findIndex(({ end }) => end > at);
  const near = sensesIn(sentence.tokens)
    .filter((found) => Math.abs(found.at - place) <= REACH)
    .map(({ sense }) => sense);
  const has = (sense: number) => near.includes(sense);
  if (has(fee)) return 'fee';
  if (has(undisputed) && !has(not)) return 'undisputed';
  if (has(hasPaid) && !has(not)) return 'paid';
  if (near.some((sense) => held.has(sense)) || (has(not) && has(pay))) return 'disputed';
  return near.some((sense) => whole.has(sense)) ? 'invoice' : 'other';
}
