import type { Token } from '../text/tokens.ts';
import { phrases } from './phrases.ts';
import type { FoundSense } from './sense-index.ts';
import { senseNames } from './sense-index.ts';

/** A phrase found: which, and which of the turns of `phrases.ts` it is one of. */
export interface FoundPhrase {
  readonly phrase: number;
  readonly turn: number;
}

/** What a turn speaks for. */
export type Side = keyof typeof phrases;

/** The side of each turn; a turn's number is its place here. */
export const turnSides: readonly Side[] = [
  ...Object.keys(phrases.against).map((): Side => 'against'),
  ...Object.keys(phrases.settled).map((): Side => 'settled'),
  ...Object.keys(phrases.other).map((): Side => 'other'),
];

/** One place of a phrase: any of these meanings, words or beginnings of words. */
interface Slot {
  readonly senses: readonly number[];
  readonly words: readonly string[];
  readonly heads: readonly string[];
}

interface Phrase extends FoundPhrase {
  readonly slots: readonly Slot[];
}

interface PhraseIndex {
  readonly bySense: ReadonlyMap<number, readonly Phrase[]>;
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byHead: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that a word begins, looked up before. */
  readonly known: Map<string, readonly Phrase[]>;
}

const LONGEST_HEAD = 12;
const MOST_KNOWN = 20_000;

/** Tokens that one slot of a phrase may stand behind the one before. */
const REACH = 4;

let index: PhraseIndex | undefined;

/** The phrases in a sentence, each once. Work is bounded by a constant a token. */
export function phrasesIn(
  tokens: readonly Token[],
  senses: readonly FoundSense[],
): readonly FoundPhrase[] {
  index ??= buildIndex();
  const at = sensesByPlace(senses);
  const found = new Map<number, FoundPhrase>();
  const look = (begun: readonly Phrase[] | undefined, place: number) => {
    for (const phrase of begun ?? [])
      if (!found.has(phrase.phrase) && goesOn(phrase, { tokens, at, place }))
        found.set(phrase.phrase, phrase);
  };
  for (let place = 0; place < tokens.length; place++) {
    look(begunBy(tokens[place]?.key ?? '', index), place);
    for (const sense of at.get(place) ?? NONE) look(index.bySense.get(sense), place);
  }
  return [...found.values()];
}

type SensesByPlace = ReadonlyMap<number, readonly number[]>;

const NONE: readonly number[] = [];

/** The meanings of each token that has any: most have none. */
function sensesByPlace(senses: readonly FoundSense[]): SensesByPlace {
  const at = new Map<number, number[]>();
  for (const { sense, at: place } of senses) {
    const here = at.get(place);
    if (here) here.push(sense);
    else at.set(place, [sense]);
  }
  return at;
}

function begunBy(key: string, { byWord, byHead, known }: PhraseIndex): readonly Phrase[] {
  const before = known.get(key);
  if (before) return before;
  const begun = [...(byWord.get(key) ?? [])];
  for (let length = 1; length <= Math.min(key.length, LONGEST_HEAD); length++)
    begun.push(...(byHead.get(key.slice(0, length)) ?? []));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, begun);
  return begun;
}

function goesOn(
  { slots }: Phrase,
  { tokens, at, place }: { tokens: readonly Token[]; at: SensesByPlace; place: number },
): boolean {
  let last = place;
  for (let number = 1; number < slots.length; number++) {
    const slot = slots[number];
    let next = last + 1;
    const end = Math.min(tokens.length, last + REACH + 1);
    while (next < end && !(slot && fits(slot, tokens[next]?.key ?? '', at.get(next) ?? NONE)))
      next++;
    if (next >= end) return false;
    last = next;
  }
  return true;
}

function fits({ senses, words, heads }: Slot, key: string, found: readonly number[]): boolean {
  return (
    words.includes(key) ||
    found.some((sense) => senses.includes(sense)) ||
    heads.some((head) => key.startsWith(head))
  );
}

function buildIndex(): PhraseIndex {
  const turns = [phrases.against, phrases.settled, phrases.other].flatMap((side) =>
    Object.values<string>(side),
  );
  const all: Phrase[] = [];
  for (const [turn, list] of turns.entries())
    for (const text of list.split('; '))
      all.push({ phrase: all.length, turn, slots: text.split(' ').map(slotOf) });
  const bySense = new Map<number, Phrase[]>();
  const byWord = new Map<string, Phrase[]>();
  const byHead = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const [first] = phrase.slots;
    for (const sense of first?.senses ?? []) push(bySense, sense, phrase);
    for (const word of first?.words ?? []) push(byWord, word, phrase);
    for (const head of first?.heads ?? []) push(byHead, head, phrase);
  }
  return { bySense, byWord, byHead, known: new Map() };
}

function slotOf(text: string): Slot {
  const parts = text.split('|');
  const isSense = (part: string) => senseNames.includes(part);
  return {
    senses: parts.filter(isSense).map((part) => senseNames.indexOf(part)),
    words: parts.filter((part) => !isSense(part) && !part.endsWith('*') && part !== '0'),
    heads: parts
      .filter((part) => part.endsWith('*') || part === '0')
      .map((part) => part.replace('*', '')),
  };
}

function push<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  map.set(key, [...(map.get(key) ?? []), phrase]);
}
