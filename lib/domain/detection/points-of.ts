import type { Point } from './detection.ts';
import { senseNumber } from './features/sense-index.ts';
import { furtherGrounds, type GroundSentence, isListItem } from './further-grounds.ts';
import { groundScores } from './ground-scores.ts';
import { reasonCodes } from './reason-code.ts';
import { sharesOf } from './score-classes.ts';
import { tellingScore } from './telling-score.ts';
import type { Reading, Sentence } from './text/reading.ts';

/** As much text as is read has fewer sentences, unless somebody writes "No." ten thousand times. */
const MOST_SENTENCES = 500;
/** A further ground this likely is not quoted with another. */
const APART = 0.14;
/** How much a sentence's fit to the ground of the mail counts beside how telling it is, when one is chosen to show it. */
const FIT_WEIGHT = 0.2;
/** How much the whole mail counts beside a sentence, when a sentence is asked for its ground. */
const MAIL_WEIGHT = 0.5;
/** A sentence this much less telling than the best is not quoted with it. */
const FAR_BEHIND = 4;
/** A quote longer than this is not made longer by the sentence beside it. */
const LONGEST_QUOTE = 320;

/** What a judge says of a mail's grounds, each in the order of `reasonCodes`. */
export interface GroundScores {
  /** How well each fits the whole mail. */
  readonly mail: readonly number[];
  /** How well each fits a sentence. */
  readonly sentence: (sentence: Sentence) => readonly number[];
  /** Log-odds of each sentence that it states a ground. */
  readonly odds: readonly number[];
}

/**
 * The grounds of an objection, best first, each with the sentence that shows it. The best is what the
 * whole mail is about. There is always at least one: somebody who objects has said it somewhere.
 */
export function pointsOf(reading: Reading, scores: GroundScores): readonly Point[] {
  const sentences = reading.sentences.slice(0, MOST_SENTENCES);
  const missesGoods = sentences.some(isAboutMissingGoods);
  const judged = sentences.map((sentence, at) => ({
    grounds: asked(scores.sentence(sentence), missesGoods),
    odds: scores.odds[at] ?? -9,
  }));
  const mail = asked(scores.mail, missesGoods);
  const whole = groundScores(mail, judged);
  const place = whole.indexOf(Math.max(...whole));
  const reason = reasonCodes[place];
  const read = sentences.map((sentence, at): ReadSentence => {
    const { grounds: own = [], odds = -9 } = judged[at] ?? {};
    const shares = sharesOf(own.map((score, code) => score + MAIL_WEIGHT * (mail[code] ?? 0)));
    const top = Math.max(...shares);
    const telling = tellingScore(sentence, { at, of: sentences.length, odds, top });
    return {
      sentence,
      ground: shares.indexOf(top),
      fit: Math.max(...own),
      main: groundShare(odds) * (shares[place] ?? 0),
      telling,
      isListed: isListItem(reading.text, sentence.start),
      showing: telling + FIT_WEIGHT * (own[place] ?? 0),
    };
  });
  const [best] = read.toSorted((one, other) => other.showing - one.showing);
  if (!reason || !best) return [];
  const further = furtherGrounds(
    read.filter((each) => each !== best && each.ground !== place),
    { of: sentences.length, most: Math.max(...read.map(({ telling }) => telling)) },
  );
  const apart = further.filter(({ probability }) => probability >= APART);
  const span = widened(reading, { best, read, taken: apart.map(({ sentence }) => sentence) });
  return [
    pointAt(reading, { reason, probability: Math.max(...read.map(({ main }) => main)), ...span }),
    ...further
      .filter(({ sentence: { start, end } }) => start >= span.end || end <= span.start)
      .map(({ sentence: { start, end }, ...point }) => pointAt(reading, { ...point, start, end })),
  ];
}

interface ReadSentence extends GroundSentence {
  /** How likely it is to state the ground of the mail. */
  readonly main: number;
  /** How well it would show the ground of the mail: with two grounds, the most telling one may state the other. */
  readonly showing: number;
}

/**
 * Who did not get the goods and who did not get the invoice say nearly the same words. What the denial stands next to
 * tells them apart.
 */
function isAboutMissingGoods({ senses }: Sentence): boolean {
  const places = (wanted: number) =>
    senses.filter(({ sense }) => sense === wanted).map(({ at }) => at);
  const [goods, invoices] = [places(GOODS), places(INVOICE)];
  const near = (from: number, to: readonly number[]) =>
    Math.min(...to.map((at) => Math.abs(at - from)));
  return places(NOT).some((at) => near(at, goods) <= REACH && near(at, goods) < near(at, invoices));
}

/** Words between a denial and what it denies. */
const REACH = 6;
const [GOODS, NOT, INVOICE] = [senseNumber('GOODS'), senseNumber('NOT'), senseNumber('INVOICE')];
const NOT_DELIVERED = reasonCodes.indexOf('NOT_DELIVERED');
const NO_INVOICE = reasonCodes.indexOf('INVOICE_NOT_RECEIVED');

function asked(scores: readonly number[], missesGoods: boolean): readonly number[] {
  const [goods, invoice] = [scores[NOT_DELIVERED] ?? 0, scores[NO_INVOICE] ?? 0];
  if (!missesGoods || invoice <= goods) return scores;
  return scores.with(NOT_DELIVERED, invoice).with(NO_INVOICE, goods);
}

function pointAt(
  { text }: Reading,
  { reason, probability, start, end }: Omit<Point, 'quote'>,
): Point {
  const quote = text.slice(start, end);
  return { reason, quote, start, end, probability: Number(probability.toFixed(4)) };
}

/** The best sentence, with the better one beside it: often a reason takes two. Not one that states another ground. */
function widened(
  { text }: Reading,
  parts: { best: ReadSentence; read: readonly ReadSentence[]; taken: readonly Sentence[] },
): { start: number; end: number } {
  const { best, read, taken } = parts;
  const own = { start: best.sentence.start, end: best.sentence.end };
  const at = read.indexOf(best);
  const [before, after] = [read[at - 1], read[at + 1]];
  const beside = (before?.telling ?? -99) > (after?.telling ?? -99) ? before : after;
  if (!beside || taken.includes(beside.sentence)) return own;
  if (best.telling - beside.telling > FAR_BEHIND) return own;
  const start = Math.min(own.start, beside.sentence.start);
  const end = Math.max(own.end, beside.sentence.end);
  const isOneParagraph = !/\n\s*\n/.test(text.slice(start, end));
  return isOneParagraph && end - start <= LONGEST_QUOTE ? { start, end } : own;
}

/** How much a sentence counts as a ground: sharper than its probability, so that asides stay out. */
function groundShare(odds: number): number {
  return 1 / (1 + Math.exp(-1.5 * (odds + 1)));
}
