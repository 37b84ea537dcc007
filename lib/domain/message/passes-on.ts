import { handOverWords, passOnWords } from './quote-words.ts';

const LONGEST_READ = 400;
const MOST_WORDS = 14;

/**
 * True when the text above an older mail says nothing of its own: it is empty, or "FYI", "Se under",
 * "Til orientering". One word outside the list ("Se under, dette er feil") makes it a message.
 */
export function passesOn(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= MOST_WORDS && words.every(({ word }) => passOnWords.has(word));
}

/**
 * True when a colleague only asks another to see to a forwarded mail: "Kan du ta denne, Ingrid? Per". Names may stand where
 * letters have them: at the start, after a greeting or a comma, at the end.
 */
export function handsOver(text: string): boolean {
  const words = wordsOf(text);
  const isKnown = (word: string) => passOnWords.has(word) || handOverWords.has(word);
  const isName = (at: number) => {
    const before = words[at - 1];
    const hasPlace = before === undefined || before.isEnd || at === words.length - 1;
    return words[at]?.isCapital === true && (hasPlace || greetings.has(before.word));
  };
  return words.length <= MOST_WORDS && words.every(({ word }, at) => isKnown(word) || isName(at));
}

// data: words that a name follows
const greetings: ReadonlySet<string> = new Set(
  'hei hej hi hello heisann kære dear mvh hilsen hälsningar regards'.split(' '),
);

interface Word {
  readonly word: string;
  readonly isCapital: boolean;
  /** A mark or the end of a line stands behind it. */
  readonly isEnd: boolean;
}

function wordsOf(text: string): readonly Word[] {
  const found = text.slice(0, LONGEST_READ).matchAll(/(\p{L}[\p{L}-]*)([^\p{L}]{0,4})/gu);
  return [...found].map(([, word = '', after = '']) => ({
    word: word.toLowerCase(),
    isCapital: /^\p{Lu}/u.test(word),
    isEnd: /[,.!?:\n]/.test(after),
  }));
}
