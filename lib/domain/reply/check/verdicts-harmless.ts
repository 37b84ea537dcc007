import type { Asked } from './asked.ts';
import type { Label } from './lexicon.ts';
import { sentenceAfter } from './next-sentence.ts';
import { once } from './once.ts';
import type { Match } from './pattern.ts';
import { mentions, type Reading } from './reading.ts';
import { takesRightsBack } from './rights-harmless.ts';
import type { RuleId } from './rules.ts';
import { has, type ReadSentence, sinceContrast, softens } from './statement.ts';

// data: what makes words of a rule harmless when it stands in the same statement
const softeners: ReadonlyMap<RuleId, readonly Asked[]> = new Map<RuleId, readonly Asked[]>([
  ['L108', ['other-part']],
  ['L114', ['rights-told']],
  ['L132', ['rights-asked', 'rights-told']],
  ['L133', ['rights-asked', 'rights-told']],
  ['L135', ['rights-asked', 'rights-told']],
]);

const ofOpenCases: ReadonlySet<RuleId> = new Set(['L108', 'L114']);

// data: how the next sentence, or the same one further on, takes the edge off
const reliefs: ReadonlyMap<RuleId, Asked> = new Map<RuleId, Asked>([
  ['L132', 'come-back'],
  ['L133', 'board-open'],
  ['L135', 'part-welcome'],
]);

/**
 * Whether words of a verdict are none of ours: the customer's own, or taken back in the same sentence or the one
 * that follows ("The clerk said there is no appeal. That was wrong.").
 */
export function isVerdictSpared(
  reading: Reading,
  sentence: ReadSentence,
  match: Match<Label>,
  id: RuleId,
): boolean {
  if (id === 'L103' || id === 'L125') return isFeeAtIssue(reading, sentence, match);
  const labels = softeners.get(id);
  if (!labels) return false;
  // The rules about open cases: this one says what was decided.
  if (ofOpenCases.has(id) && isDecided(reading)) return true;
  if (ofOpenCases.has(id) && isLeftOpen(sentence, match, id)) return true;
  if (id === 'L114' && isOtherFault(sentence, match)) return true;
  // "The chat is closed, but you can open it again": wherever the paragraph says so.
  if (id === 'L132' && inInvitingParagraph(reading).has(sentence)) return true;
  return (
    labels.some((label) => softens(sentence, label, match)) ||
    isVerdictTakenBack(reading, sentence, match, id)
  );
}

// How many words from an admission the thing stands that it is about.
const NEAR_BEFORE = 6;
const NEAR_AFTER = 9;

/** "We forgot to answer you": an admission that is about something else than the bill. */
function isOtherFault(sentence: ReadSentence, match: Match<Label>): boolean {
  const { from, to } = match;
  if (!softens(sentence, 'other-fault', match)) return false;
  return sentence.matches.some(
    ({ label, from: at, to: end }) =>
      label === 'other-fault' && end >= from - NEAR_BEFORE && at <= to + NEAR_AFTER,
  );
}

// data: how a fee that was spoken of before is named again
const definite = /(?:gebyret|gebyrene|gebyra|gebyrerne|avgiften|avgifta|avgifterna|afgiften)$/;
const articles: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** "Your objection to the parking fee …": where a fee is what the case is about, the fee is no fee on top. */
function isFeeAtIssue(reading: Reading, sentence: ReadSentence, match: Match<Label>): boolean {
  if (!mentions(reading, 'fee-at-issue')) return false;
  const words = sentence.tokens.slice(match.from, match.to);
  const before = sentence.tokens[match.from - 1]?.text ?? '';
  return (
    words.some(({ text }) => definite.test(text) || articles.has(text)) || articles.has(before)
  );
}

function isVerdictTakenBack(
  reading: Reading,
  sentence: ReadSentence,
  match: Match<Label>,
  id: RuleId,
): boolean {
  // "It should never have been sent" admits what the other rules would have it take back.
  if (id === 'L114') return false;
  // That somebody will have another look takes no verdict back.
  if (id === 'L108') return false;
  const start = sinceContrast(sentence, match.from);
  if (sentence.matches.some(({ label, from }) => label === 'rights-taken-back' && from >= start))
    return true;
  const relief = reliefs.get(id);
  if (sentence.matches.some(({ label, from }) => label === relief && from >= match.to)) return true;
  const next = sentenceAfter(reading, sentence);
  // What another paragraph says takes no verdict back.
  if (!next || reading.text.slice(sentence.end, next.start).includes('\n\n')) return false;
  return next.matches.some(({ label }) => label === relief) || takesRightsBack(next);
}

// data: words that put a decision off: "until it is decided", "nothing has been decided"
const awaiting: ReadonlySet<string> = new Set(
  'når før innan inntil til hvis dersom viss ikke ikkje ingenting inden indtil såfremt ikke intet tills innan förrän när om ifall inte inget until before once when if unless not nothing never'.split(
    ' ',
  ),
);
const AWAITING_REACH = 4;

/** Whether a letter says that the case has been decided; "before it is decided" says the opposite. */
const isDecided = once(({ sentences }: Reading): boolean =>
  sentences.some(({ matches, tokens }) =>
    matches.some(
      ({ label, from }) =>
        label === 'decided-now' &&
        !tokens
          .slice(Math.max(0, from - AWAITING_REACH), from)
          .some(({ text }) => awaiting.has(text)),
    ),
  ),
);

/** "You write that the bill is right", "whether it is right": before the words, on their side of a "but". */
function isLeftOpen(sentence: ReadSentence, { from, to }: Match<Label>, id: RuleId): boolean {
  const start = sinceContrast(sentence, from);
  const open: Asked = id === 'L108' ? 'bill-open' : 'still-open';
  if (id === 'L108' && isWrongElsewhere(sentence, to)) return true;
  return sentence.matches.some(
    ({ label, from: at }) => (label === open || label === 'rights-told') && at >= start && at < to,
  );
}

// data: words that call something wrong
const wrong = /^(?:feil|feilen|galt?|forkert|fejl|fel|felet|wrong|mistake)$/;

/** "The price is right in the quotation, but wrong on the bill." */
function isWrongElsewhere({ matches, tokens }: ReadSentence, to: number): boolean {
  const turn = matches.find(({ label, from }) => label === 'contrast' && from >= to);
  return turn !== undefined && tokens.slice(turn.to).some(({ text }) => wrong.test(text));
}

// How many sentences after a closed door may open it again.
const SOON = 2;

/** The sentences soon after which, in their paragraph, the customer is asked to come back. */
const inInvitingParagraph = once(({ sentences, text }: Reading): ReadonlySet<ReadSentence> => {
  const inviting = new Set<ReadSentence>();
  sentences.forEach((sentence, index) => {
    const soon = sentences.slice(index, index + 1 + SOON);
    const invitation = soon.find((one) => has(one, 'come-back'));
    if (invitation && !text.slice(sentence.end, invitation.start).includes('\n\n'))
      inviting.add(sentence);
  });
  return inviting;
});
