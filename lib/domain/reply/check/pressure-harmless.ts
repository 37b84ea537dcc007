import type { Asked } from './asked.ts';
import type { Label } from './lexicon.ts';
import { opensWithNo, sentenceAfter } from './next-sentence.ts';
import type { Match } from './pattern.ts';
import type { Reading } from './reading.ts';
import type { RuleId } from './rules.ts';
import { isConditional, type ReadSentence, softens } from './statement.ts';

interface Guard {
  /** A thing on the same side of a "but" that makes the words harmless. */
  readonly softener: Asked;
  /** Whose denial, anywhere in the sentence, makes them harmless as well. */
  readonly denial: 'nobody' | 'ours' | 'any';
  /** The words threaten when they follow a condition: then nothing makes them harmless. */
  readonly isThreat: boolean;
}

// data: what makes words of this group harmless
const guards: ReadonlyMap<RuleId, readonly Guard[]> = new Map<RuleId, readonly Guard[]>([
  [
    'L109',
    [
      { softener: 'your-right', denial: 'ours', isThreat: true },
      { softener: 'long-ago', denial: 'ours', isThreat: true },
    ],
  ],
  ['L112', [{ softener: 'as-before', denial: 'ours', isThreat: true }]],
  ['L113', [{ softener: 'no-blame', denial: 'nobody', isThreat: false }]],
  [
    'L120',
    [
      { softener: 'calm', denial: 'any', isThreat: true },
      { softener: 'emergency', denial: 'nobody', isThreat: false },
    ],
  ],
  ['L127', [{ softener: 'open-book', denial: 'ours', isThreat: true }]],
]);

/**
 * Whether words about others who might hear of it, stopped deliveries, blame, haste or the house's own notes are said
 * of something else: of what the customer may do, of the past, of somebody else, or to deny them.
 */
export function isPressureSpared(
  reading: Reading,
  sentence: ReadSentence,
  match: Match<Label>,
  id: RuleId,
): boolean {
  const { own, subjectSentences } = reading;
  // "You were worried that we would talk to the neighbours. We won't."
  const around = id === 'L109' ? [sentence, sentenceAfter(reading, sentence)] : [];
  if (around.some((one) => one && opensWithNo(one, 'threat-no'))) return true;
  // Offsets of the subject are not those of the text.
  const mayBeQuoted = quotable.has(id) && !subjectSentences.includes(sentence);
  if (mayBeQuoted && isQuoted(own, sentence, match)) return true;
  if (id === 'L120' && isSaidToNobody(sentence, match)) return true;
  const mayThreaten = isConditional(sentence);
  return (guards.get(id) ?? []).some(
    ({ softener, denial, isThreat }) =>
      !(isThreat && mayThreaten) &&
      (softens(sentence, softener, match) || isDeniedBy(sentence, match, denial)),
  );
}

// data: words that speak to the customer
const addresses: ReadonlySet<string> = new Set(
  'du deg dig di din ditt dit dine dina dere deres de dykk dykkar i jer jeres ni er ert era you your'.split(
    ' ',
  ),
);

/** One alarming word by itself, in a sentence that speaks to nobody, presses nobody: "the leak is urgent". */
function isSaidToNobody({ tokens }: ReadSentence, { from, to }: Match<Label>): boolean {
  return to - from === 1 && !tokens.some(({ text }) => addresses.has(text));
}

// Headings and words that somebody wrote are spoken of: «SISTE FRIST» should not have stood there.
const quotable: ReadonlySet<RuleId> = new Set(['L111', 'L113', 'L120']);

/** Whether a quotation that began in the sentence, or right before it, still stands open where the words begin. */
function isQuoted(own: string, { start, tokens }: ReadSentence, { from }: Match<Label>): boolean {
  const before = own.slice(Math.max(0, start - 1), tokens[from]?.start ?? start);
  if (before.lastIndexOf('«') > before.lastIndexOf('»')) return true;
  return (before.match(/["“”„]/gu)?.length ?? 0) % 2 === 1;
}

// data: who denies it: we ourselves, or nobody at all
const deniers: ReadonlySet<string> = new Set(
  'vi jeg eg me jag we i us oss os ingen ingenting inga aldri aldrig never nobody none no verken hverken varken'.split(
    ' ',
  ),
);
const BESIDE = 3;
// How far before and behind the words a denial stands that takes them back, when anybody's will do.
const BEFORE = 7;
const BEHIND = 3;

/** "…, and we never tell": a denial outside the words found, our own unless anybody's will do. */
function isDeniedBy(
  { matches, tokens }: ReadSentence,
  { label, from: start, to: end }: Match<Label>,
  denial: Guard['denial'],
): boolean {
  if (denial === 'nobody') return false;
  const covers = matches.filter(
    (other) => other.label === label || other.label === 'empty-negation',
  );
  const isOurs = (at: number) =>
    tokens.slice(Math.max(0, at - BESIDE), at + BESIDE).some(({ text }) => deniers.has(text));
  return matches.some(
    ({ label: cue, from: at }) =>
      cue === 'negation' &&
      !covers.some(({ from, to }) => from <= at && at < to) &&
      (denial === 'any' ? at >= start - BEFORE && at <= end + BEHIND : isOurs(at)),
  );
}
