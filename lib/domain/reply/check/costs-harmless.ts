import type { Label } from './lexicon.ts';
import { sentenceBefore } from './next-sentence.ts';
import type { Match } from './pattern.ts';
import { mentions, type Reading } from './reading.ts';
import type { RuleId } from './rules.ts';
import type { Token } from './sentences.ts';
import { has, type ReadSentence, sinceContrast, softens } from './statement.ts';

/** Whether money of this group is only named: nobody says that it is to be paid on top. */
export function isCostSpared(
  reading: Reading,
  sentence: ReadSentence,
  match: Match<Label>,
  id: RuleId,
): boolean {
  if (!costly.has(id)) return false;
  if (isPlainlyDenied(sentence, match) || isDeniedLater(sentence, match)) return true;
  // Interest and compensation that the sentence does not claim are only mentioned.
  if (id === 'L104' || id === 'L105')
    return (
      isOnlyNamed(sentence, match) ||
      (id === 'L104' && isOtherSum(sentence, match)) ||
      // "You get it back, with interest": ours to pay.
      (reading.context.decision === 'justified' && has(sentence, 'we-pay'))
    );
  // "You may turn to the board. It costs 150 kr to complain."
  const before = sentenceBefore(reading, sentence);
  const goesOn = pronouns.has(sentence.tokens[0]?.text ?? '');
  if (has(sentence, 'fee-board') || (goesOn && before && has(before, 'fee-board'))) return true;
  if (softens(sentence, 'fee-of-others', match)) return true;
  const last = match.to - 1;
  if (id === 'L125')
    return (
      isDeniedBefore(sentence, match) ||
      isPriceOfWork(reading, sentence) ||
      (match.to - match.from === 1 && isForSomethingElse(sentence.tokens, last))
    );
  if (isAgreedCost(sentence, match) || isForCancelling(sentence, match)) return true;
  // The complaint is about a fee: that one is no fee on top, whatever the letter calls it.
  const isAtIssue = match.to - match.from <= BARE && mentions(reading, 'fee-at-issue');
  return isAtIssue || isFeeOnlyNamed(sentence, match);
}

/** Rules about money that a letter may name only to say that nobody asks for it. */
export const costly: ReadonlySet<RuleId> = new Set(['L103', 'L104', 'L105', 'L125']);
const BARE = 3;

/** "Ingen renter", "Renter løper ikke": a "not" close by, whatever else it may belong to. */
function isPlainlyDenied(sentence: ReadSentence, { from, to }: Match<Label>): boolean {
  const { matches, tokens } = sentence;
  if (to - from > BARE) return false;
  const isClose = (at: number) =>
    (at < from ? at >= from - 4 : at >= to && at <= to + 2) &&
    tokens.slice(Math.min(at, from) + 1, Math.max(at, from) + 1).every(isJoined);
  // "Cannot be removed", "is not deleted".
  const isBound = (at: number) =>
    matches.some(
      (match) =>
        (match.label === 'bound-no' && match.from <= at && at < match.to) ||
        (match.label === 'pause' && at >= match.from - 2 && at <= match.to),
    );
  // "The reminders stop, the interest does not": the turn of phrase has the word itself in it.
  const isTurned = (at: number) =>
    matches.some(
      (match) => match.label === 'bound-no' && match.from <= at && at < match.to && match.to > from,
    );
  return matches.some(
    ({ label, from: at }) =>
      label === 'negation' && (at === from - 1 ? !isTurned(at) : isClose(at) && !isBound(at)),
  );
}

function isJoined({ before }: Token): boolean {
  return before === 'space';
}

/** "You don't pay for the visit until …": the "not" right before the words, whatever condition follows. */
function isDeniedBefore({ matches, tokens }: ReadSentence, { from }: Match<Label>): boolean {
  return matches.some(
    ({ label, from: at, to }) =>
      label === 'negation' && at < from && to >= from - 1 && tokens[from]?.before === 'space',
  );
}

/** "There is a rule about interest, but on disputed items we charge none." */
function isDeniedLater({ matches }: ReadSentence, { from, to }: Match<Label>): boolean {
  const turn = matches.find(({ label, from: at }) => label === 'contrast' && at >= to);
  if (!turn || to - from > BARE) return false;
  const later = matches.filter(({ from: at }) => at >= turn.from);
  const denials = later.filter(({ label }) => label === 'negation');
  if (later.some(({ label }) => otherTalk.has(label))) return false;
  return denials.some(({ from: at }) =>
    later.some(({ label, from: place }) => label === 'fee-claims' && Math.abs(place - at) <= 2),
  );
}

// What a letter may deny to come to the point: "interest runs, but we send no reminders".
const otherTalk: ReadonlySet<Label> = new Set(['L101', 'L103', 'L111', 'bound-no']);

/** The "310" of "2 310 kroner", or what an appointment costs that somebody cancelled late. */
function isOtherSum({ tokens }: ReadSentence, { from, to }: Match<Label>): boolean {
  if (tokens.some(({ text }) => handedIn.test(text) || appointment.test(text))) return true;
  return tokens
    .slice(from, to)
    .some(
      ({ text, before }, index) =>
        before === 'space' &&
        /^\d{3}$/.test(text) &&
        /^\d{1,3}$/.test(tokens[from + index - 1]?.text ?? ''),
    );
}

const appointment = /^(?:besøk|besök|besøg|udebliv|oppmøte|fremmøte|no-show|appointment|billet)/;

// data: how words begin that tell of an objection and what we do with it
const ownHandling =
  /^(?:klag|innsi|indsi|invän|innven|indven|motseg|reklam|bestrid|bestrit|tvist|omtvist|omstrid|saks|sags|sak|sag|ärend|handläg|håndter|hånter|hantera|handsam|behand|gransk|utred|gjennomg|genomg|gennemg|undersø|undersö|complain|object|disput|quer|contest|challeng|review|investigat|handling|case|uansett|uanset|oavsett|regardless)/;

/** In a letter that gives the decision, "the inspection cost 900" tells what was billed; "your complaint costs" threatens. */
function isPriceOfWork({ context }: Reading, { tokens }: ReadSentence): boolean {
  return context.decision !== 'undecided' && !tokens.some(({ text }) => ownHandling.test(text));
}

// data: words with which a sentence goes on about the one before
const pronouns: ReadonlySet<string> = new Set([
  'det',
  'dette',
  'der',
  'it',
  'this',
  'that',
  'there',
]);

/** A word for interest or compensation in a sentence that claims nothing; a line of a table claims what it names. */
function isOnlyNamed(sentence: ReadSentence, { from, to }: Match<Label>): boolean {
  return to - from < 3 && sentence.tokens.length > 8 && !has(sentence, 'claims');
}

// data: how words begin that tell that somebody has not paid, or of our own work with it
const dunning =
  /^(?:purr|på(?:minn|mind|krav)|rykk|inkasso|betal|for(?:sink|sein)|försen|sen|sein|krav|varse?l|admin|eks?pedi|exped|hånd|hand|hante|hand?sam|behand|faktura|faktur|omfaktur|refaktur|opkræv|innkrev|inkræv|indkræv|indriv|inndriv|inddriv|oppfølg|opfølg|uppfölj|straff?|ekstra|extra|gjenåp|attop|genåb|återöp|tillegg|tilleg|tillæg|tilläg|dröjs|mora|klag|sak|sag|ärend|und|unders|gran|besvä|bry|papir|papper|retur|utsend|udsend|utskick|gebyr|avgift)/;
// data: the same, where the word stands by itself beside "the fee"
const unpaid =
  /^(?:purr|påmin|påkrav|rykk|inkasso|betalin|betalni|forfal|förfal|forsink|forsein|försen|sen|sent|sein|seint|manglende|manglande|utebl|udebl|obetal|ubetal|krav|varse?l|oppfølg|opfølg|uppfölj|dröjs|brev|skriv|remind|late|overdue|unpaid|outstanding|payment|letter|chas|collection|dunning|notice|admin|handling|process|behand|handl|handsam|håndter|uansett|uanset|oavsett|regardless|anyway|case|omst|utredn|undersøk|undersök|klage|objection|complain)/;
const fee =
  /(?:gebyr|gebyret|gebyrer|gebyrene|gebyrerne|gebyra|avgift|avgiften|avgifter|avgifterna|avgifta|afgift|afgiften|afgifter|afgifterne|\bfees?)$/;
const plain = /^(?:gebyr|avgift|afgift|fees?$)/;
const definite = /(?:yret|rene|rerne|yra|iften|iftene|ifterne|ifterna|ifta)$/;
// data: words that point at a fee that was spoken of before
const pointers: ReadonlySet<string> = new Set(['the', 'this', 'that', 'your']);

/** Words for a fee that is a price of its own, or that is spoken of without being put on anybody. */
function isFeeOnlyNamed(sentence: ReadSentence, match: Match<Label>): boolean {
  const { tokens, matches } = sentence;
  const words = tokens.slice(match.from, match.to);
  const index = words.findIndex(({ text }) => fee.test(text));
  if (words.length > 3 || index < 0) return false;
  const at = match.from + index;
  const word = tokens[at]?.text ?? '';
  // "Parking fee", "the fee for the summer house".
  if (!plain.test(word) && !dunning.test(word) && !isForBeingLate(tokens, at)) return true;
  if (plainEnglish.test(word) && isNamedFee(tokens, at)) return true;
  if (isForSomethingElse(tokens, at) || handedIn.test(tokens[at - 1]?.text ?? '')) return true;
  const start = sinceContrast(sentence, match.from);
  const isPutOn = matches.some(({ label, from }) => label === 'fee-claims' && from >= start);
  if (!isPutOn) return matches.some(({ label }) => label === 'clause');
  const pointsAt = tokens.slice(Math.max(0, at - 3), at).some(({ text }) => pointers.has(text));
  const isKnown = plain.test(word) && (definite.test(word) || pointsAt);
  return isKnown && !tokens.some(({ text }) => unpaid.test(text)) && !has(sentence, 'adds-on');
}

// data: what may come too late besides money, and then costs something
const cancelling =
  /^(?:avbok|avbest|afbest|avlys|aflys|cancel|utsjekk|utcheck|udtjek|checkout|innlev|inlämn|aflev|återläm|tilbakelev|tilbagelev|hämtn|afhent|avhent|ankomst|return)/;

/** "350 kr for late cancellation": a price of its own. */
function isForCancelling({ tokens }: ReadSentence, { from, to }: Match<Label>): boolean {
  return tokens.slice(from, to + 2).some(({ text }) => cancelling.test(text));
}

// data: fees for which not paying is the thing itself: "kontrollavgift for manglende betaling"
const ticket = /^(?:kontrol|park|felpark|feilpark|billet|bom|bilje|toll|trängsel)/;

/** "A service fee for late settlement", whatever the fee is called. */
function isForBeingLate(tokens: readonly Token[], at: number): boolean {
  if (ticket.test(tokens[at]?.text ?? '')) return false;
  const near = tokens.slice(at + 1, at + 6).findIndex(({ text }) => purposes.has(text));
  const purpose = near < 0 ? [] : tokens.slice(at + near + 2, at + near + 4);
  return purpose.some(({ text }) => late.test(text));
}

// data: words for being late with money
const late =
  /^(?:forsink|forsein|försen|sen|sent|sein|seint|manglende|manglande|utebl|udebl|dröjs|purr|påmin|rykk|remind|late|overdue|chas)/;

const plainEnglish = /^fees?$/;
// data: what an English fee is paid for, before the word
const priced =
  /^(?:parking|care|daycare|nursery|booking|licence|license|membership|entrance|entry|admission|tuition|school|course|class|club|registration|delivery|cleaning|towing|court|filing|ferry|toll|annual|season|subscription|dental|vet|exam|test|driving|joining|broker|agency|estate|legal|audit|conveyancing|hire|rental|storage|baggage|boarding|pitch|mooring|berth|disputed|contested|original)$/;
// data: what makes the word part of another
const ruled = /^(?:rules|schedule|regulations|table|scale|agreement)$/;

/** "The day-care fee", "the fee rules": no fee on top. */
function isNamedFee(tokens: readonly Token[], at: number): boolean {
  return priced.test(tokens[at - 1]?.text ?? '') || ruled.test(tokens[at + 1]?.text ?? '');
}

/** "The extra cost of the second coat was agreed": more work, paid for as ordered. */
function isAgreedCost({ tokens }: ReadSentence, { from, to }: Match<Label>): boolean {
  const words = tokens.slice(from, to);
  if (words.length > BARE || words.some(({ text }) => fee.test(text))) return false;
  return tokens.some(({ text }) => agreed.test(text)) || isForSomethingElse(tokens, to - 1);
}

// data: words that tell that a cost was known before
const agreed =
  /^(?:avtalt|avtala|avtalad|avtalat|aftalt|godkjent|godkjend|godkent|godkendt|godkänd|godkänt|godkändes|varsl|varsk|avisera|bestilt|tinga|beställd|beställt|agreed|approved|ordered|accepted|quoted)/;

// data: "for", before what a fee is asked for
const purposes: ReadonlySet<string> = new Set(['for', 'för']);

function isForSomethingElse(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at + 1, at + 6).findIndex(({ text }) => purposes.has(text));
  if (near < 0 || (near > 0 && !/^(?:på|om|of|kr|nok|dkk|sek|\d)/.test(tokens[at + 1]?.text ?? '')))
    return false;
  const purpose = tokens.slice(at + near + 2, at + near + 4);
  if (tokens.slice(at + near + 2, at + near + 6).some(({ text }) => handedIn.test(text)))
    return true;
  return purpose.length > 0 && !purpose.some(({ text }) => unpaid.test(text) || idle.test(text));
}

// data: what may be late besides money
const handedIn =
  /^(?:innlev|afhent|avhent|hämtn|collect|aflev|avlev|återläm|tilbakelev|tilbagelev|lever|return|utsjekk|udtjek|checkout|pick|hent|avbest|afbest|avbok|cancel)/;
// data: words behind "for" that name no thing: "for this", "for not …", "for each …"
const idle =
  /^(?:dette|det|dei|den|denne|detta|this|that|it|å|at|att|not|ikke|ikkje|inte|hver|hvert|kvar|kvart|varje|each|every|deg|dig|you|oss|os|us|arbeid|arbejd|arbet|bry|besv|ulej|trouble|work|ekstra|extra|vår|vår[et]|vores|our|at|pay|paid|betal)/;
