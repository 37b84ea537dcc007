import type { Cue, Label } from './lexicon.ts';
import { once } from './once.ts';
import type { Match } from './pattern.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with every turn of phrase found in it. */
export interface ReadSentence extends Sentence {
  readonly matches: readonly Match<Label>[];
}

/** Whether a turn of phrase occurs anywhere in the sentence. */
export function has({ matches }: ReadSentence, cue: Label): boolean {
  return matches.some((match) => match.label === cue);
}

/**
 * Whether trigger words are defused: the same statement negates them, says they are paused or only repeats the
 * customer. "We have not been paid, and the case goes to collection" negates another statement; "if you pay,
 * we will not …" is a threat although it says "not" (law.md §6).
 */
export function isDefused(sentence: ReadSentence, trigger: Match<Label>): boolean {
  const scope = statementAround(sentence, trigger);
  const isRestated = inScope(sentence, 'restating', scope, trigger).some(
    ({ to }) => to <= trigger.from,
  );
  // "The collection notice you received …", with a comma between or without.
  const isReceived = sentence.matches.some(
    ({ label, from }) => label === 'restating' && from === trigger.to,
  );
  if (isRestated || isReceived) return true;
  const isThreat = has(sentence, 'condition') && !has(sentence, 'harmless-condition');
  if (isThreat) return false;
  const negated = negationsIn(sentence, scope, trigger);
  const empty = inScope(sentence, 'empty-negation', [0, sentence.tokens.length], trigger);
  // "The next stop is …" stops nothing.
  const pauses = inScope(sentence, 'pause', scope, trigger).filter(
    ({ from }) => !empty.some((match) => match.from <= from && from < match.to),
  );
  // "is no longer stopped", "is not deleted": a negation next to the pause turns it round.
  if (pauses.some(({ from, to }) => negated.some((at) => at >= from - 3 && at <= to))) return false;
  return negated.length > 0 || pauses.length > 0;
}

/** Whether the statement around a match says "not": nobody is asked, nothing is promised. */
export function isNegated(sentence: ReadSentence, match: Match<Label>): boolean {
  return negationsIn(sentence, statementAround(sentence, match), match).length > 0;
}

/** A negation stands right before or after the match, or within it where the pattern did not ask for one. */
export function isDenied(sentence: ReadSentence, match: Match<Label>): boolean {
  return (
    negationsIn(sentence, [match.from - 2, match.from], match).length > 0 ||
    negationsIn(sentence, [match.to, match.to + 1], match).length > 0
  );
}

type Scope = readonly [from: number, to: number];

function inScope(
  { matches }: ReadSentence,
  cue: Cue,
  [from, to]: Scope,
  trigger: Match<Label>,
): readonly Match<Label>[] {
  const isOwn = (match: Match<Label>) => match.from >= trigger.from && match.to <= trigger.to;
  return matches.filter(
    (match) => match.label === cue && match.from < to && match.to > from && !isOwn(match),
  );
}

/** Words of the scope that negate something; those of "without further notice" negate nothing. */
function negationsIn(sentence: ReadSentence, scope: Scope, trigger: Match<Label>): number[] {
  const empty = inScope(sentence, 'empty-negation', [0, sentence.tokens.length], trigger);
  return inScope(sentence, 'negation', scope, trigger)
    .map((match) => match.from)
    .filter((at) => at < scope[1] && at >= scope[0])
    .filter((at) => !empty.some((match) => match.from <= at && at < match.to));
}

// data: words that join two statements
const joins: ReadonlySet<string> = new Set(
  'og men samt mens medan och and but while whereas så'.split(' '),
);
// data: words after which a subject goes on with the statement before
const keepsGoing: ReadonlySet<string> = new Set(['at', 'att', 'that', 'som', 'der']);

/** The words that belong to the same statement as the trigger: its part of the sentence and its list. */
export function statementAround(sentence: ReadSentence, trigger: Match<Label>): Scope {
  const starts = partStarts(sentence);
  const parts = starts.map(
    (from, index): Scope => [from, starts[index + 1] ?? sentence.tokens.length],
  );
  const own = parts.findIndex(([from, to]) => from <= trigger.from && trigger.from < to);
  const speaks = ([from, to]: Scope) =>
    sentence.matches.some(
      ({ label, from: at }) =>
        label === 'clause' && at >= from && at < to && (at < trigger.from || at >= trigger.to),
    );
  const part = parts[own];
  if (!part) return [0, sentence.tokens.length];
  let first = own;
  let last = own;
  const isBare = !speaks(part);
  const startsLate = isBare || !speaks([part[0], trigger.from]);
  // A list before it ("no reminders, fees or …") belongs to it, and so does the verb of a list it ends.
  while (startsLate && first > 0) {
    const before = parts[first - 1];
    if (!before || (speaks(before) && !isBare)) break;
    first -= 1;
    if (speaks(before)) return [before[0], part[1]];
  }
  while (isBare && last < parts.length - 1) {
    const after = parts[last + 1];
    if (!after) break;
    last += 1;
    if (speaks(after)) break;
  }
  return [parts[first]?.[0] ?? part[0], parts[last]?.[1] ?? part[1]];
}

/** Where a new part of the sentence begins: after a mark or comma, at "and" and "but", at a new subject. */
const partStarts = once(({ tokens, matches }: ReadSentence): readonly number[] => {
  const placesOf = (cue: Cue) =>
    new Set(matches.filter(({ label }) => label === cue).map(({ from }) => from));
  const openers = placesOf('opener');
  const verbs = placesOf('clause');
  const starts = new Set([0]);
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    if (!previous) return;
    const goesOn = keepsGoing.has(token.text) || keepsGoing.has(tokens[index + 1]?.text ?? '');
    if (token.before !== 'space' && !keepsGoing.has(token.text)) starts.add(index);
    if (joins.has(token.text) && !goesOn) starts.add(index);
    // A subject beside its verb, as in "… paid we will" or, Nordic order, "… betalt går saken": the new
    // statement begins with the word before. An object ("we do not send the case") has no verb beside it.
    const isSubject = openers.has(index) && (verbs.has(index - 1) || verbs.has(index + 1));
    if (isSubject && !keepsGoing.has(previous.text) && index > 1) starts.add(index - 1);
  });
  return [...starts].sort((a, b) => a - b);
});
