import { type Token, tokensOf } from '../text/tokens.ts';
import { type Sense, senses } from './senses.ts';

/** A meaning found in a sentence: which, and at which token. */
export interface FoundSense {
  readonly sense: number;
  readonly at: number;
}

/** Names of the senses; a sense's number is its place here. */
export const senseNames: readonly string[] = Object.keys(senses);

/** The number of a sense, for rules that are written with its name. */
export function senseNumber(name: Sense): number {
  return senseNames.indexOf(name);
}

interface Phrase {
  readonly sense: number;
  readonly rest: readonly string[];
}

interface Lexicon {
  readonly whole: Map<string, number[]>;
  readonly heads: Map<string, number[]>;
  readonly tails: Map<string, number[]>;
  readonly phrases: Map<string, Phrase[]>;
}

const SHORTEST_HEAD = 3;
const SHORTEST_COMPOUND = 8;

let lexicon: Lexicon | undefined;

/** Meanings of words looked up before: the same few thousand words make up nearly all mail. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 20_000;

/** The meanings in a sentence in the order of its tokens. Work is bounded by a constant a token. */
export function sensesIn(tokens: readonly Token[]): readonly FoundSense[] {
  lexicon ??= buildLexicon();
  const found: FoundSense[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const key = tokens[at]?.key ?? '';
    for (const sense of sensesOfKey(key, lexicon)) found.push({ sense, at });
    for (const phrase of lexicon.phrases.get(key) ?? []) {
      const fits = phrase.rest.every((part, step) => matches(tokens[at + 1 + step]?.key, part));
      if (fits && !found.some((other) => other.at === at && other.sense === phrase.sense))
        found.push({ sense: phrase.sense, at });
    }
  }
  return found;
}

function sensesOfKey(key: string, words: Lexicon): readonly number[] {
  const before = known.get(key);
  if (before) return before;
  const senses = sensesOfWord(key, words);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, senses);
  return senses;
}

function sensesOfWord(key: string, { whole, heads, tails }: Lexicon): readonly number[] {
  const found = [...(whole.get(key) ?? [])];
  for (let length = Math.min(key.length, 24); length >= SHORTEST_HEAD; length--) {
    const byHead = heads.get(key.slice(0, length));
    if (!byHead) continue;
    addMissing(found, byHead);
    break;
  }
  if (key.length >= SHORTEST_COMPOUND) {
    for (let from = 3; from <= key.length - 3; from++) {
      for (let length = 3; length <= Math.min(14, key.length - from); length++) {
        const byTail = tails.get(key.slice(from, from + length));
        if (byTail) addMissing(found, byTail);
      }
    }
  }
  return found;
}

function addMissing(found: number[], more: readonly number[]): void {
  for (const sense of more) if (!found.includes(sense)) found.push(sense);
}

function matches(key: string | undefined, part: string): boolean {
  if (key === undefined) return false;
  return part.endsWith('*') ? key.startsWith(part.slice(0, -1)) : key === part;
}

function buildLexicon(): Lexicon {
  const built: Lexicon = {
    whole: new Map(),
    heads: new Map(),
    tails: new Map(),
    phrases: new Map(),
  };
  Object.values(senses).forEach((entries, sense) => {
    for (const entry of entries.toLowerCase().split(' ')) addEntry(built, { entry, sense });
  });
  return built;
}

function addEntry(built: Lexicon, { entry, sense }: { entry: string; sense: number }): void {
  const isHead = entry.endsWith('*');
  const isTail = entry.startsWith('*');
  const words = tokensOf(entry.replaceAll('_', ' ')).map(({ key }) => key);
  const [first = '', ...rest] = words;
  if (rest.length > 0) {
    const last = rest.length - 1;
    const parts = rest.map((word, index) => (isHead && index === last ? `${word}*` : word));
    addTo(built.phrases, { key: first, value: { sense, rest: parts } });
    return;
  }
  addTo(isHead ? built.heads : built.whole, { key: first, value: sense });
  if (isTail) {
    addTo(built.tails, { key: first, value: sense });
    if (!isHead) addTo(built.heads, { key: first, value: sense });
  }
}

function addTo<Value>(
  map: Map<string, Value[]>,
  { key, value }: { key: string; value: Value },
): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
