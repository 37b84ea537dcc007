import type { Label } from './lexicon.ts';
import { once } from './once.ts';
import type { Match } from './pattern.ts';
import type { Reading } from './reading.ts';
import type { RuleId } from './rules.ts';
import { type ReadSentence, sinceContrast, softens } from './statement.ts';

/** What makes words of a rule about the customer's rights harmless when it stands in the same statement. */
const softeners = new Map<RuleId, readonly Label[]>([
  ['L106', ['our-delay', 'time-enough', 'rights-asked', 'rights-told', 'late-board']],
  ['L107', ['rights-asked', 'rights-not-taken']],
  ['L115', ['rights-asked', 'free-form']],
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
    labels.some((label) => softens(sentence, label, match)) || isTakenBack(reading, sentence, match)
  );
}

// Further into the next sentence it speaks of something else.
const NEAR = 6;

function isTakenBack(reading: Reading, sentence: ReadSentence, match: Match<Label>): boolean {
  const start = sinceContrast(sentence, match.from);
  if (sentence.matches.some(({ label, from }) => label === 'rights-taken-back' && from >= start))
    return true;
  const next = nextSentences(reading).get(sentence);
  return (
    next?.matches.some(
      ({ label, from, to }) =>
        (label === 'rights-taken-back' && from <= NEAR) ||
        (label === 'rights-no' && from === 0 && (next.tokens[to]?.before ?? 'mark') !== 'space'),
    ) ?? false
  );
}

const nextSentences = once(
  ({ sentences }: Reading): ReadonlyMap<ReadSentence, ReadSentence> =>
    new Map(
      sentences.flatMap((sentence, index) => {
        const next = sentences[index + 1];
        return next ? [[sentence, next] as const] : [];
      }),
    ),
);
