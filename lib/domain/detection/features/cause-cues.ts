// data: how each reason is typically said, as meanings that stand near each other in a sentence.
import { type ReasonCode, reasonCodes } from '../reason-code.ts';
import type { SentenceSenses } from './sense-features.ts';
import { senseNumber } from './sense-index.ts';
import type { Sense } from './senses.ts';

/** `A B` asks for both meanings near each other; either of two patterns is enough. */
type Cue = readonly (readonly Sense[])[];

const cues: Record<ReasonCode, Cue> = {
  NOT_DELIVERED: [
    ['NOT', 'RECEIVED'],
    ['MISSING', 'GOODS'],
    ['NOT', 'GOODS'],
  ],
  PARTIAL_DELIVERY: [
    ['MISSING', 'RECEIVED'],
    ['ONLY', 'RECEIVED'],
    ['MISSING', 'QUANTITY'],
  ],
  LATE_DELIVERY: [['LATE'], ['LATE', 'RECEIVED']],
  WRONG_ITEM: [['WRONG_ITEM'], ['INSTEAD', 'ORDER'], ['WRONG', 'GOODS']],
  DAMAGED: [['DAMAGED'], ['DAMAGED', 'RECEIVED']],
  RETURNED: [['RETURNED'], ['RETURNED', 'GOODS']],
  DEFECT: [['DEFECT'], ['DEFECT', 'GOODS']],
  SERVICE_QUALITY: [['QUALITY', 'WORK'], ['QUALITY']],
  INCOMPLETE_WORK: [['UNFINISHED'], ['NOT', 'WORK'], ['MISSING', 'WORK']],
  NOT_AS_AGREED: [
    ['NOT', 'AGREED'],
    ['INSTEAD', 'AGREED'],
    ['AGREED', 'BUT'],
  ],
  PRICE: [
    ['PRICE', 'AGREED'],
    ['PRICE', 'WRONG'],
    ['PRICE', 'PROMISED'],
  ],
  QUANTITY_HOURS: [
    ['HOURS', 'WRONG'],
    ['HOURS', 'ONLY'],
    ['QUANTITY', 'WRONG'],
    ['HOURS', 'INVOICE'],
  ],
  DISCOUNT_MISSING: [['DISCOUNT'], ['DISCOUNT', 'MISSING'], ['DISCOUNT', 'NOT']],
  EXTRA_WORK: [['EXTRA', 'NOT'], ['EXTRA', 'WORK'], ['APPROVED_WORK']],
  FREIGHT_SURCHARGE: [['FREIGHT'], ['FREIGHT', 'EXTRA']],
  CALCULATION: [['CALC'], ['CALC', 'WRONG']],
  VAT_TAX: [['VAT'], ['VAT', 'WRONG']],
  FEE_INTEREST: [
    ['FEE', 'NOT'],
    ['FEE', 'REMIND'],
    ['FEE', 'DELETE'],
    ['FEE', 'DISPUTE'],
  ],
  NOT_ORDERED: [
    ['NOT', 'ORDER'],
    ['NOT', 'ASKED_FOR'],
    ['NOT', 'SUBSCRIPTION'],
  ],
  CANCELLED_ORDER: [['CANCEL', 'ORDER'], ['CANCEL']],
  CANCELLED_SUBSCRIPTION: [
    ['CANCEL', 'SUBSCRIPTION'],
    ['SUBSCRIPTION', 'STILL'],
  ],
  WITHDRAWAL: [['WITHDRAW'], ['WITHDRAW', 'ORDER']],
  PAYMENT_TERMS: [['TERMS'], ['TERMS', 'AGREED']],
  CONTRACT_TERMS: [
    ['SUBSCRIPTION', 'AGREED'],
    ['AGREED', 'CLAIM'],
    ['AGREED', 'PRICE'],
  ],
  NO_AUTHORITY: [['AUTHORITY'], ['AUTHORITY', 'NOT']],
  ALREADY_PAID: [['HAS_PAID'], ['HAS_PAID', 'REMIND']],
  DUPLICATE: [['DUPLICATE'], ['DUPLICATE', 'INVOICE']],
  WRONG_RECIPIENT: [['RECIPIENT'], ['RECIPIENT', 'NOT']],
  MISSING_REFERENCE: [['REFERENCE'], ['REFERENCE', 'MISSING'], ['REFERENCE', 'WITHOUT']],
  INVOICE_NOT_RECEIVED: [['NOT_RECEIVED_INVOICE'], ['NOT', 'INVOICE', 'RECEIVED']],
  INVOICE_UNCLEAR: [['UNCLEAR'], ['UNCLEAR', 'INVOICE'], ['WHY', 'AMOUNT']],
  FORMAL_ERROR: [['FORMAL'], ['FORMAL', 'MISSING'], ['FORMAL', 'WRONG']],
  INVOICED_EARLY: [['EARLY'], ['EARLY', 'INVOICE']],
  CREDIT_MISSING: [['CREDIT_NOTE'], ['CREDIT', 'PROMISED'], ['CREDIT', 'MISSING']],
  SETOFF: [['SETOFF'], ['DEDUCT', 'OWE']],
  TIME_BARRED: [['TIME_BARRED'], ['TIME_BARRED', 'CLAIM']],
  IDENTITY_FRAUD: [['FRAUD'], ['FRAUD', 'NOT']],
  MINOR: [['MINOR'], ['MINOR', 'ORDER']],
  COLLECTION_CONDUCT: [['CONDUCT'], ['CONDUCT', 'TELEPHONE'], ['COLLECT', 'OBJECT']],
  UNSPECIFIED: [
    ['DISAGREE', 'INVOICE'],
    ['DISPUTE', 'INVOICE'],
    ['DISPUTE', 'CLAIM'],
  ],
  OTHER: [['OTHER_TOPIC'], ['ANGER']],
};

const patterns = reasonCodes.map((code) => cues[code].map((names) => names.map(senseNumber)));

/** Number of cue features: two a reason, one for any pattern and one for a pattern of several. */
export const CUE_COUNT = 2 * reasonCodes.length;

const REACH = 6;

/** The reasons whose cues a sentence holds, as numbers below `CUE_COUNT`. */
export function cuesIn({ inOrder }: SentenceSenses): readonly number[] {
  const places = new Map<number, number[]>();
  for (const { sense, at } of inOrder) places.set(sense, [...(places.get(sense) ?? []), at]);
  return patterns.flatMap((ofCode, code) => {
    const met = ofCode.filter((pattern) => meets(pattern, places));
    if (met.length === 0) return [];
    return met.some(({ length }) => length > 1) ? [2 * code, 2 * code + 1] : [2 * code];
  });
}

/** True when each meaning stands within reach of the one named before it. */
function meets(
  pattern: readonly number[],
  places: ReadonlyMap<number, readonly number[]>,
): boolean {
  let near = places.get(pattern[0] ?? -1) ?? [];
  for (const sense of pattern.slice(1))
    near = (places.get(sense) ?? []).filter((at) =>
      near.some((place) => Math.abs(place - at) <= REACH),
    );
  return near.length > 0;
}
