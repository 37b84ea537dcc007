import type { AmountRole } from '../detection.ts';
import { senseNumber } from '../features/sense-index.ts';
import type { Reading, Sentence } from '../text/reading.ts';

/** Tokens on either side of an amount that say what it is. */
const REACH = 5;

const fee = senseNumber('FEE');
const undisputed = senseNumber('UNDISPUTED');
const hasPaid = senseNumber('HAS_PAID');
const not = senseNumber('NOT');
const pay = senseNumber('PAY');
const disputed = [
  senseNumber('WITHHOLD'),
  senseNumber('DEDUCT'),
  senseNumber('CREDIT'),
  senseNumber('EXTRA'),
  senseNumber('FREIGHT'),
  senseNumber('LINE'),
  senseNumber('CREDIT_NOTE'),
  senseNumber('TOO_MUCH'),
  senseNumber('COME_OFF'),
];
const whole = [senseNumber('INVOICE'), senseNumber('CLAIM'), senseNumber('REMIND')];

/** What an amount in a mail is, from the words around it; `isBiggest` of all amounts in the mail. */
export function roleOf(
  reading: Reading,
  amount: { readonly start: number; readonly isBiggest: boolean },
): AmountRole {
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= amount.start && amount.start < end,
  );
  const near = sentence ? meaningsNear(sentence, amount.start - sentence.start) : new Map();
  const has = (sense: number, reach = REACH) => (near.get(sense) ?? 99) <= reach;
  if (has(fee, 3)) return 'fee';
  if (has(undisputed, 3) && !has(not)) return 'undisputed';
  if (has(hasPaid, 3) && !has(not, 3)) return 'paid';
  if (disputed.some((sense) => has(sense, 4)) || (has(not, 4) && has(pay, 4))) return 'disputed';
  if (amount.isBiggest || whole.some((sense) => has(sense, 4))) return 'invoice';
  return 'other';
}

/** Each meaning in a sentence with its distance in tokens from a place in it. */
function meaningsNear(sentence: Sentence, at: number): Map<number, number> {
  const place = sentence.tokens.findIndex(({ end }) => end > at);
  const near = new Map<number, number>();
  for (const { sense, at: token } of sentence.senses) {
    const distance = Math.abs(token - place);
    if (distance < (near.get(sense) ?? 99)) near.set(sense, distance);
  }
  return near;
}
