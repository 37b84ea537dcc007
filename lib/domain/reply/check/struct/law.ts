import type { Country } from '../../../shared/country.ts';
import { daysBetween } from '../../../shared/plain-date.ts';
import { adrBlock } from '../../adr-block.ts';
import { type Hit, missing } from '../hit.ts';
import { mentions, type Reading } from '../reading.ts';
import { has, isDefused } from '../statement.ts';
import { beforeClosing } from './closing.ts';
import { letterDeadlines } from './deadlines.ts';

// data: how a letter names the complaint body of a country; every group must occur
const bodies: Readonly<Record<Country, readonly (readonly (string | RegExp)[])[]>> = {
  NO: [
    [
      'forbrukertilsynet',
      'forbrukarklageutvalet',
      'forbrukerklageutvalget',
      // A board of a trade has a name of its own. Finansklagenemnda takes no complaint about a seller (R-NO-21).
      /(?<!\p{L})(?!klagenemnd|finansklagenemnd)\p{L}{3,}nemnd/u,
      'consumer authority',
      'consumer disputes commission',
    ],
  ],
  DK: [
    [
      'nævnenes hus',
      'naevneneshus',
      'forbrugerklagenævn',
      'ankenævn',
      'klagenævn',
      'mæglingsteam',
      'center for klageløsning',
    ],
  ],
  SE: [
    ['allmänna reklamationsnämnden', /(?<!\p{L})arn(?!\p{L})/u],
    ['arn.se'],
    ['101 23', '10123', 'box 174'],
  ],
};

// data: how a seller says whether it takes part, and in what, unless it says no more: `medverka till en rabatt` is
// something else
const takingPart =
  /(?<!\p{L})(?:medverk|medvirk|delta|take part|participat)\p{L}*((?: \p{L}+)?[.!]?$)?/u;
const procedure = /nämnd|nemnd|nævn|prövning|(?<!\p{L})arn(?!\p{L})|procedure|(?<!\p{L})board/u;

/**
 * L010: a consumer whose objection is rejected, wholly or in part, is told where to complain. Sweden wants web
 * and postal address and whether the seller takes part (lag 2015:671); Directive 2013/11/EU art. 13(3). That
 * Norway wants the web address (R-NO-21) no source that was read confirms, and what holds a letter back must be sure:
 * our own letters give it, a letter that only names the body passes.
 */
export function complaintBody(reading: Reading): readonly Hit[] {
  const { subject, own, context } = reading;
  const all = ` ${subject} ${own} `.toLowerCase().replace(/[\s\u00a0]/g, ' ');
  const isNamed = bodies[context.country].every((ways) =>
    ways.some((way) => (typeof way === 'string' ? all.includes(way) : way.test(all))),
  );
  const isComplete = context.country !== 'SE' || saysWhetherTakingPart(reading);
  if (isNamed && isComplete) return [];
  const block = adrBlock(context.country, { language: context.lang, participates: true });
  // Whether the seller takes part is not ours to say: Sweden's block is not offered as a fix.
  const fix = context.country === 'SE' ? undefined : beforeClosing(own, block);
  return [{ ...missing, fix }];
}

/** Whether the seller says, in one sentence, that it takes part in the procedure or that it does not. */
function saysWhetherTakingPart({ sentences, own }: Reading): boolean {
  return sentences.some(({ start, end }) => {
    const words = own.slice(start, end).toLowerCase().replace(/\s/g, ' ').trim();
    const said = takingPart.exec(words);
    return said !== null && (said[1] !== undefined || procedure.test(words));
  });
}

// Where the half-year's rate is not known: Denmark's and Sweden's have not been higher in this century
/** L134: a mention of court is a notice before suit: claim, basis, documents, a position by a day ≥ 14 days off. */
export function noticeBeforeSuit(reading: Reading): readonly Hit[] {
  const { context, sentences } = reading;
  const threats = sentences.filter((sentence) => has(sentence, 'court'));
  const first = threats[0];
  if (!first) return [];
  const hasTime = letterDeadlines(reading).some(
    ({ isOurs, date }) => !isOurs && daysBetween(context.today, date) >= 14,
  );
  const isComplete =
    hasTime &&
    reading.amounts.length > 0 &&
    (['basis', 'documents', 'position'] as const).every((cue) => mentions(reading, cue));
  return isComplete ? [] : [{ start: first.start, end: first.end }];
}

/** L137: under the new Norwegian act no creditor sends the agencies' letters or adds costs after an objection. */
export function newNorwegianAct(reading: Reading): readonly Hit[] {
  if (reading.context.audience !== 'customer') return [];
  const labels = ['L111', 'L103'] as const;
  const inSubject = reading.subjectSentences.filter((sentence) => has(sentence, 'L111'));
  const inText = reading.sentences.flatMap((sentence) =>
    sentence.matches
      .filter(
        (match) => labels.some((label) => label === match.label) && !isDefused(sentence, match),
      )
      .slice(0, 1)
      .map(() => ({ start: sentence.start, end: sentence.end })),
  );
  return [...inSubject.map(() => ({ start: -1, end: -1, quote: reading.subject })), ...inText];
}

const LONGEST_AVERAGE = 22;
const HIGHEST_LIX = 50;
const ENOUGH_WORDS = 25;

/** L129: readable: sentences of 22 words on average at most, LIX of 50 at most (Björnsson 1968). */
export function readable(reading: Reading): readonly Hit[] {
  const sentences = bodyOf(reading);
  const words = sentences.flatMap(({ tokens }) => tokens);
  if (words.length < ENOUGH_WORDS) return [];
  const average = words.length / sentences.length;
  const long = words.filter(({ text }) => text.length > 6).length;
  const lix = average + (100 * long) / words.length;
  return average > LONGEST_AVERAGE || lix > HIGHEST_LIX ? [missing] : [];
}

/** The letter without its greeting and signature, whose short lines would make any letter look plain. */
function bodyOf({ sentences }: Reading): Reading['sentences'] {
  const closing = sentences.findLastIndex((sentence) => has(sentence, 'closing'));
  const body = closing < 0 ? sentences : sentences.slice(0, closing);
  const [first, ...rest] = body;
  return first && first.tokens.length <= 3 ? rest : body;
}
