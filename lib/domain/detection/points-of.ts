import type { Point } from './detection.ts';
import { senseNumber } from './features/sense-index.ts';
import { type ReasonCode, reasonCodes } from './reason-code.ts';
import { sharesOf } from './score-classes.ts';
import { tellingScore } from './telling-score.ts';
import type { Reading, Sentence } from './text/reading.ts';

/** More grounds than this in one mail are the same ones said again. */
const MOST_POINTS = 6;
/** A further point must be at least this share as likely as the best one. */
const WORTH_SHOWING = 0.55;
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
  const { odds } = scores;
  const { sentences } = reading;
  const missesGoods = sentences.some(isAboutMissingGoods);
  const whole = asked(scores.mail, missesGoods);
  const place = whole.indexOf(Math.max(...whole));
  const main = reasonCodes[place];
  const telling: number[] = [];
  const found = new Map<ReasonCode, { probability: number; at: number }>();
  for (const [at, sentence] of sentences.entries()) {
    const own = asked(scores.sentence(sentence), missesGoods);
    const shares = sharesOf(own.map((score, code) => score + MAIL_WEIGHT * (whole[code] ?? 0)));
    const isGround = groundShare(odds[at] ?? -9);
    const top = Math.max(...shares);
    telling.push(tellingScore(sentence, { at, of: sentences.length, odds: odds[at] ?? -9, top }));
    for (const code of new Set([shares.indexOf(top), place])) {
      const reason = reasonCodes[code];
      const probability = isGround * (shares[code] ?? 0);
      if (reason && probability > (found.get(reason)?.probability ?? 0))
        found.set(reason, { probability, at });
    }
  }
  const first = main && found.get(main);
  if (!first) return [];
  const best = telling.indexOf(Math.max(...telling));
  const others = [...found]
    .filter(([reason, { at }]) => reason !== main && at !== best)
    .filter(([, { probability }]) => probability >= WORTH_SHOWING * first.probability)
    .sort(([, one], [, other]) => other.probability - one.probability)
    .slice(0, MOST_POINTS - 1);
  const taken = new Set(others.map(([, { at }]) => at));
  const span = widened(reading, { best, telling, taken });
  return [
    pointAt(reading, { reason: main, probability: first.probability, ...span }),
    ...others.map(([reason, { probability, at }]) =>
      pointAt(reading, { reason, probability, ...(sentences[at] ?? span) }),
    ),
  ];
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

/** The best sentence, with the better one beside it: often a reason takes two. Not what another point quotes. */
function widened(
  { sentences, text }: Reading,
  { best, telling, taken }: { best: number; telling: readonly number[]; taken: Set<number> },
): { start: number; end: number } {
  const { start: from, end: to } = sentences[best] ?? { start: 0, end: 0 };
  const own = { start: from, end: to };
  const second = (telling[best - 1] ?? -99) > (telling[best + 1] ?? -99) ? best - 1 : best + 1;
  const beside = sentences[second];
  const behind = (telling[best] ?? 0) - (telling[second] ?? 0);
  if (!beside || taken.has(second) || behind > FAR_BEHIND) return own;
  const start = Math.min(from, beside.start);
  const end = Math.max(to, beside.end);
  const isOneParagraph = !/\n\s*\n/.test(text.slice(start, end));
  return isOneParagraph && end - start <= LONGEST_QUOTE ? { start, end } : own;
}

/** How much a sentence counts as a ground: sharper than its probability, so that asides stay out. */
function groundShare(odds: number): number {
  return 1 / (1 + Math.exp(-1.5 * (odds + 1)));
}
