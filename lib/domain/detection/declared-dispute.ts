import { senseNumber } from './features/sense-index.ts';
import type { Reading, Sentence } from './text/reading.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// data: first person, present tense. "Bestred" and "har bestridt" tell of the past, which may be settled.
const DISPUTES = words(
  'bestrider bestrid bestreider anfekter anfægter protesterer protesterar motsätter dispute disputing contest contesting',
);
const ACCEPTS = words(
  'godtar godtek godtager godkjenner godkjenn godkender godkänner aksepterer aksepterar accepterer accepterar accept anerkjenner anerkender vedkjenner erkänner',
);
/** Before these, `i` is the writer. In Danish it is the reader, in every Nordic language a preposition. */
const ENGLISH = words('dispute disputing contest contesting accept');
/** Whose claim it is, who is told, and what somebody else said: with these the sentence may mean another dispute. */
const OTHERS = words('deres their hans hennes hendes at att that du dere ni you');

const PERSONS = [senseNumber('I'), senseNumber('WE')];
const OBJECTS = [senseNumber('INVOICE'), senseNumber('CLAIM')];
const NEGATIONS = [senseNumber('NOT')];
const DENIALS = [...NEGATIONS, senseNumber('WITHOUT')];
const CONDITIONS = [senseNumber('IF')];
const THIRD = [senseNumber('THEY')];

/** Longer sentences tell a story. */
const MOST_WORDS = 14;
/** "Betalt med forbehold" may be followed by its reason. */
const MOST_WORDS_PAID = 22;
/** Further in, the verb belongs to another clause. */
const LATEST = 5;
const BEFORE = 4;
const OBJECT = 6;
const QUOTED = /["«»“”„[:>]/;

/**
 * Whether the writer declares a dispute in so many words: "Jeg bestrider fakturaen", "We do not accept this invoice".
 * What counts words may be outvoted by the rest of a mail that talks of offers and prices; this may not. Of 27,274
 * labelled mails it is true of some ninety objections and five others that were called none. Who pays under protest
 * declares a dispute as well, in a mail that otherwise reads like a notice of payment.
 */
export function declaresDispute({ sentences }: Reading): boolean {
  return sentences.some((sentence) => isDeclaration(sentence) || isPaidUnderProtest(sentence));
}

function isDeclaration(sentence: Sentence): boolean {
  const { text, tokens } = sentence;
  if (tokens.length > MOST_WORDS || text.trimEnd().endsWith('?') || QUOTED.test(text)) return false;
  if (tokens.some(({ key }) => OTHERS.has(key))) return false;
  const at = tokens.findIndex(({ key }) => DISPUTES.has(key) || ACCEPTS.has(key));
  if (at < 0 || at > LATEST) return false;
  const means = meaningsOf(sentence);
  const verb = tokens[at]?.key ?? '';
  const isOwn =
    means(PERSONS, at - BEFORE, at) ||
    means(PERSONS, at + 1, at + 3) ||
    (ENGLISH.has(verb) && tokens.slice(0, at).some(({ key }) => key === 'i'));
  const isSupposed = means(CONDITIONS, 0, at) || means(THIRD, at - 3, at);
  const isDenied = means(NEGATIONS, at - BEFORE, at + 3);
  const isAgainst = ACCEPTS.has(verb) === isDenied;
  return isOwn && !isSupposed && isAgainst && means(OBJECTS, at + 1, at + OBJECT);
}

// data: with what a payment is made by somebody who does not owe it
const RESERVATIONS = words(
  'protest forbehold forbehald förbehåll atterhald reservation reservations reservasjon reservasjonar',
);
const WITH = words('under med with');
/** Told of the past or asked, it may be settled: "De 1.200, vi betalte under protest, er kommet hjem". */
const TOLD = words('betalte betalade last når when asked spurte frågade spurgte');
const PAYS = /^(?:betal|innbet|indbet|inbet|pay|paid|overf|överf|swish|vipps)/;
/** Words between "under" and "protest". */
const BETWEEN = 3;

/** "Betalt med forbehold", "Paid under protest", not "betalt uten forbehold" nor "ikke under protest". */
function isPaidUnderProtest(sentence: Sentence): boolean {
  const { text, tokens } = sentence;
  const keys = tokens.map(({ key }) => key);
  if (keys.length > MOST_WORDS_PAID || text.trimEnd().endsWith('?') || QUOTED.test(text))
    return false;
  if (!keys.some((key) => PAYS.test(key)) || keys.some((key) => TOLD.has(key))) return false;
  const at = keys.findIndex((key) => RESERVATIONS.has(key));
  const before = keys.slice(0, Math.max(0, at));
  if (!before.slice(-BETWEEN).some((key) => WITH.has(key))) return false;
  if (before.some((key) => OTHERS.has(key))) return false;
  const means = meaningsOf(sentence);
  return !means(CONDITIONS, 0, at) && !means(DENIALS, at - BEFORE, at);
}

/** Whether one of some meanings stands from one token on up to another. */
function meaningsOf({ senses }: Sentence) {
  return (wanted: readonly number[], from: number, to: number): boolean =>
    senses.some(({ sense, at }) => wanted.includes(sense) && at >= from && at < to);
}
