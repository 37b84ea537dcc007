import type { Asked } from './asked.ts';
import type { Cue } from './cues.ts';
import { isInLeadingClause } from './leading-clause.ts';
import type { Label } from './lexicon.ts';
import { once } from './once.ts';
import type { Match } from './pattern.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with turns of phrase found in it. */
export interface SentenceWith<Found extends Label> extends Sentence {
  readonly matches: readonly Match<Found>[];
}

/** A sentence with every turn of phrase that rules ask for. */
export type ReadSentence = SentenceWith<Asked>;

/** Whether a turn of phrase occurs anywhere in the sentence. */
export function has({ matches }: ReadSentence, cue: Asked): boolean {
  return matches.some((match) => match.label === cue);
}

/** "If it is not here by Friday, …": a threat whatever else the sentence says; "if you disagree, …" is none. */
export function isConditional(sentence: ReadSentence): boolean {
  return has(sentence, 'condition') && !has(sentence, 'harmless-condition');
}

/** The first word after the last "but" before a place: what stands before it is another matter. */
export function sinceContrast({ matches }: ReadSentence, at: number): number {
  return matches.reduce(
    (last, { label, to }) => (label === 'contrast' && to <= at ? Math.max(last, to) : last),
    0,
  );
}

/** Whether a turn of phrase softens a match: it stands in the sentence, on the same side of a "but". */
export function softens(sentence: ReadSentence, cue: Asked, { from, to }: Match<Label>): boolean {
  const start = sinceContrast(sentence, from);
  return sentence.matches.some(
    (match) =>
      match.label === cue &&
      match.from >= start &&
      sinceContrast(sentence, match.from) <= Math.max(start, to),
  );
}

/**
 * Whether trigger words are defused: the same statement negates them, says they are paused or only repeats the
 * customer. "We have not been paid, and the case goes to collection" negates another statement; "if you pay,
 * we will not …" is a threat although it says "not" (law.md §6).
 */
export function isDefused(
  sentence: ReadSentence,
  trigger: Match<Label>,
  /** Negations that take nothing back. */
  isIdle: (at: number) => boolean = () => false,
): boolean {
  const scope = statementAround(sentence, trigger);
  const isRestated = inScope(sentence, 'restating', scope, trigger).some(
    ({ to }) => to <= trigger.from,
  );
  // "The collection notice you received …", with a comma between or without.
  const isReceived = sentence.matches.some(
    ({ label, from }) =>
      label === 'restating' &&
      from === trigger.to &&
      // "Reminder 2: your objection has come" is a title and what follows it.
      sentence.tokens[from]?.before !== 'mark',
  );
  if (isRestated || isReceived) return true;
  if (isTakenBackAfter(sentence, trigger)) return true;
  if (isConditional(sentence)) return false;
  const negated = negationsIn(sentence, scope, trigger).filter((at) => !isIdle(at));
  const empty = inScope(sentence, 'empty-negation', [0, sentence.tokens.length], trigger);
  // "The next stop is …" stops nothing.
  const pauses = inScope(sentence, 'pause', scope, trigger).filter(
    ({ from }) => !empty.some((match) => match.from <= from && from < match.to),
  );
  // "is no longer stopped", "is not deleted": a negation next to the pause turns it round.
  if (pauses.some((pause) => negated.some((at) => touches(sentence, at, pause)))) return false;
  return negated.length > 0 || pauses.length > 0;
}

// data: negations that reach over all that follows in their sentence
const neithers: ReadonlySet<string> = new Set('verken hverken varken korkje neither'.split(' '));

/** "We can neither say that … nor that …". */
export function isNeither(sentence: ReadSentence, { from }: Match<Label>): boolean {
  const start = sinceContrast(sentence, from);
  return sentence.tokens.slice(start, from).some(({ text }) => neithers.has(text));
}

/** Whether a negation belongs to a pause: near it, with no comma or mark between. */
function touches({ tokens }: ReadSentence, at: number, { from, to }: Match<Label>): boolean {
  if (at < from - 3 || at > to) return false;
  return tokens
    .slice(Math.min(at + 1, to), Math.max(at + 1, from + 1))
    .every(({ before }) => before === 'space');
}

// data: words with which a sentence supposes something
const supposing: ReadonlySet<string> = new Set(
  'om hvis dersom viss når skulle er är har if should såfremt'.split(' '),
);

/** "Should a fee have been added, we take it off": supposed first, taken back after the comma. */
function isTakenBackAfter({ tokens, matches }: ReadSentence, trigger: Match<Label>): boolean {
  if (!supposing.has(tokens[0]?.text ?? '')) return false;
  const comma = tokens.findIndex(({ before }, index) => index > trigger.from && before !== 'space');
  // Swedish writes no comma there.
  const start = comma > 0 ? comma : trigger.to;
  const main = matches.filter(({ from }) => from >= start);
  return (
    main.some(({ label }) => label === 'pause') && !main.some(({ label }) => label === 'negation')
  );
}

/** Whether the statement around a match says "not": nobody is asked, nothing is promised. */
export function isNegated(sentence: ReadSentence, match: Match<Label>): boolean {
  return negationsIn(sentence, statementAround(sentence, match), match).length > 0;
}

/**
 * Whether a match begins its part of the sentence, after at most a "so": "you may not keep anything back, so
 * transfer …". What was denied before has no power over it.
 */
export function opensPart(sentence: ReadSentence, { from }: Match<Label>): boolean {
  const [previous, here] = [sentence.tokens[from - 1], sentence.tokens[from]];
  const before = consequence.has(previous?.text ?? '') ? previous : here;
  return from > 0 && before !== undefined && before.before !== 'space';
}

// data: words that lead to what follows from the statement before
const consequence: ReadonlySet<string> = new Set('så derfor difor so therefore please'.split(' '));

// data: words that go on to something new behind a comma
const leadsOn: ReadonlySet<string> = new Set('så og men och and so but'.split(' '));

/** Whether a negation stands within two words before the match, or within `reach` words after it. */
export function isDenied(sentence: ReadSentence, match: Match<Label>, reach = 2): boolean {
  // "It is up to you to prove it; without a receipt …": behind a mark something else is denied.
  // So it is behind a comma and a joining word: "it is right, so do not wait".
  const isBeside = (at: number) =>
    sentence.tokens
      .slice(match.to, at + 1)
      .every(({ before, text }) => before !== 'mark' && (before !== 'comma' || !leadsOn.has(text)));
  return (
    negationsIn(sentence, [match.from - 2, match.from], match).length > 0 ||
    negationsIn(sentence, [match.to, match.to + reach], match).some(isBeside)
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
    .filter((at) => at < scope[1] && at >= scope[0] && !isSupposed(sentence, at))
    .filter((at) => !isInLeadingClause(sentence, at, trigger))
    .filter((at) => !empty.some((match) => match.from <= at && at < match.to));
}

// data: subjects that follow their verb in "betaler du ikke, …"
const subjects: ReadonlySet<string> = new Set(
  'du dere de dykk i jer ni vi det dette kunden'.split(' '),
);

/** "Betaler du ikke, …", "Löser du inte det här får du …": the negation of a condition denies no consequence. */
export function isSupposed({ tokens }: ReadSentence, at: number): boolean {
  const subject = tokens[at - 1]?.text ?? '';
  const verb = tokens[at - 2];
  if (verb === undefined || pronouns.has(verb.text)) return false;
  // "Är fakturan inte betald på fredag går den …": Swedish writes no comma there.
  if (at === 2 && supposingVerbs.has(verb.text) && owed.has(subject)) return true;
  if (!subjects.has(subject)) return false;
  // "We look into it, but har du inte betalat till fredag, …"
  return at === 2 || (supposingVerbs.has(verb.text) && turns.has(tokens[at - 3]?.text ?? ''));
}

// data: verbs that suppose something when they stand before their subject
const supposingVerbs: ReadonlySet<string> = new Set(
  'har får betalar betaler kommer kjem hör hører høyrer löser løser løyser godtar svarar svarer reglerar gör gjør gjer gør er är blir vert bliver vill vil ordnar ordner ser accepterar aksepterer accepterer'.split(
    ' ',
  ),
);
// data: what is not paid, heads of conditions
const owed: ReadonlySet<string> = new Set(
  'fakturaen fakturan regningen rekninga räkningen beløpet beløbet beloppet pengene pengane pengarna betalingen betalinga betalningen kravet saken saka sagen ärendet skulden summen summan den'.split(
    ' ',
  ),
);
// data: words after which a new statement begins
const turns: ReadonlySet<string> = new Set('men og och and but for ty'.split(' '));

// data: words before "du" and "vi" that are no verb
const pronouns: ReadonlySet<string> = new Set(
  'det dette så da nå no nu at att som og men siden sidan ettersom eftersom fordi då'.split(' '),
);

// data: words that join two statements
const joins: ReadonlySet<string> = new Set(
  'og men samt mens medan och and but while whereas så'.split(' '),
);
// data: words after which a subject goes on with the statement before
const keepsGoing: ReadonlySet<string> = new Set(
  // "Collection is nothing we consider": the statement goes on without "that".
  'at att that som der noe noko noget något inget intet ingenting nothing something anything'.split(
    ' ',
  ),
);

/** The words that belong to the same statement as the trigger: its part of the sentence and its list. */
export function statementAround(sentence: ReadSentence, trigger: Match<Label>): Scope {
  const [from, to] = partsAround(sentence, trigger);
  return [Math.max(from, sinceContrast(sentence, trigger.from)), to];
}

function partsAround(sentence: ReadSentence, trigger: Match<Label>): Scope {
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
  // Behind a "but" nothing belongs to it.
  const floor = sinceContrast(sentence, trigger.from);
  while (startsLate && first > 0 && (parts[first]?.[0] ?? 0) >= floor) {
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
  if (isRelative(sentence, trigger, part) && isVerbFirst(sentence, parts[last + 1])) last += 1;
  return [parts[first]?.[0] ?? part[0], parts[last]?.[1] ?? part[1]];
}

// data: words that begin a relative clause
const relatives: ReadonlySet<string> = new Set('som der which that'.split(' '));

/** "The notice of collection that you got, …" goes on after the comma. */
function isRelative({ tokens }: ReadSentence, { to }: Match<Label>, [, end]: Scope): boolean {
  return tokens.slice(to, end).some(({ text }) => relatives.has(text));
}

function isVerbFirst({ matches, tokens }: ReadSentence, part: Scope | undefined): boolean {
  const start = part?.[0] ?? -1;
  const isSubject = subjects.has(tokens[start]?.text ?? '');
  return !isSubject && matches.some(({ label, from }) => label === 'clause' && from === start);
}

// data: English subjects that open a statement
const english: ReadonlySet<string> = new Set(['it', 'we']);

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
    // English has its subject before the verb: "we do not send it" has no subject at its end.
    const isInverted = !english.has(token.text) && verbs.has(index - 1);
    const isSubject = openers.has(index) && (isInverted || verbs.has(index + 1));
    if (isSubject && !keepsGoing.has(previous.text) && index > 1) starts.add(index - 1);
  });
  return [...starts].sort((a, b) => a - b);
});
