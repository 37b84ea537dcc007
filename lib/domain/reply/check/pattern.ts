import { type Element, ElementIndex, NEGATION } from './element-index.ts';
import type { Token } from './sentences.ts';

/**
 * A pattern of words: `du|dere må kunne? bevis* ... at`. Alternatives with `|`, a word part with `*`, a word
 * that may be missing with `?`, a figure with `#`, up to ten words between with `...` (never across a negation). No regular
 * expressions: a pattern costs a fixed number of steps at each word, so checking is linear on any text.
 */
export interface Pattern<Label extends string> {
  readonly label: Label;
  readonly elements: readonly Element[];
  /**
   * Numbers of the elements after the first that a sentence must suit somewhere: without them, no match. What is
   * likely to be missing stands first.
   */
  readonly needs: readonly number[];
}

/** A place in a sentence where a pattern matched: words `from` up to and without `to`. */
export interface Match<Label extends string> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

const LONGEST_GAP = 10;
// More different words than a long letter has; hostile text must not fill the memory.
const MOST_WORDS = 4000;

/** Finds all patterns of a lexicon in a sentence in one pass. */
export interface Matcher<Label extends string> {
  matches(tokens: readonly Token[]): readonly Match<Label>[];
}

/** What a word is to a lexicon: the elements it suits, by number, and the patterns that may begin with it. */
interface KnownWord<Label extends string> {
  readonly suits: ReadonlySet<number>;
  /** The same, to be gone through. */
  readonly numbers: Int32Array;
  readonly begins: readonly Pattern<Label>[];
  /** What each of these needs most of all: one look at a table leaves out nearly all of them. */
  readonly rarest: Int32Array;
}

type PatternTable<Label extends string> = Readonly<Partial<Record<Label, readonly string[]>>>;

/**
 * Compiles patterns, given by label in one table or several. Each different word is looked up once, by itself
 * and by its beginnings; after that a letter is compared number by number.
 */
export function matcherOf<Label extends string>(
  ...tables: readonly PatternTable<Label>[]
): Matcher<Label> {
  const index = new ElementIndex();
  const first = patternsByBeginning(compiled(tables, index));
  // In which sentence, by its number, each element was last suited; the last place is that of needing nothing.
  const present = new Uint32Array(index.size + 1);
  let sentence = 0;
  const known = new Map<string, KnownWord<Label>>();
  const lookUp = (word: string): KnownWord<Label> => {
    const seen = known.get(word);
    if (seen) return seen;
    const suits = index.suitedBy(word);
    const begins = [...new Set([...suits].flatMap((number) => first.get(number) ?? []))];
    const rarest = Int32Array.from(begins, ({ needs }) => needs[0] ?? index.size);
    const made = { suits, numbers: Int32Array.from(suits), begins, rarest };
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, made);
    return made;
  };
  const hasAll = (needs: Pattern<Label>['needs']) => {
    for (const number of needs) if (present[number] !== sentence) return false;
    return true;
  };
  return {
    matches(tokens) {
      const words = tokens.map(({ text }) => lookUp(text));
      // Most patterns fail on a word the sentence does not have: one look at a table tells.
      sentence += 1;
      present[index.size] = sentence;
      for (const { numbers } of words)
        for (let at = 0; at < numbers.length; at += 1) present[numbers[at] ?? 0] = sentence;
      const found: Match<Label>[] = [];
      words.forEach(({ begins, rarest }, from) => {
        for (let at = 0; at < rarest.length; at += 1) {
          if (present[rarest[at] ?? 0] !== sentence) continue;
          const pattern = begins[at];
          if (!pattern || !hasAll(pattern.needs)) continue;
          // Most that is found is a single word, which is known to suit.
          const to =
            pattern.elements.length === 1 ? from + 1 : endOf(words, from, pattern.elements, 0);
          if (to > from) found.push({ label: pattern.label, from, to });
        }
      });
      return found;
    },
  };
}

function compiled<Label extends string>(
  tables: readonly PatternTable<Label>[],
  index: ElementIndex,
): readonly Pattern<Label>[] {
  // Languages that are read together say many things alike.
  const named = new Map<string, Pick<Pattern<Label>, 'label' | 'elements'>>();
  for (const table of tables)
    for (const label of keysIn(table))
      for (const source of table[label] ?? []) {
        const name = `${label} ${source}`;
        if (named.has(name)) continue;
        named.set(name, { label, elements: source.split(' ').map((word) => index.element(word)) });
      }
  const commonness = index.commonness();
  return [...named.values()].map((pattern) => ({
    ...pattern,
    needs: numbersNeeded(pattern.elements).toSorted(
      (one, other) => (commonness[one] ?? 0) - (commonness[other] ?? 0),
    ),
  }));
}

function patternsByBeginning<Label extends string>(
  patterns: readonly Pattern<Label>[],
): ReadonlyMap<number, readonly Pattern<Label>[]> {
  const first = new Map<number, Pattern<Label>[]>();
  for (const pattern of patterns)
    for (const number of firstNumbers(pattern.elements)) {
      const list = first.get(number);
      if (list) list.push(pattern);
      else first.set(number, [pattern]);
    }
  return first;
}

function keysIn<Label extends string>(table: PatternTable<Label>): Label[] {
  // Object.keys widens to string; the table's type says which keys there can be.
  return Object.keys(table) as Label[];
}

function numbersNeeded(elements: readonly Element[]): readonly number[] {
  return elements
    .slice(1)
    .flatMap((element) => (element.kind === 'word' && !element.isOptional ? [element.number] : []));
}

/** Numbers of the elements with which a match can begin. */
function firstNumbers(elements: readonly Element[]): readonly number[] {
  const numbers: number[] = [];
  for (const element of elements) {
    if (element.kind === 'gap') break;
    numbers.push(element.number);
    if (!element.isOptional) break;
  }
  return numbers;
}

/** Where the elements end that begin at a word; -1 when they do not match there. */
function endOf(
  words: readonly KnownWord<string>[],
  at: number,
  elements: readonly Element[],
  index: number,
): number {
  const element = elements[index];
  if (!element) return at;
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const end = endOf(words, at + skipped, elements, index + 1);
      if (end >= 0) return end;
      const next = words[at + skipped];
      if (!next || next.suits.has(NEGATION)) return -1;
    }
    return -1;
  }
  if (words[at]?.suits.has(element.number)) {
    const end = endOf(words, at + 1, elements, index + 1);
    if (end >= 0) return end;
  }
  return element.isOptional ? endOf(words, at, elements, index + 1) : -1;
}
