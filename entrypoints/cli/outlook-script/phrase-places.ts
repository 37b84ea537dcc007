// Phrases of the check (check/pattern.ts) taken apart.
import { figureMarks } from '../../../lib/domain/reply/check/element-index.ts';

/** One place of a phrase: words, parts of words with `*`; null stands for `...`. */
export type Place = { readonly words: readonly string[]; readonly isOptional: boolean } | null;

/** `du|dere må? ... bevis*` place by place. */
export function placesOf(phrase: string): readonly Place[] {
  return phrase.split(' ').map((text) => {
    if (text === '...') return null;
    const isOptional = text.endsWith('?');
    return { isOptional, words: (isOptional ? text.slice(0, -1) : text).split('|') };
  });
}

/** The other way round. */
export function textOf(place: Place): string {
  return place ? `${place.words.join('|')}${place.isOptional ? '?' : ''}` : '...';
}

/** Whether a word of a phrase, `bevis*` or the like, suits a word of a letter. */
export function suits(word: string, heard: string): boolean {
  const figure = figureMarks.get(word);
  if (figure) return figure.test(heard);
  const [isEnd, isBeginning] = [word.startsWith('*'), word.endsWith('*')];
  const part = word.replaceAll('*', '');
  if (!isEnd && !isBeginning) return part === heard;
  if (isEnd && isBeginning) return heard.includes(part);
  return isBeginning ? heard.startsWith(part) : heard.endsWith(part);
}

/** A word of a phrase that some words of a letter suited, with the number of its place. */
export interface UsedWord {
  readonly place: number;
  readonly word: string;
}

/**
 * Which words of a phrase these words of a letter suited, the widest of each place. @throws when the phrase does not
 * match them from end to end.
 */
export function usedWords(phrase: readonly Place[], heard: readonly string[]): readonly UsedWord[] {
  const used = usedFrom(phrase, heard, [0, 0]);
  if (!used) throw new Error('the phrase says something else');
  return used;
}

function usedFrom(
  phrase: readonly Place[],
  heard: readonly string[],
  [at, number]: readonly [at: number, number: number],
): readonly UsedWord[] | null {
  if (number === phrase.length) return at === heard.length ? [] : null;
  const place = phrase[number] ?? null;
  if (place === null) {
    for (let to = at; to <= heard.length; to += 1) {
      const rest = usedFrom(phrase, heard, [to, number + 1]);
      if (rest) return rest;
    }
    return null;
  }
  const here = heard[at];
  const fitting = here === undefined ? [] : place.words.filter((word) => suits(word, here));
  const word = fitting.find((one) => one.includes('*')) ?? fitting[0];
  const rest = word === undefined ? null : usedFrom(phrase, heard, [at + 1, number + 1]);
  if (word !== undefined && rest) return [{ place: number, word }, ...rest];
  return place.isOptional ? usedFrom(phrase, heard, [at, number + 1]) : null;
}
