import type { Asked } from './asked.ts';
import type { Label } from './lexicon.ts';
import { NEXT_REACH, opensWithNo, sentenceAfter } from './next-sentence.ts';
import type { Match } from './pattern.ts';
import type { Reading } from './reading.ts';
import type { RuleId } from './rules.ts';
import { type ReadSentence, sinceContrast, softens } from './statement.ts';

/** What makes words of a rule about the customer's rights harmless when it stands in the same statement. */
const softeners: ReadonlyMap<RuleId, readonly Asked[]> = new Map<RuleId, readonly Asked[]>([
  ['L106', ['our-delay', 'time-enough', 'rights-asked', 'rights-told', 'late-board', 'late-other']],
  ['L107', ['rights-asked', 'rights-not-taken']],
  ['L115', ['rights-asked', 'free-form', 'form-other']],
  ['L116', ['rights-asked', 'rights-own-search']],
  ['L124', ['rights-asked', 'rights-not-taken']],
]);

/**
 * Whether words about the customer's rights say nothing against them: they are the customer's own, they are about
 * us, or what follows takes them back ("…, but that rule does not hold", "You are not.").
 */
export function isRightKept(
  reading: Reading,
  sentence: ReadSentence,
  match: Match<Label>,
  id: RuleId,
): boolean {
  const labels = softeners.get(id);
  if (!labels) return false;
  return (
    labels.some((label) => softens(sentence, label, match) && mayExplain(sentence, label, match)) ||
    isRightRestored(reading, sentence, match)
  );
}

// data: subjects with which a report of the customer's begins
const subjects: ReadonlySet<string> = new Set('du dere de dykk i ni you'.split(' '));

/** "You write that it is too late" only repeats; "…, so we will not look at what you write" does not. */
function mayExplain(
  { matches, tokens }: ReadSentence,
  label: Asked,
  { to }: Match<Label>,
): boolean {
  if (label !== 'rights-told' && label !== 'rights-asked') return true;
  return matches.some(
    (match) =>
      match.label === label && (match.from < to || !subjects.has(tokens[match.from]?.text ?? '')),
  );
}

function isRightRestored(reading: Reading, sentence: ReadSentence, match: Match<Label>): boolean {
  const start = sinceContrast(sentence, match.from);
  if (sentence.matches.some(({ label, from }) => label === 'rights-taken-back' && from >= start))
    return true;
  const next = sentenceAfter(reading, sentence);
  return next !== undefined && takesRightsBack(next);
}

/** "…. That rule does not hold." and "…? No.": the sentence takes back what was said of rights before it. */
export function takesRightsBack(next: ReadSentence): boolean {
  return (
    opensWithNo(next, 'rights-no') ||
    next.matches.some(({ label, from }) => label === 'rights-taken-back' && from <= NEXT_REACH)
  );
}
