import { ReasonCode } from '../detection/reason-code.ts';
import { reasonCodeInfo } from '../law/reason-codes.ts';
import { isSettledReply, type Reading, readDraft } from './check/reading.ts';
import { sentencesOf } from './check/sentences.ts';
import { has, type ReadSentence } from './check/statement.ts';
import type { CheckContext } from './check-context.ts';
import { issuePhrases } from './issue-phrases.ts';
import { leavesToBody, letterDoes } from './letter-traits.ts';
import { templateOf } from './templates.ts';

/** Whether a draft deals with a point: decided, explained, asked about, or not yet. */
export type PointStatus = 'decided' | 'answered' | 'asked' | 'open';

/** One point of the objection in the light of a draft. */
export interface PointCoverage {
  readonly cause: ReasonCode;
  readonly status: PointStatus;
  /** The sentence of the draft that deals with it; -1 when none does. */
  readonly start: number;
  readonly end: number;
}

/**
 * Point by point, whether the draft deals with what the customer raised (R-X-03: reasons that answer each point).
 * A point is found by the words of its ground. Saying it back without deciding or asking is not yet an answer.
 */
export function coverageOf(
  draft: { readonly subject: string; readonly text: string },
  context: CheckContext,
): readonly PointCoverage[] {
  const reading = readDraft(draft, context);
  const causes = [...new Set(context.points.map(({ cause }) => cause))];
  const decision = decisionOnAll(reading, causes);
  return causes.map((cause) => {
    const found = coverageOfPoint(reading, cause);
    return found.status === 'open' && decision
      ? { cause, status: 'decided', start: decision.start, end: decision.end }
      : found;
  });
}

/**
 * The sentence that decides every point at once: "you are right", with no word of one point alone; any decision
 * where there is only one point.
 */
function decisionOnAll(
  { context, sentences }: Reading,
  causes: readonly ReasonCode[],
): ReadSentence | undefined {
  const isOnly = causes.length === 1;
  if (context.decision !== 'justified' && !(isOnly && context.decision !== 'undecided')) return;
  const stems = isOnly ? [] : causes.flatMap((cause) => stemsOf(cause, context));
  return sentences.find((sentence) => has(sentence, 'L002') && !speaksOf(sentence, stems));
}

/**
 * The points that a letter must deal with before it goes out and does not: every one the customer raised, when
 * the letter answers. What only acknowledges, asks or follows up leaves points for later, and an agreement
 * stands for all of them.
 */
export function openPoints(
  draft: { readonly subject: string; readonly text: string },
  context: CheckContext,
): readonly ReasonCode[] {
  if (!answersPoints(context)) return [];
  return coverageOf(draft, context)
    .filter(({ status }) => status === 'open')
    .map(({ cause }) => cause);
}

/** Whether the draft is a letter that answers the customer. One of the user's own making is taken for one. */
export function answersPoints(context: CheckContext): boolean {
  const { template, audience } = context;
  if (audience !== 'customer' || isSettledReply(context)) return false;
  if (letterDoes(template, leavesToBody)) return false;
  const known = template === null ? undefined : templateOf(template);
  return known === undefined || known.steps.includes('confirm');
}

/** By this name the log keeps why a point was left as it is. */
export function pointRule(cause: ReasonCode): string {
  return `${POINT}${cause}`;
}

/** The point that a kept reason speaks of; null when it speaks of a rule of the check. */
export function pointOfRule(rule: string): ReasonCode | null {
  if (!rule.startsWith(POINT)) return null;
  const cause = ReasonCode.safeParse(rule.slice(POINT.length));
  return cause.success ? cause.data : null;
}

const POINT = 'point:';

const rank: Readonly<Record<PointStatus, number>> = { decided: 3, answered: 2, asked: 1, open: 0 };

function coverageOfPoint(reading: Reading, cause: ReasonCode): PointCoverage {
  const stems = stemsOf(cause, reading.context);
  const open: PointCoverage = { cause, status: 'open', start: -1, end: -1 };
  return reading.sentences
    .filter((sentence) => speaksOf(sentence, stems) && !has(sentence, 'pay'))
    .map(({ start, end, ...rest }): PointCoverage => {
      const status = statusIn(reading, { start, end, ...rest });
      return { cause, status, start, end };
    })
    .reduce((best, next) => (rank[next.status] > rank[best.status] ? next : best), open);
}

function statusIn(reading: Reading, sentence: ReadSentence): PointStatus {
  const { context, own, sentences } = reading;
  const isDecided = context.decision !== 'undecided' && sentences.some((one) => has(one, 'L002'));
  if (isDecided) return 'decided';
  if (own.slice(sentence.start, sentence.end + 1).includes('?')) return 'asked';
  if (!has(sentence, 'restating')) return 'answered';
  const asks = sentences.some(({ start, end }) => own.slice(start, end + 1).includes('?'));
  return asks ? 'asked' : 'open';
}

function speaksOf({ tokens }: ReadSentence, stems: readonly string[]): boolean {
  return tokens.some(({ text }) => stems.some((stem) => text.startsWith(stem)));
}

// data: words of grounds that say nothing of the ground itself, by their beginnings, in the five languages
const empty =
  'faktur invoic krav claim ikke ikkje inte feil fel forkert wrong eller that this what says with your have haven been være vere vara står mulig mogl möjl possib kund custom mang sakn miss allere redan alread avtal aftal agree'.split(
    ' ',
  );
const SHORTEST = 3;
// A longer word is a compound that says more: `avtalevilkår`, not `avtalen`.
const INFLECTION = 4;
const LONGEST_STEM = 7;

/** Beginnings of the words by which a letter speaks of a ground: `leveri`, `timer`, `mva`. */
function stemsOf(cause: ReasonCode, { lang }: CheckContext): readonly string[] {
  const words = `${issuePhrases[cause][lang]}. ${reasonCodeInfo[cause].labels[lang]}`;
  const tokens = sentencesOf(words).flatMap((sentence) => sentence.tokens.map(({ text }) => text));
  const telling = tokens.filter(
    (word) =>
      (word.length > SHORTEST || /^(?:mva|vat)$/.test(word)) &&
      !empty.some((start) => word.startsWith(start) && word.length <= start.length + INFLECTION),
  );
  const chosen = telling.length > 0 ? telling : tokens.filter((word) => word.length > SHORTEST);
  return chosen.map((word) => word.slice(0, Math.max(4, Math.min(LONGEST_STEM, word.length - 2))));
}
