import { limitationDay } from '../../../law/limitation.ts';
import { asksForRest, letterDoes, spreadsRequest } from '../../letter-traits.ts';
import { findAccounts, isApprovedAccount } from '../accounts.ts';
import { type Hit, missing, removal } from '../hit.ts';
import {
  isSettledReply,
  paragraphAt,
  paymentRequests,
  type Reading,
  sentencesWith,
  within,
} from '../reading.ts';
import { has, isNegated, type ReadSentence } from '../statement.ts';
import { isTakenBack } from '../taken-back.ts';
import { earnestRequests, isMeant } from './earnest-requests.ts';

const REFERENCE =
  /(?<!\p{L})(?:kontonr|konto|kontonummer|account|bankgiro|plusgiro|iban|kid|ocr|referanse|referansen|reference|referens|merket|merkt|vipps|mobilepay|swish|fakturanummer|betalings-id|betalingsid|betalnings-id|fik)(?!\p{L})/iu;

/** L005: a written confirmation names a day ahead. */
export function confirmationDate({ dates, context }: Reading): readonly Hit[] {
  return dates.some(({ date }) => date >= context.today) ? [] : [missing];
}

/** L006: a written confirmation names an amount. */
export function confirmationAmount({ amounts }: Reading): readonly Hit[] {
  return amounts.length > 0 ? [] : [missing];
}

/** L007: who asks for payment says how much, by when, and to which account or with which reference. */
export function completeRequest(reading: Reading): readonly Hit[] {
  const { own, context, dates, amounts } = reading;
  const labelled = labelledLines(own);
  return earnestRequests(reading)
    .filter((sentence) => {
      const isSpread = letterDoes(context.template, spreadsRequest);
      const place = isSpread ? { start: 0, end: own.length } : paragraphAt(own, sentence.start);
      const places = [place, ...labelled];
      const hasDate = places.some((part) =>
        within(dates, part).some(({ date }) => date >= context.today),
      );
      const hasAmount = places.some((part) => within(amounts, part).length > 0);
      const hasAccount = places.some(
        ({ start, end }) =>
          REFERENCE.test(own.slice(start, end)) || findAccounts(own.slice(start, end)).length > 0,
      );
      return !(hasDate && hasAmount && hasAccount);
    })
    .map(spanOf);
}

/** L015: while a part is disputed, only the undisputed part may be asked for (R-X-07). */
export function undisputedOnly(reading: Reading): readonly Hit[] {
  const { context, amounts } = reading;
  if (isSettledReply(context)) return [];
  const { invoice, disputed, undisputed } = context.amounts;
  const rest = invoice && disputed ? invoice.value - disputed.value : null;
  const most = undisputed?.value ?? rest;
  return earnestRequests(reading)
    .filter((sentence) => {
      const asked = within(amounts, sentence).map(({ minor }) => minor / 100);
      const isTooMuch = asked.some((value) =>
        most === null ? value === invoice?.value : value > most + 0.005,
      );
      const asksWhole = sentence.matches.some(
        (match) => match.label === 'whole' && !isNegated(sentence, match),
      );
      return isTooMuch || asksWhole;
    })
    .map(spanOf)
    .concat(demands(reading, 'L015'), wholeDemands(reading));
}

/** Demands, whatever their words, that reach beyond the undisputed part. */
function wholeDemands(reading: Reading): readonly Hit[] {
  return sentencesWith(reading, 'L016')
    .filter(
      (sentence) =>
        !isTakenBack(reading, sentence) &&
        isMeant(sentence, 'L016') &&
        !has(sentence, 'L015') &&
        sentence.matches.some(
          (match) =>
            (match.label === 'whole' || match.label === 'all-of-it') && !isNegated(sentence, match),
        ),
    )
    .map(spanOf);
}

/** Sentences whose thought is a demand for money, whatever their words. */
function demands(reading: Reading, id: 'L015' | 'L016'): readonly Hit[] {
  return sentencesWith(reading, id)
    .filter((sentence) => !isTakenBack(reading, sentence) && isMeant(sentence, id))
    .map(spanOf);
}

/** L016: nothing is asked for before the objection is decided. */
export function noRequestYet(reading: Reading): readonly Hit[] {
  if (isSettledReply(reading.context)) return noRequest(reading);
  // "Please pay the rest as usual": what is asked for is not what the objection is about.
  const requests = earnestRequests(reading)
    .filter((sentence) => !has(sentence, 'the-rest'))
    .map((sentence) => ({ ...spanOf(sentence), fix: removal(reading.text, sentence) }));
  const others = demands(reading, 'L016').filter(
    ({ start }) => !requests.some((request) => request.start === start),
  );
  return [...requests, ...others];
}

/** L118: no request for payment at all. */
function noRequest(reading: Reading): readonly Hit[] {
  if (isSettledReply(reading.context) && !reading.context.atAgency) return [];
  return paymentRequests(reading).map((sentence) => ({
    ...spanOf(sentence),
    fix: removal(reading.text, sentence),
  }));
}

/** L118: neither a request for payment nor an offer: the dialogue belongs to the agency. */
export function noNegotiation(reading: Reading): readonly Hit[] {
  const offers = reading.sentences.filter(
    (sentence) =>
      !has(sentence, 'elsewhere') &&
      sentence.matches.some((match) => match.label === 'negotiate' && !isNegated(sentence, match)),
  );
  const requests = noRequest(reading);
  const others = offers
    .map(spanOf)
    .filter((offer) => !requests.some((request) => request.start === offer.start));
  return [...requests, ...others];
}

/** L138: who is right pays nothing, except the corrected invoice (T13) or what is left (T14). */
export function noRequestWhenJustified(reading: Reading): readonly Hit[] {
  if (letterDoes(reading.context.template, asksForRest)) return [];
  return isSettledReply(reading.context) ? [] : noRequest(reading);
}

/** L123: no demand on a time-barred claim (`law/limitation.ts`). */
export function notTimeBarred(reading: Reading): readonly Hit[] {
  const { country, party, dueDate, today } = reading.context;
  if (!dueDate) return [];
  return today > limitationDay(dueDate, { country, party })
    ? paymentRequests(reading).map(spanOf)
    : [];
}

/** L131: every account in the letter is one the company approved. */
export function approvedAccounts({ own, context }: Reading): readonly Hit[] {
  return findAccounts(own)
    .filter((account) => !isApprovedAccount(account.compact, context.approvedAccounts))
    .map(({ start, end }) => {
      const approved = context.approvedAccounts[0];
      const fix = approved ? ({ kind: 'replace', start, end, text: approved } as const) : undefined;
      return { start, end, fix };
    });
}

/** Lines such as `Amount: 500 kr`: facts set apart from the sentence that asks. */
function labelledLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && colon <= 30) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function spanOf({ start, end }: ReadSentence): Hit {
  return { start, end };
}
