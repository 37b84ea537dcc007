import type { Point } from './detection.ts';
import { senseNumber } from './features/sense-index.ts';
import { type ReasonCode, reasonCodes } from './reason-code.ts';
import { sharesOf } from './score-classes.ts';
import { tellingScore } from './telling-score.ts';
import type { Reading, Sentence } from './text/reading.ts';

/** More grounds than this in one mail are the same ones said again. */
const MOST_POINTS = 6;
/** Further grounds that are less likely are not even offered. Their quotes show the ground of the mail in 3 of 100. */
const WORTH_OFFERING = 0.05;
/** A further ground this likely is not quoted with another. */
const APART = 0.14;
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
  const { sentences } = reading;
  const missesGoods = sentences.some(isAboutMissingGoods);
  const whole = asked(scores.mail, missesGoods);
  const place = whole.indexOf(Math.max(...whole));
  const reason = reasonCodes[place];
  const read = sentences.map((sentence, at): ReadSentence => {
    const own = asked(scores.sentence(sentence), missesGoods);
    const shares = sharesOf(own.map((score, code) => score + MAIL_WEIGHT * (whole[code] ?? 0)));
    const top = Math.max(...shares);
    const odds = scores.odds[at] ?? -9;
    return {
      sentence,
      ground: shares.indexOf(top),
      fit: Math.max(...own),
      main: groundShare(odds) * (shares[place] ?? 0),
      telling: tellingScore(sentence, { at, of: sentences.length, odds, top }),
    };
  });
  const [best] = read.toSorted((one, other) => other.telling - one.telling);
  if (!reason || !best) return [];
  const further = furtherGrounds(
    read.filter((each) => each !== best && each.ground !== place),
    { of: sentences.length, most: best.telling },
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

/** What a sentence says of grounds. */
interface ReadSentence {
  readonly sentence: Sentence;
  /** The ground that it fits best, the whole mail considered, by its place in `reasonCodes`. */
  readonly ground: number;
  /** How well it fits the best one by itself. */
  readonly fit: number;
  /** How likely it is to state the ground of the mail. */
  readonly main: number;
  readonly telling: number;
}

interface FurtherGround extends Pick<Point, 'reason' | 'probability'> {
  readonly sentence: Sentence;
}

/** A dispute for which no ground is given is none beside a ground. */
const NO_GROUND: ReasonCode = 'UNSPECIFIED';

/** Each further ground with the sentence that is likeliest to state it, likeliest first. */
function furtherGrounds(
  read: readonly ReadSentence[],
  mail: { of: number; most: number },
): readonly FurtherGround[] {
  const found = new Map<ReasonCode, FurtherGround>();
  for (const { sentence, ground, ...rest } of read) {
    const reason = reasonCodes[ground];
    if (!reason || reason === NO_GROUND) continue;
    const probability = likelihood({ ...rest, ...mail });
    if (probability > (found.get(reason)?.probability ?? WORTH_OFFERING))
      found.set(reason, { reason, probability, sentence });
  }
  return [...found.values()]
    .sort((one, other) => other.probability - one.probability)
    .slice(0, MOST_POINTS - 1);
}

/**
 * How likely a sentence is to state a further ground, in a mail of so many sentences whose most telling one tells so
 * much. Most disputes have one ground; a second that is none would stand in the letter. Fitted on 18,974 sentences of
 * 11,494 found disputes by unseen authors, 744 of which state one.
 */
function likelihood(sentence: { fit: number; telling: number; most: number; of: number }): number {
  const { fit, telling, most, of } = sentence;
  const odds = 0.43 * fit + 0.47 * telling + 0.4 * (telling - most) - 0.9 * Math.log(of) - 1.51;
  return 1 / (1 + Math.exp(-odds));
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
