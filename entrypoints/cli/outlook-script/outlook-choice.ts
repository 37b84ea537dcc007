// What of the check's phrases goes into a file for one language, in the order of what it is worth there.
import type { Language } from '../../../lib/domain/shared/language.ts';
import { inOrderOfWorth } from './order-of-worth.ts';
import type { Hearings } from './outlook-hearings.ts';
import type { Part } from './outlook-listener.ts';
import {
  type Column,
  type Concept,
  columns,
  errorConcepts,
  errors,
  type Phrase,
} from './outlook-phrases.ts';
import { type Place, placesOf, textOf } from './phrase-places.ts';
import { WordShortener } from './shorten-words.ts';

/** Phrases and concepts that go together. */
export interface Choice {
  readonly phrases: readonly Phrase[];
  readonly concepts: readonly Concept[];
}

/** What there is to choose from, by worth. */
export interface Choices {
  /** How many steps there are: with each there is more. */
  readonly length: number;
  /** What the first steps come to. */
  first(count: number): Choice;
}

/** What a file is for: replies in one language above all, or in any. */
export type Aim = Language | 'all';

type Shares = Readonly<Record<Language, number>>;

// data: how much each language counts. A third for English costs the own language next to nothing: what is heard most
// in it is worth more than what is heard least in the own one.
const sharesOf: Readonly<Record<Aim, Shares>> = {
  nb: { nb: 1, nn: 0.2, da: 0.06, sv: 0.06, en: 0.3 },
  nn: { nb: 0.1, nn: 1, da: 0.05, sv: 0.05, en: 0.3 },
  da: { nb: 0.05, nn: 0.05, da: 1, sv: 0.05, en: 0.3 },
  sv: { nb: 0.05, nn: 0.05, da: 0.05, sv: 1, en: 0.3 },
  en: { nb: 0.05, nn: 0.05, da: 0.05, sv: 0.05, en: 1 },
  // Both kinds of Norwegian gain by what is learned for one.
  all: { nb: 1, nn: 1, da: 1, sv: 1, en: 1.5 },
};

/** Orders what was heard by what it is worth in a file, without words that nobody was heard to use. */
export function choicesFor(
  aim: Aim,
  { all, heard }: { all: readonly Phrase[]; heard: Hearings },
): Choices {
  const shares = sharesOf[aim];
  const worth = heard.places.map((place) => place.worth * shares[place.language]);
  const groups = inOrderOfWorth(heard.bundles, { worth, costs: heard.costs }).map((numbers) =>
    numbers.flatMap((number) => heard.parts[number] ?? []),
  );
  const steps = withEveryRule(groups, all);
  const shorteners = shortenersFor(all, heard);
  return {
    length: steps.length,
    first: (count) => chosenFrom(steps.slice(0, count).flat(), shorteners),
  };
}

type Shorteners = Readonly<Record<Column, WordShortener>>;

function shortenersFor(all: readonly Phrase[], { words }: Hearings): Shorteners {
  const made = columns.map((column) => {
    const own = all.filter((phrase) => phrase.column === column);
    const named = own.flatMap((phrase) =>
      placesOf(phrase.words).flatMap((place) => place?.words.filter(isWhole) ?? []),
    );
    return [column, new WordShortener([...words[column], ...named])] as const;
  });
  // Object.fromEntries widens the keys; there is one for each of the columns.
  return Object.fromEntries(made) as Record<Column, WordShortener>;
}

const isWhole = (word: string) => !word.includes('*');

/** One phrase of each rule and column goes first, heard or not: no rule is without words. */
function withEveryRule(
  groups: readonly (readonly Part[])[],
  all: readonly Phrase[],
): readonly (readonly Part[])[] {
  const first = errors.flatMap(([rule]) =>
    columns.flatMap((column) => {
      const own = all.filter((phrase) => phrase.label === rule && phrase.column === column);
      const heard = groups.find((group) => group.every(({ phrase }) => own.includes(phrase)));
      const [shortest] = own.toSorted((one, other) => one.words.length - other.words.length);
      return heard ? [heard] : shortest ? [wholeOf(shortest)] : [];
    }),
  );
  const early = new Set(first);
  return [...first, ...groups.filter((group) => !early.has(group))];
}

function wholeOf(phrase: Phrase): readonly Part[] {
  const words = placesOf(phrase.words).flatMap((place, at) =>
    (place?.words ?? []).map((word): Part => ({ phrase, used: { place: at, word } })),
  );
  return [{ phrase, used: null }, ...words];
}

type Chosen = ReadonlyMap<number, ReadonlySet<string>>;

function chosenFrom(parts: readonly Part[], shorteners: Shorteners): Choice {
  const chosen = new Map<Phrase, Map<number, Set<string>>>();
  for (const { phrase, used } of parts) {
    const places = chosen.get(phrase) ?? new Map<number, Set<string>>();
    chosen.set(phrase, places);
    if (used) places.set(used.place, new Set(places.get(used.place)).add(used.word));
  }
  const phrases = [...chosen].flatMap(([phrase, words]): Phrase[] => {
    const text = reduced(placesOf(phrase.words), words, shorteners[phrase.column]);
    return text === null ? [] : [{ ...phrase, words: text }];
  });
  return { phrases, concepts: conceptsOf(phrases) };
}

/** The phrase with the words chosen for its places only; null when a place that is needed has none. */
function reduced(
  places: readonly Place[],
  chosen: Chosen,
  shortener: WordShortener,
): string | null {
  const left: Place[] = [];
  for (const [at, place] of places.entries()) {
    const words = chosen.get(at);
    if (place === null) left.push(place);
    else if (words) left.push({ ...place, words: shortener.shortened(words, place.words) });
    else if (!place.isOptional) return null;
  }
  // A word that may be missing is missing at an end: a phrase neither begins nor ends with a gap.
  const [start, end] = [left.findIndex(isWords), left.findLastIndex(isWords)];
  return left
    .slice(start, end + 1)
    .map(textOf)
    .join(' ');
}

const isWords = (place: Place) => place !== null;

/** The concepts whose things all have words, without what has none. */
function conceptsOf(phrases: readonly Phrase[]): readonly Concept[] {
  const labels = new Set(phrases.map(({ label }) => label));
  return errorConcepts
    .filter(({ all }) => all.every((thing) => labels.has(thing)))
    .map(({ unless = [], ...concept }) => ({
      ...concept,
      unless: unless.filter((thing) => labels.has(thing)),
    }));
}
