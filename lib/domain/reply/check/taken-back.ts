import { isInLeadingClause } from './leading-clause.ts';
import type { Label } from './lexicon.ts';
import { once } from './once.ts';
import type { Match } from './pattern.ts';
import type { Reading } from './reading.ts';
import { has, isSupposed, type ReadSentence, sinceContrast } from './statement.ts';

/**
 * Whether money is named that nobody asks for: the sentence takes it off, denies it in another of its parts, or the
 * sentence after it does.
 */
export function isLetGo(
  reading: Reading,
  sentence: ReadSentence,
  match: Match<Label> | null = null,
): boolean {
  return (
    isTakenOff(sentence, match) ||
    (match !== null && isDeniedElsewhere(sentence, match)) ||
    isTakenBack(reading, sentence) ||
    takenOffNext(reading).has(sentence)
  );
}

/** "… has been removed", behind any "but" that stands before the money; "cannot be removed" takes nothing off. */
function isTakenOff(sentence: ReadSentence, match: Match<Label> | null): boolean {
  const start = match ? sinceContrast(sentence, match.from) : 0;
  if (has(sentence, 'if-right')) return false;
  const denials = sentence.matches.filter(({ label }) => label === 'negation');
  return sentence.matches.some(
    ({ label, from, to }) =>
      (label === 'let-go' || (label === 'took-back' && opensPart(sentence, from, match))) &&
      from >= start &&
      !(match && isInLeadingClause(sentence, from, match)) &&
      !denials.some(({ from: at }) => (at >= from - 2 && at < from) || at === to),
  );
}

/** Whether a word behind the money begins something new: "…, but that has been removed". */
function opensPart({ tokens }: ReadSentence, at: number, match: Match<Label> | null): boolean {
  if (match === null || at < match.to) return false;
  const isTurn = turns.has(tokens[at - 1]?.text ?? '');
  return isTurn || tokens[at]?.before !== 'space';
}

// data: words that begin something new
const turns: ReadonlySet<string> = new Set('men but og och and så so'.split(' '));

/** "There was a fee on your bill. It has been removed." */
export function isTakenBack(reading: Reading, sentence: ReadSentence): boolean {
  return takenBack(reading).has(sentence);
}

const takenOffNext = once(
  ({ sentences }: Reading): ReadonlySet<ReadSentence> =>
    new Set(
      sentences.filter((_, index) => {
        const next = sentences[index + 1];
        return (
          next !== undefined &&
          !has(next, 'case-word') &&
          goesOnAboutIt(next) &&
          isTakenOff(next, null)
        );
      }),
    ),
);

const takenBack = once(
  ({ sentences }: Reading): ReadonlySet<ReadSentence> =>
    new Set(
      sentences.filter((_, index) => {
        const next = sentences[index + 1];
        return next !== undefined && takesBack(next);
      }),
    ),
);

function takesBack(sentence: ReadSentence): boolean {
  if (has(sentence, 'took-back')) return true;
  // "We have not decided yet" takes nothing back, nor does "Let me know if Monday does not suit you".
  return (
    !has(sentence, 'case-word') && goesOnAboutIt(sentence) && freeNegations(sentence).length > 0
  );
}

// data: words with which a sentence goes on about the one before
const goesOn: ReadonlySet<string> = new Set(
  'det den dem de dei disse desse dette dessa denna denne slikt slik sånt sånn sådan begge both these those it that this they them such neither none noe noko noget något ingen ingenting inget intet inkje nei nej no not never ikke ikkje inte aldri aldrig men but du dere dykk i ni you vi me jeg eg jag we så so her her here there der'.split(
    ' ',
  ),
);
const money =
  /gebyr|avgift|afgift|fee|charge|rente|ränt|interest|beløp|belopp|amount|kost|cost|summ|beta[lt]|pay|paid|peng|money|krav|claim/;

/** Whether a sentence begins with a word that takes up the one before, or speaks of money. */
function goesOnAboutIt({ tokens }: ReadSentence): boolean {
  return goesOn.has(tokens[0]?.text ?? '') || tokens.some(({ text }) => money.test(text));
}

/** A "not" on the same side of a "but" that belongs to no unpaid bill, no condition and no "cannot be removed". */
function isDeniedElsewhere(sentence: ReadSentence, match: Match<Label>): boolean {
  const { from, to } = match;
  const start = sinceContrast(sentence, from);
  return freeNegations(sentence).some(
    (at) =>
      !isInLeadingClause(sentence, at, match) &&
      (at < from || at >= to) &&
      at >= start &&
      sinceContrast(sentence, at) <= Math.max(start, to),
  );
}

/** Whether a "not" belongs to an unpaid bill, a condition, or to what cannot be removed. */
export function isBound(sentence: ReadSentence, at: number): boolean {
  return boundPlaces(sentence).has(at);
}

/** The words that such a turn of phrase covers. Worked out once, as a sentence may say "not" very often. */
const boundPlaces = once(({ matches, tokens }: ReadSentence): ReadonlySet<number> => {
  const places = new Set<number>();
  for (const { label, from, to } of matches) {
    if (label !== 'bound-no' && label !== 'empty-negation') continue;
    // "If you pay in parts, we take no interest": behind the comma the condition is over.
    for (let at = from; at < to && (at === from || tokens[at]?.before === 'space'); at += 1)
      places.add(at);
  }
  return places;
});

function freeNegations(sentence: ReadSentence): readonly number[] {
  const { matches } = sentence;
  const pauses = matches.filter(({ label }) => label === 'pause');
  return (
    matches
      .filter(({ label }) => label === 'negation')
      .map(({ from }) => from)
      // "Får du ikke medhold, …": the "not" of a condition takes nothing back.
      .filter((at) => !isBound(sentence, at) && !isSupposed(sentence, at))
      .filter((at) => !pauses.some(({ from, to }) => at >= from - 2 && at <= to))
  );
}
