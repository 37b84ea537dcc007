import { suits } from './phrase-places.ts';

// A beginning of two letters says nothing.
const SHORTEST = 3;

/** Shortens words of phrases to beginnings, as far as nobody who was heard could mean another word by them. */
export class WordShortener {
  private readonly known: readonly string[];
  private readonly judged = new Map<string, boolean>();

  /** All words that were heard in a language, or that its phrases name. */
  constructor(known: Iterable<string>) {
    this.known = [...new Set(known)].sort();
  }

  /**
   * Fewer letters for `words`, which are some of `all` the words that may stand at a place of a phrase: each known
   * word that suits them now suits `all` as well.
   */
  shortened(words: Iterable<string>, all: readonly string[]): readonly string[] {
    const short: string[] = [];
    for (const word of [...words].sort()) {
      if (short.some((other) => covers(other, word))) continue;
      const best = this.beginningOf(word, all);
      short.splice(0, short.length, ...short.filter((other) => !covers(best, other)), best);
    }
    return short;
  }

  private beginningOf(word: string, all: readonly string[]): string {
    if (word.startsWith('*')) return word;
    const part = word.replaceAll('*', '');
    for (let length = SHORTEST; length < part.length; length += 1) {
      const beginning = part.slice(0, length);
      if (this.isSafe(beginning, all)) return `${beginning}*`;
    }
    return word;
  }

  /** Whether every known word that begins so may stand there. */
  private isSafe(beginning: string, all: readonly string[]): boolean {
    const name = `${beginning} ${all.join('|')}`;
    const judged = this.judged.get(name);
    if (judged !== undefined) return judged;
    let isSafe = true;
    for (let at = this.firstFrom(beginning); isSafe; at += 1) {
      const known = this.known[at];
      if (!known?.startsWith(beginning)) break;
      isSafe = all.some((word) => suits(word, known));
    }
    this.judged.set(name, isSafe);
    return isSafe;
  }

  private firstFrom(beginning: string): number {
    let [low, high] = [0, this.known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.known[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether every word that suits `word` suits `wide`, too: `stopp*` makes `stoppet` and `stoppa*` superfluous. */
export function covers(wide: string, word: string): boolean {
  const [part, other] = [wide.replaceAll('*', ''), word.replaceAll('*', '')];
  const [isEnd, isBeginning] = [wide.startsWith('*'), wide.endsWith('*')];
  if (isEnd && isBeginning) return other.includes(part);
  if (isBeginning) return !word.startsWith('*') && other.startsWith(part);
  return isEnd && !word.endsWith('*') && other.endsWith(part);
}
