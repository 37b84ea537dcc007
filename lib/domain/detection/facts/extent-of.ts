import type { Extent } from '../detection.ts';
import { senseNumber } from '../features/sense-index.ts';
import type { ReasonCode } from '../reason-code.ts';
import type { Reading } from '../text/reading.ts';

/** Reasons that as a rule concern a part of the claim, whatever else is said. */
const partial: ReadonlySet<ReasonCode> = new Set([
  'PARTIAL_DELIVERY',
  'INCOMPLETE_WORK',
  'PRICE',
  'QUANTITY_HOURS',
  'DISCOUNT_MISSING',
  'EXTRA_WORK',
  'FREIGHT_SURCHARGE',
  'CALCULATION',
  'VAT_TAX',
  'FEE_INTEREST',
  'CREDIT_MISSING',
  'SETOFF',
]);

const undisputed = senseNumber('UNDISPUTED');
const deduct = senseNumber('DEDUCT');
const line = senseNumber('LINE');
const tooMuch = senseNumber('TOO_MUCH');
const nothingDue = senseNumber('NOTHING_DUE');

/** Whether the whole claim is disputed or a part of it: what the mail says, else what its cause implies. */
export function extentOf(reading: Reading, cause: ReasonCode | null): Extent {
  const said = new Set(reading.sentences.flatMap(({ senses }) => senses.map(({ sense }) => sense)));
  if (said.has(nothingDue)) return 'whole';
  if (said.has(undisputed) || said.has(tooMuch)) return 'partial';
  if (cause !== null && partial.has(cause)) return 'partial';
  return said.has(deduct) && said.has(line) ? 'partial' : 'whole';
}
