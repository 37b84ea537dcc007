import type { Token } from './sentences.ts';

/**
 * A pattern of words: `du|dere må kunne? bevis* ... at`. Alternatives with `|`, a word part with `*`, a word
 * that may be missing with `?`, up to ten words between with `...` (never across a negation). No regular
 * expressions: a pattern costs a fixed number of steps at each word, so checking is linear on any text.
 */
export interface Pattern<Label extends string> {
  readonly label: Label;
  readonly elements: readonly Element[];
}

type Element =
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'word';
      readonly isOptional: boolean;
      readonly exact: readonly string[];
      readonly begins: readonly string[];
      readonly ends: readonly string[];
      readonly holds: readonly string[];
    };

/** A place in a sentence where a pattern matched: words `from` up to and without `to`. */
export interface Match<Label extends string> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

const LONGEST_GAP = 10;
const KEY_LENGTH = 2;
// More different words than a long letter has; hostile text must not fill the memory.
const MOST_WORDS = 4000;

// data: words that turn a statement round; a gap in a pattern never reaches across one
const negations: ReadonlySet<string> = new Set(
  "ikke ikkje inte ej icke aldri aldrig never not don't doesn't won't cannot can't no ingen inga inget uten utan uden without".split(
    ' ',
  ),
);

/** Finds all patterns of a lexicon in a sentence in one pass. */
export interface Matcher<Label extends string> {
  matches(tokens: readonly Token[]): readonly Match<Label>[];
}

/** Compiles patterns, given by label, so that each word only meets patterns that may begin with it. */
export function matcherOf<Label extends string>(
  table: Readonly<Partial<Record<Label, readonly string[]>>>,
): Matcher<Label> {
  const byKey = new Map<string, Pattern<Label>[]>();
  const anywhere: Pattern<Label>[] = [];
  for (const label of keysIn(table)) {
    for (const source of table[label] ?? []) {
      const pattern = { label, elements: source.split(' ').map(elementOf) };
      for (const key of keysOfFirst(pattern.elements)) {
        if (key === '') anywhere.push(pattern);
        else byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
      }
    }
  }
  // Letters repeat their words, and most words begin no pattern at all: asked once a word, not once a place.
  const byWord = new Map<string, readonly Pattern<Label>[]>();
  const startingWith = (word: string): readonly Pattern<Label>[] => {
    const known = byWord.get(word);
    if (known) return known;
    const likely = [...(byKey.get(word.slice(0, KEY_LENGTH)) ?? []), ...anywhere];
    const found = likely.filter(({ elements }) => mayBegin(elements, word));
    if (byWord.size >= MOST_WORDS) byWord.clear();
    byWord.set(word, found);
    return found;
  };
  return {
    matches(tokens) {
      const found: Match<Label>[] = [];
      tokens.forEach((token, from) => {
        for (const pattern of startingWith(token.text)) {
          const to = endOf(tokens, from, pattern.elements, 0);
          if (to > from) found.push({ label: pattern.label, from, to });
        }
      });
      return found;
    },
  };
}

function keysIn<Label extends string>(table: Readonly<Partial<Record<Label, unknown>>>): Label[] {
  // Object.keys widens to string; the table's type says which keys there can be.
  return Object.keys(table) as Label[];
}

function elementOf(source: string): Element {
  if (source === '...') return { kind: 'gap' };
  const isOptional = source.endsWith('?');
  const words = (isOptional ? source.slice(0, -1) : source).split('|');
  const pick = (before: boolean, after: boolean) =>
    words
      .filter((word) => word.startsWith('*') === before && word.endsWith('*') === after)
      .map((word) => word.replaceAll('*', ''));
  return {
    kind: 'word',
    isOptional,
    exact: pick(false, false),
    begins: pick(false, true),
    ends: pick(true, false),
    holds: pick(true, true),
  };
}

/** Beginnings of words with which a pattern can begin; `''` when any word will do. */
function keysOfFirst(elements: readonly Element[]): ReadonlySet<string> {
  const first = elements[0];
  if (!first || first.kind === 'gap' || first.isOptional) return new Set(['']);
  if (first.ends.length > 0 || first.holds.length > 0) return new Set(['']);
  const words = [...first.exact, ...first.begins];
  if (first.begins.some((word) => word.length < KEY_LENGTH)) return new Set(['']);
  return new Set(words.map((word) => word.slice(0, KEY_LENGTH)));
}

/** Whether a match of the elements can begin at a word. */
function mayBegin(elements: readonly Element[], word: string): boolean {
  for (const element of elements) {
    if (element.kind === 'gap' || suits(word, element)) return true;
    if (!element.isOptional) return false;
  }
  return false;
}

/** Where the elements end that begin at a word; -1 when they do not match there. */
function endOf(
  tokens: readonly Token[],
  at: number,
  elements: readonly Element[],
  index: number,
): number {
  const element = elements[index];
  if (!element) return at;
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const end = endOf(tokens, at + skipped, elements, index + 1);
      if (end >= 0) return end;
      const next = tokens[at + skipped];
      if (!next || negations.has(next.text)) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (token && suits(token.text, element)) {
    const end = endOf(tokens, at + 1, elements, index + 1);
    if (end >= 0) return end;
  }
  return element.isOptional ? endOf(tokens, at, elements, index + 1) : -1;
}

function suits(word: string, element: Extract<Element, { kind: 'word' }>): boolean {
  return (
    element.exact.includes(word) ||
    element.begins.some((part) => word.startsWith(part)) ||
    element.ends.some((part) => word.endsWith(part)) ||
    element.holds.some((part) => word.includes(part))
  );
}
