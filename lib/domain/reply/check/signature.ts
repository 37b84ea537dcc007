import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { has, type ReadSentence } from './statement.ts';

// data: words of which one stands first, second or third where a letter closes
const closings: ReadonlySet<string> = new Set(
  'hilsen hilsener hilsner helsing helsingar mvh vh dbh hälsning hälsningar hälsn vänligen regards sincerely faithfully wishes cheers yours'.split(
    ' ',
  ),
);

const LONGEST_CLOSING = 10;
const LONGEST_LINE = 8;

/**
 * The closing of the letter and who signs it. "Rune (snikkaren)" and "Lokalavisen" are names, whatever the words mean
 * in a sentence. What is said after them, a postscript, is a sentence again.
 */
const signatureOf = once((reading: Reading): ReadonlySet<ReadSentence> => {
  const found = new Set<ReadSentence>();
  let isSigned = false;
  for (const sentence of reading.sentences) {
    isSigned = isClosing(sentence) || (isSigned && isName(sentence, reading.own));
    if (isSigned) found.add(sentence);
  }
  return found;
});

/** Whether a sentence is part of how the letter closes. */
export function isSignature(reading: Reading, sentence: ReadSentence): boolean {
  return signatureOf(reading).has(sentence);
}

function isClosing({ tokens }: ReadSentence): boolean {
  return (
    tokens.length <= LONGEST_CLOSING && tokens.slice(0, 3).some(({ text }) => closings.has(text))
  );
}

/** A line without a verb and without a full stop; initials have one. */
function isName(sentence: ReadSentence, text: string): boolean {
  const { tokens, end } = sentence;
  if (tokens.length > LONGEST_LINE || has(sentence, 'clause')) return false;
  return tokens.length < 3 || !/[.!?]/.test(text[end - 1] ?? '');
}
