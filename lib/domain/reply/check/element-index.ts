/** One place of a pattern: a word out of several, or up to ten words that do not matter. */
export type Element =
  | { readonly kind: 'gap' }
  | { readonly kind: 'word'; readonly isOptional: boolean; readonly number: number };

/** Number of the element that every word suits which turns a statement round. */
export const NEGATION = 0;

// data: words that turn a statement round; a gap in a pattern never reaches across one
const negations =
  "ikke|ikkje|inte|ej|icke|aldri|aldrig|never|not|don't|doesn't|won't|cannot|can't|no|ingen|inga|inget|uten|utan|uden|without|nothing|ingenting|intet|neither|verken|hverken|varken|ingenting|inkje";

const sum = /^(?:\d{3}|[013-9]\d{3})$|hundre|hundra|tusen|tusind|thousand/;
const figure =
  /^\d{2,}$|hundre|hundra|tusen|tusind|thousand|^(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti|tjugo|fyrtio|sextio|sjuttio|åttio|nittio|tyve|tredive|fyrre|halvtreds|halvfems|twenty|thirty|fifty|forty|sixty|seventy|eighty|ninety)/;

/**
 * What a row may say for words that nobody can list: `#` is any figure of two digits and more, or a word for one ("femti",
 * "hundra"), `##` a figure that is no day, no number of days and no year of ours.
 */
export const figureMarks: ReadonlyMap<string, RegExp> = new Map([
  ['#', figure],
  ['##', sum],
]);

// What a beginning of one letter counts beside the uses of a whole word.
const SHORT_PART = 200;

/**
 * Numbers the elements of patterns and tells which of them a word suits: found by the word, by its beginnings
 * and by its ends, so that the price does not grow with the number of patterns.
 */
export class ElementIndex {
  private readonly numbers = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly begins = new Map<string, number[]>();
  private readonly ends = new Map<string, number[]>();
  private readonly holds = new Map<string, number[]>();

  constructor() {
    this.numberOf(negations);
  }

  /** How many elements there are. */
  get size(): number {
    return this.numbers.size;
  }

  /** Reads `word|other*`, `word?`, `#`, `##` or `...`. */
  element(source: string): Element {
    if (source === '...') return { kind: 'gap' };
    const isOptional = source.endsWith('?');
    const number = this.numberOf(isOptional ? source.slice(0, -1) : source);
    return { kind: 'word', isOptional, number };
  }

  /** The numbers of all elements that a word suits. */
  suitedBy(word: string): ReadonlySet<number> {
    const numbers = new Set(this.exact.get(word));
    const add = (more: readonly number[] = []) => {
      for (const number of more) numbers.add(number);
    };
    for (let length = 1; length <= word.length; length += 1) {
      add(this.begins.get(word.slice(0, length)));
      add(this.ends.get(word.slice(-length)));
    }
    for (const [mark, meant] of figureMarks) if (meant.test(word)) add(this.exact.get(mark));
    for (const [part, more] of this.holds) if (word.includes(part)) add(more);
    return numbers;
  }

  /**
   * How common each element is likely to be in a letter, by its number: words that many elements have are the small
   * words of a language, and a short beginning begins many words. Only for comparing.
   */
  commonness(): readonly number[] {
    return [...this.numbers.keys()].map((words) =>
      words.split('|').reduce((sum, word) => {
        const part = word.replaceAll('*', '');
        const uses = this.tableFor(word).get(part)?.length ?? 0;
        return sum + uses + (word === part ? 0 : SHORT_PART / part.length ** 2);
      }, 0),
    );
  }

  private numberOf(words: string): number {
    const known = this.numbers.get(words);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(words, number);
    for (const word of words.split('|')) {
      const table = this.tableFor(word);
      const part = word.replaceAll('*', '');
      const list = table.get(part);
      if (list) list.push(number);
      else table.set(part, [number]);
    }
    return number;
  }

  private tableFor(word: string): Map<string, number[]> {
    if (word.startsWith('*')) return word.endsWith('*') ? this.holds : this.ends;
    return word.endsWith('*') ? this.begins : this.exact;
  }
}
