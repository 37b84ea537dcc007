import type { Asked } from './asked.ts';
import type { Label } from './lexicon.ts';
import { NEXT_REACH, opensWithNo, sentenceAfter } from './next-sentence.ts';
import type { Match } from './pattern.ts';
import type { Reading } from './reading.ts';
import type { RuleId } from './rules.ts';
import { has, isConditional, type ReadSentence, sinceContrast, softens } from './statement.ts';

/** What makes words of a threat harmless when it stands in the same statement. */
const softeners: ReadonlyMap<RuleId, readonly Asked[]> = new Map<RuleId, readonly Asked[]>([
  ['L101', ['threat-spared', 'threat-undone', 'goods-collection']],
  ['L102', ['threat-spared', 'threat-undone', 'credit-unhurt']],
  ['L110', ['threat-spared', 'threat-undone', 'foreign-insolvency']],
  ['L111', ['threat-spared', 'threat-undone', 'kind-reminder']],
  ['L122', ['threat-spared', 'threat-undone']],
]);

/**
 * Whether words of collection, registers, insolvency, last reminders or enforcement threaten nobody: they are
 * about somebody else or a mistake of ours, the customer asked about them, or the next sentence takes them back.
 */
export function isThreatSpared(
  reading: Reading,
  sentence: ReadSentence,
  match: Match<Label>,
  id: RuleId,
): boolean {
  const labels = softeners.get(id);
  if (!labels) return false;
  if (isAskedAbout(sentence, match) || isAskedOfYou(reading, sentence)) return true;
  // "If it is not here by Friday, …" is a threat whatever else the sentence says.
  if (isConditional(sentence)) return false;
  const isClaim = has(sentence, 'insolvency-claim');
  if (
    labels.some(
      (label) => !(isClaim && label === 'foreign-insolvency') && softens(sentence, label, match),
    )
  )
    return true;
  // "You had a letter from the agency, and it should never have been sent."
  if (sentence.matches.some(({ label, from }) => label === 'threat-undone' && from >= match.to))
    return true;
  if (isMention(match) && isOfCustomer(sentence, match)) return true;
  if (isMention(match) && isDeniedAfter(sentence, match)) return true;
  const next = sentenceAfter(reading, sentence);
  if (!next || isConditional(next)) return false;
  return isTakenBackBy(next) || (isMention(match) && isDeniedBy(next));
}

/** Their words, or "should you get a letter all the same": on the same side of every "but". */
function isOfCustomer(sentence: ReadSentence, match: Match<Label>): boolean {
  const words = sentence.tokens.map(({ text }) => text);
  const isSupposed =
    has(sentence, 'harmless-condition') &&
    words.some((word) => supposing.has(word)) &&
    !words.some((word) => upholding.test(word));
  return isSupposed || isRepeated(sentence, match);
}

// How far behind a word "that you got" may stand.
const CLOSE = 2;

/** "You write that …" before it or "… that you received" close behind it. */
function isRepeated(sentence: ReadSentence, { from, to }: Match<Label>): boolean {
  const start = sinceContrast(sentence, from);
  const { matches, tokens } = sentence;
  return matches.some(
    (match) =>
      match.label === 'restating' &&
      match.from >= start &&
      match.from <= to + CLOSE &&
      // "Reminder 2: your objection has come" is a title and what follows it.
      (match.from < to || tokens[match.from]?.before !== 'mark'),
  );
}

// data: words with which a sentence supposes something
const supposing: ReadonlySet<string> = new Set(
  'hvis dersom viss om skulle får såfremt ifall if should'.split(' '),
);
// data: to hold on to an objection, to be surprised, to avoid something: what follows from that is a threat
const upholding =
  /^(?:oppretth|oprethold|fasth|fast$|vidh|maintain|uphold|stick|insist|held$|overrask|forbaus|forbavs|förvån|överrask|surpris|unng|undg|undvik|avoid)/;

/** A word alone, such as "collection" or "insolvency", and no turn of phrase that says who does what. */
function isMention({ from, to }: Match<Label>): boolean {
  return to - from <= 2;
}

// data: what follows a "not" that takes no threat back: not paying, not being helped, getting no loan
const idle = /^(?:betal|pay|paid|hj[eä]lp|hjælp|help|lån|borrow|rent|returner|angr|ångra|förlorar)/;

/** "The agency we have an agreement with takes … only, and yours is not …": denied or stopped in another clause. */
function isDeniedAfter(
  { matches, tokens }: ReadSentence,
  { from: start, to }: Match<Label>,
): boolean {
  const turns = matches.filter(({ label }) => label === 'contrast').map(({ from }) => from);
  const first = Math.max(-1, ...turns.filter((at) => at < start));
  const end = Math.min(Number.POSITIVE_INFINITY, ...turns.filter((at) => at >= to));
  const empty = matches.filter(({ label }) => label === 'empty-negation');
  const denies = ({ label, from }: Match<Label>) =>
    (label === 'negation' && from >= to && !idle.test(tokens[from + 1]?.text ?? '')) ||
    (label === 'pause' && from > first);
  return matches.some(
    (match) =>
      denies(match) &&
      match.from < end &&
      !empty.some(({ from, to: after }) => from <= match.from && match.from < after),
  );
}

// data: words that carry a question of the customer on after a comma
const carriers: ReadonlySet<string> = new Set(
  'at att om som der hvem kven vem hvad hva kva vad that if whether which who what'.split(' '),
);

// data: who speaks when the words are not the customer's
const ownSpeakers: ReadonlySet<string> = new Set(
  'jeg eg jag me vi we ho hun hon han she he sjefen chefen boss dei advokat advokaten lawyer solicitor inkassobyrået inkassobureauet inkassobolaget styret'.split(
    ' ',
  ),
);

/** "He says that …" and "I write that …", which is not Danish "I skriver". */
function isOurs(tokens: ReadSentence['tokens'], at: number): boolean {
  const speaker = tokens[at - 1]?.text ?? '';
  return ownSpeakers.has(speaker) || (speaker === 'i' && english.has(tokens[at]?.text ?? ''));
}

const english: ReadonlySet<string> = new Set(['write', 'wrote', 'say', 'said']);

/** "You ask if …", "you have heard that …": up to the next comma the words are the customer's. */
function isAskedAbout({ matches, tokens }: ReadSentence, { from, to: end }: Match<Label>): boolean {
  return matches.some(
    ({ label, from: at, to }) =>
      label === 'asked-of-us' &&
      to < end &&
      !isOurs(tokens, at) &&
      tokens
        .slice(to, from + 1)
        .every(({ before, text }) => before === 'space' || carriers.has(text)),
  );
}

// data: how a question to the customer begins
const asks: ReadonlySet<string> = new Set(
  'har hadde fikk fekk fik fick have has had did'.split(' '),
);
const asked: ReadonlySet<string> = new Set(
  'du dere de i ni you anyone anybody noen nokon nogen någon'.split(' '),
);
const came: ReadonlySet<string> = new Set(
  'fått mottatt motteke hørt høyrt blitt vorte fået modtaget haft hørt fått mottagit hört blivit had got received heard been get receive hear'.split(
    ' ',
  ),
);

/** "Have you had a letter from an agency?" asks; "have you thought of what a register means?" threatens. */
function isAskedOfYou({ text }: Reading, { tokens, end }: ReadSentence): boolean {
  const [verb, subject, ...others] = tokens.slice(0, 4).map((token) => token.text);
  return (
    asks.has(verb ?? '') &&
    asked.has(subject ?? '') &&
    others.some((word) => came.has(word)) &&
    text[end - 1] === '?'
  );
}

function isTakenBackBy(next: ReadSentence): boolean {
  return (
    opensWithNo(next, 'threat-no') ||
    next.matches.some(
      ({ label, from }) =>
        (label === 'threat-undone' || label === 'threat-denied') && from <= NEXT_REACH,
    )
  );
}

// data: words with which a sentence goes on about the thing before
const pointers: ReadonlySet<string> = new Set(
  'det den dette denne slikt slik sånt de dei han ho hun du dere ingen ikke ikkje inte sådan det detta den ni i that it this they you nobody nothing none there no'.split(
    ' ',
  ),
);
// data: words of a wish, a joke or a warning: "that is no threat" and "you do not want that" take nothing back
const wishes =
  /^(?:vil|vill|ønsk|ynskj|önsk|want|trus|trug|tru[sd]|hot|threat|moro|gøy|gøye|sjov|kul|fun|pleas|hygg|bra|godt|lik|like|bare|berre|kun|only|just|styr|kontroll|control|decide|bestem|tak|thank|håb|håp|hop|undg|unng|undvi|avoid|indfl|innfl|påvirk|påverk)/;

/** "It came from a firm with nearly our name. You need not answer": the next words say no of the same thing. */
function isDeniedBy({ matches, tokens }: ReadSentence): boolean {
  if (!pointers.has(tokens[0]?.text ?? '')) return false;
  return matches.some(
    ({ label, from }) =>
      label === 'negation' &&
      from <= NEXT_REACH &&
      !tokens.slice(0, from + 6).some(({ text }) => wishes.test(text)),
  );
}
