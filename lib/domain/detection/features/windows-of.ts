import type { Reading } from '../text/reading.ts';

/** Mails of one or two sentences are no more than a window already. */
const SHORTEST_WINDOWED = 3;
/** Sentences of a mail that get a window: nobody writes more, and a list must not cost a second. */
const MOST_WINDOWS = 60;

/**
 * Every two sentences in a row as a mail of their own, with the subject, and the last one alone; none for a
 * short mail.
 */
export function windowsOf(reading: Reading): readonly Reading[] {
  const { sentences } = reading;
  if (sentences.length < SHORTEST_WINDOWED) return [];
  return sentences.slice(0, MOST_WINDOWS).map((_, at) => ({
    ...reading,
    sentences: sentences.slice(at, at + 2),
  }));
}
