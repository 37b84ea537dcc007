import type { Candidate } from './invoice-number-in.ts';

const INVOICE =
  /(faktura|regning|rekning|räkning|invoice|inv|bill|nota|avgiftsfaktura|slutfaktura|statement|account no)[a-zæøåäö]{0,8}$/;
const DUNNING =
  /(purring|purre|rykker|påminnelse|reminder|krav|inkasso|claim|betaling|payment|advice)[a-zæøåäö]{0,8}$/;
const LABEL = /(?:\b(?:nr|no|nummer|number|num|fakturanr|fakturanummer)\b\.?|#|:)$/;
const OTHER =
  /(ordre|order|bestilling|tilbud|offert|offer|quote|konto|account|kundenr|kundenummer|kund|customer|tlf|telefon|tel|mobil|phone|org|orgnr|cvr|vat|postnr|ean|gln|ref|referanse|reference|ticket|po|projekt|prosjekt|project|kreditnota|kreditfaktura|credit note|delivery|følgeseddel|pakkseddel|serienr|uke|uge|vecka|week|kl|punkt|pkt|side|linje|§|reg|kid|ocr|mål|måler|målernr|rom|leilighet|lejlighed|lägenhet|nr)[a-zæøåäö]{0,6}$/;
const CASE = /(case|sak|sag|ärende|dossier|file)[a-zæøåäö]{0,6}$/;
/** `3390 på 4.875 kr`: a number that has an amount is an invoice. */
const AMOUNT_AFTER =
  /^,? (?:på|over|om|for|of|för|at|er på|is for|lyder på|lydende) (?:ca\.? )?(?:kr|nok|dkk|sek|eur|gbp|usd|£|€|\$|\d)/;
/** `betaler ikke 5501`, `fire timer på 30551`. */
const VERB_BEFORE =
  /(?:^|[^a-zæøåäö])(?:på|on|av|af|om|in|mot|mod|against|betale|betaler|betalar|betala|pay|paid|paying|bestrider|bestrid|dispute|krediter|kreditera|credit|krediterer|til|to|gjelder|gælder|gäller|vedr|angående|re|sv|vs|aw|fw|and|og|och|your|deres|jeres|er|ert|mottatt|modtaget|fått|fået|got|received)\.?:? ?$/;
const MONEY_BEFORE =
  /(kr|nok|dkk|sek|eur|gbp|usd|£|€|\$|beløp|beløb|belopp|sum|total)[.: \u00a0]{0,2}$/;
const MONEY_AFTER =
  /^(?:[ \u00a0]?(?:kr|nok|dkk|sek|eur|gbp|usd|kroner|kronor|euro|£|€|\$)(?![a-zæøå])|,-|:-|[.,]\d|[ \u00a0]\d{3}(?!\d))/;
const UNIT_AFTER =
  /^[ \u00a0]?(?:%|°|timer|timar|timmar|hours|hrs|dage|dager|dagar|days|uker|uger|veckor|weeks|år|years|måneder|månader|months|stk|st\b|pcs|kg|km|m2|kvm|kwh|liter|min|personer|people|mm|cm)/;
const SMALL_WORDS =
  /(?:\b(?:på|av|om|for|för|på|our|your|vår|deres|jeres|er|the|med|mot|mod|over|gjelder|gäller|vedr|re|nr|no|nummer|number|and|og|och|the|with|from|fra|från|dated|av den)\b\.?|[:#(–-])$/;

/**
 * How likely a candidate is the number of an invoice, from what stands beside it. Three is enough.
 * Every pattern looks at no more than 40 characters before and 16 after.
 */
export function scoreCandidate({ code, before, after, isInSubject }: Candidate): number {
  if (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after) || UNIT_AFTER.test(after)) return -9;
  if (isDate(code, after) || /[.,]\d{0,3}$/.test(before)) return -9;
  const digits = code.replace(/\D/g, '').length;
  const label = strip(before);
  const isLabelled = LABEL.test(before.trimEnd());
  let score = shapeScore(code, digits) + (isInSubject ? 2 : 0);
  if (INVOICE.test(label)) score += 6;
  else if (DUNNING.test(label)) score += 3;
  else if (CASE.test(label)) score += 1;
  else if (OTHER.test(label)) score -= isInSubject ? 3 : 5;
  else if (isLabelled && !isInSubject) score -= 1;
  // "faktura nummer 88 og 91" and "fakturaen dere sendte på 5501": farther away counts less.
  if (score < 6 && /(faktura|regning|rekning|räkning|invoice|bill)/.test(before)) score += 2;
  if (AMOUNT_AFTER.test(after)) score += 3;
  if (digits >= 3 && VERB_BEFORE.test(before)) score += 2;
  if (/^(19|20)\d\d$/.test(code)) score -= 4;
  return score;
}

/** What stands before the candidate without small words and labels, two of them at most. */
function strip(before: string): string {
  let label = before.trimEnd();
  for (let round = 0; round < 3; round++) {
    const shorter = label.replace(LABEL, '').trimEnd().replace(SMALL_WORDS, '').trimEnd();
    if (shorter === label) break;
    label = shorter;
  }
  return label;
}

function shapeScore(code: string, digits: number): number {
  const isMixed = /[-/]/.test(code) || /[a-zæøå]/i.test(code);
  if (digits > 10) return -4;
  if (digits < 3) return isMixed ? 0 : -3;
  if (isMixed) return /^[a-zæøå0-9]{1,6}(?:[-/][a-zæøå0-9]{1,6}){0,3}$/i.test(code) ? 3 : -1;
  return digits === 3 ? 0 : 1;
}

function isDate(code: string, after: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(code) || /^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/.test(code)) {
    const [first = 0, second = 0] = code.split(/[/-]/).map(Number);
    return code.length > 5 || (first <= 31 && second <= 12 && code.includes('/'));
  }
  return (
    /^\d{1,2}$/.test(code) &&
    /^(\.| ?(jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|okt|oct|nov|de[sc]))/.test(after)
  );
}
