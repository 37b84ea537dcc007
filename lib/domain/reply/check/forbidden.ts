import { isAnsweredNo } from './answered-no.ts';
import { costly, isCostSpared } from './costs-harmless.ts';
import { type Hit, removal } from './hit.ts';
import { sharesLeadingClause } from './leading-clause.ts';
import type { Label } from './lexicon.ts';
import type { Match } from './pattern.ts';
import { isPressureSpared } from './pressure-harmless.ts';
import { type Reading, sentencesWith } from './reading.ts';
import { isRightKept } from './rights-harmless.ts';
import type { Rule, RuleId } from './rules.ts';
import { isSignature } from './signature.ts';
import {
  has,
  isDefused,
  isDenied,
  isNeither,
  type ReadSentence,
  sinceContrast,
  softens,
} from './statement.ts';
import { isBound, isLetGo } from './taken-back.ts';
import { isThreatSpared } from './threats-harmless.ts';
import { isVerdictSpared } from './verdicts-harmless.ts';

// Rules about words whose denial says the opposite ("you need not prove that …", "it is not too late …").
const deniable: ReadonlySet<RuleId> = new Set([
  'L106',
  'L107',
  'L108',
  'L113',
  'L114',
  'L115',
  'L116',
  'L124',
]);
// Threats that a customer may fear and a letter deny. A no to "Can I still object?" denies a right.
const answerable: ReadonlySet<RuleId> = new Set([
  'L101',
  'L102',
  'L103',
  'L105',
  'L109',
  'L110',
  'L112',
  'L122',
]);
// Judgements that a letter may be on its way to without having reached them.
const uncertain: ReadonlySet<RuleId> = new Set(['L108', 'L114']);
// Repeating what the customer wrote is no statement of ours.
const restatable: ReadonlySet<RuleId> = new Set(['L109', 'L113', 'L114']);

// data: words that turn "you write" into what we speak of
const clefts: ReadonlySet<string> = new Set(
  'det dette hva hvad vad what that som alt allt'.split(' '),
);

/** Sentences, in subject and text, that hold words of a rule which nothing in the same statement defuses. */
export function forbiddenWords(reading: Reading, id: RuleId, rule: Rule): readonly Hit[] {
  if (rule.kind !== 'forbid') return [];
  const offends = (sentence: ReadSentence) =>
    !(answerable.has(id) && isAnsweredNo(reading, sentence)) &&
    sentence.matches.find(
      (match) =>
        match.label === id &&
        !isHarmless(sentence, match, { id, rule }) &&
        !(costly.has(id) && isLetGo(reading, sentence, match)) &&
        !isCostSpared(reading, sentence, match, id) &&
        !isRightKept(reading, sentence, match, id) &&
        !isThreatSpared(reading, sentence, match, id) &&
        !isVerdictSpared(reading, sentence, match, id) &&
        !isPressureSpared(reading, sentence, match, id),
    );
  const inSubject = reading.subjectSentences.flatMap((sentence) => {
    const match = offends(sentence);
    return match ? [{ start: -1, end: -1, quote: wordsOf(reading.subject, sentence, match) }] : [];
  });
  const inText = sentencesWith(reading, id).flatMap((sentence) => {
    const match = offends(sentence);
    if (!match || isSignature(reading, sentence)) return [];
    const fix = removal(reading.text, sentence);
    return [{ ...placeOf(sentence, match), fix }];
  });
  return [...inSubject, ...inText];
}

function isHarmless(
  sentence: ReadSentence,
  match: Match<Label>,
  { id, rule }: { id: RuleId; rule: Rule },
): boolean {
  // Somebody else's bankruptcy explains a delay, a misused name is no accusation of the customer.
  if (
    id === 'L110' &&
    softens(sentence, 'third-party', match) &&
    !has(sentence, 'insolvency-claim')
  )
    return true;
  if (id === 'L116' && softens(sentence, 'ours-to-prove', match)) return true;
  if ((id === 'L109' || id === 'L113') && softens(sentence, 'misuse', match)) return true;
  // A fee that was ordered with the goods is part of the price; "interest-free" claims none.
  if (id === 'L103' && softens(sentence, 'own-fee', match)) return true;
  if (isFree(sentence, match)) return true;
  // Regret for a sharp letter calls nobody names.
  if (id === 'L113' && isRegretted(sentence, match)) return true;
  if (rule.kind === 'forbid' && rule.allowIfSafe)
    return isDefused(
      sentence,
      match,
      (at) => costly.has(id) && isBound(sentence, at) && !sharesLeadingClause(sentence, at, match),
    );
  // "Nobody can be that stupid" calls somebody stupid: an insult is denied next to it or not at all.
  const reach = id === 'L113' ? 1 : 2;
  if (deniable.has(id) && (isDenied(sentence, match, reach) || isDoubted(sentence, match)))
    return true;
  if (deniable.has(id) && isNeither(sentence, match)) return true;
  if (uncertain.has(id) && (isUncertain(sentence, match) || isSupposed(sentence, match)))
    return true;
  // "We advise you to report it to the police" helps the victim of a misused name, "we share nothing with your
  // employer" promises discretion.
  if (id === 'L109' && isAdvised(sentence, match)) return true;
  if (id === 'L109' && !has(sentence, 'condition') && isDenied(sentence, match)) return true;
  return restatable.has(id) && isRetold(sentence, match) && !has(sentence, 'condition');
}

function isFree({ tokens }: ReadSentence, { from, to }: Match<Label>): boolean {
  return to - from === 1 && /fri(?:tt|e|a)?$/.test(tokens[from]?.text ?? '');
}

/** "Sorry for the sharp letter": the regret is not part of the words themselves, as in "a poor excuse". */
function isRegretted(sentence: ReadSentence, match: Match<Label>): boolean {
  const { matches } = sentence;
  const isOutside = matches.some(
    ({ label, from, to }) => label === 'L128' && (to <= match.from || from >= match.to),
  );
  return isOutside && softens(sentence, 'L128', match);
}

/** "You write that …" tells what the customer said; "what you write is nonsense" is our own word on it. */
function isRetold(sentence: ReadSentence, match: Match<Label>): boolean {
  const { matches, tokens } = sentence;
  const start = sinceContrast(sentence, match.from);
  return matches.some(
    ({ label, from }) =>
      label === 'restating' &&
      from >= start &&
      from < match.from &&
      !clefts.has(tokens[from - 1]?.text ?? ''),
  );
}

/** "We do not think that you are …" denies it from afar. */
function isDoubted(sentence: ReadSentence, { from }: Match<Label>): boolean {
  const start = sinceContrast(sentence, from);
  return sentence.matches.some(
    ({ label, from: at, to }) => label === 'not-think' && to <= from && at >= start,
  );
}

function isAdvised(sentence: ReadSentence, { from, to }: Match<Label>): boolean {
  const start = sinceContrast(sentence, from);
  return sentence.matches.some(
    ({ label, from: at }) => label === 'advice' && at < to && at >= start,
  );
}

/** "We do not know yet whether …" says neither. */
function isUncertain(sentence: ReadSentence, { from }: Match<Label>): boolean {
  const start = sinceContrast(sentence, from);
  return sentence.matches.some(
    ({ label, from: at }) => label === 'unsure' && at <= from && at >= start,
  );
}

// data: verbs with which a sentence supposes something: "Finner vi at kravet er riktig, …"
const supposing: ReadonlySet<string> = new Set(
  'mener meiner finner finn finder kommer kjem konkluderer skulle viser syner er blir vert bliver visar menar drar är should opprettholder oppretthelder opretholder fastholder vidhåller'.split(
    ' ',
  ),
);

/** "Mener vi at kravet er riktig, får du vite hvorfor": what stands before the comma is only supposed. */
function isSupposed({ tokens }: ReadSentence, { from, to }: Match<Label>): boolean {
  if (from === 0 || !supposing.has(tokens[0]?.text ?? '')) return false;
  return tokens.slice(to).some(({ before }) => before !== 'space') || tokens[0]?.text === 'should';
}

function placeOf({ tokens }: ReadSentence, { from, to }: Match<Label>): Hit {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: first.start, end: last.end } : { start: -1, end: -1 };
}

function wordsOf(text: string, sentence: ReadSentence, match: Match<Label>): string {
  const { start, end } = placeOf(sentence, match);
  return text.slice(start, end);
}
