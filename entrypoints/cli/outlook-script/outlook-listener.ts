// Which phrases, which of their words and which concepts drafts need, so that what they say is heard.
import { type Match, matcherOf } from '../../../lib/domain/reply/check/pattern.ts';
import type { Sentence } from '../../../lib/domain/reply/check/sentences.ts';
import type { Language } from '../../../lib/domain/shared/language.ts';
import type { WrittenDraft } from '../read-drafts.ts';
import type { Bundle } from './order-of-worth.ts';
import {
  type Concept,
  errorConcepts,
  errorRule,
  isCue,
  isGuard,
  type Phrase,
} from './outlook-phrases.ts';
import { type Place, placesOf, type UsedWord, usedWords } from './phrase-places.ts';

/** Something that the file can have or not: a phrase, or a word at one of its places. */
export interface Part {
  readonly phrase: Phrase;
  readonly used: UsedWord | null;
}

/** What was heard. */
export interface Heard {
  readonly parts: readonly Part[];
  /** What each part costs, in characters. */
  readonly costs: readonly number[];
  readonly bundles: readonly Bundle[];
  /** Where something is to be heard, and what it is worth to hear it there. */
  readonly places: readonly { readonly language: Language; readonly worth: number }[];
}

/** A draft with its sentences. `weight` says how much it counts. */
export interface Writing extends WrittenDraft {
  readonly sentences: readonly Sentence[];
  readonly weight: number;
  /** A letter of the product. */
  readonly isOwn?: true;
}

type HeardPhrase = Match<string> & { readonly phrase: Phrase; readonly parts: readonly number[] };

// What a phrase costs besides its words, and a word besides its letters, in bytes of the packed file, roughly. What
// letters cost is little: beginnings and ends of words come again and again.
const PHRASE = 4;
const WORD = 2;
const LETTER = 0.5;
// A sentence that says a thing in many ways needs only some of them.
const MOST_WAYS = 6;
const MOST_TOGETHER = 24;
const FAR = 12;

/** Listens for phrases in drafts, and for what they come to together. */
export class Listener {
  private readonly parts: Part[] = [];
  private readonly costs: number[] = [];
  private readonly partNumbers = new Map<string, number>();
  private readonly places: { language: Language; worth: number }[] = [];
  private readonly placeNumbers = new Map<string, number>();
  private readonly bundles = new Map<string, { needs: readonly number[]; places: Set<number> }>();

  listen(writings: readonly Writing[], phrases: readonly Phrase[]): void {
    const matcher = matcherOf(Object.fromEntries(phrases.map(({ words }, at) => [at, [words]])));
    const apart = phrases.map(({ words }) => placesOf(words));
    writings.forEach((writing, text) => {
      writing.sentences.forEach(({ tokens }, sentence) => {
        const heard = matcher.matches(tokens).flatMap(({ label, from, to }): HeardPhrase[] => {
          const phrase = phrases[Number(label)];
          const places = apart[Number(label)];
          if (!phrase || !places) return [];
          const said = tokens.slice(from, to).map((token) => token.text);
          const parts = this.partsOf({ phrase, at: Number(label), places, said });
          return [{ label: phrase.label, from, to, phrase, parts }];
        });
        this.weigh(heard, { writing, text, sentence });
      });
    });
  }

  heard(): Heard {
    const bundles = [...this.bundles.values()].map(({ needs, places }) => ({
      needs,
      places: [...places],
    }));
    return { parts: this.parts, costs: this.costs, bundles, places: this.places };
  }

  private partsOf(heard: {
    phrase: Phrase;
    at: number;
    places: readonly Place[];
    said: readonly string[];
  }): readonly number[] {
    const { phrase, at, places, said } = heard;
    const name = `${phrase.column} ${at}`;
    return [
      this.part(name, { phrase, used: null }, PHRASE),
      ...usedWords(places, said).map((used) =>
        this.part(
          `${name} ${used.place} ${used.word}`,
          { phrase, used },
          WORD + LETTER * used.word.length,
        ),
      ),
    ];
  }

  private part(name: string, part: Part, cost: number): number {
    const known = this.partNumbers.get(name);
    if (known !== undefined) return known;
    const number = this.parts.push(part) - 1;
    this.costs.push(cost);
    this.partNumbers.set(name, number);
    return number;
  }

  private weigh(
    heard: readonly HeardPhrase[],
    where: { writing: Writing; text: number; sentence: number },
  ): void {
    const { writing, text, sentence } = where;
    const place = (name: string, worth: number) => {
      const full = `${writing.language} ${text} ${name}`;
      const known = this.placeNumbers.get(full);
      if (known !== undefined) return known;
      const { language, weight } = writing;
      const number = this.places.push({ language, worth: worth * weight }) - 1;
      this.placeNumbers.set(full, number);
      return number;
    };
    const byLabel = Map.groupBy(heard, ({ label }) => label);
    const said = errorConcepts.filter(({ all }) => all.every((thing) => byLabel.has(thing)));
    // A rule is broken once in a draft; what softens it has to be heard wherever it stands.
    for (const concept of said) {
      const worth = worthOf(concept.means, writing);
      for (const together of waysTogether(concept, byLabel))
        this.add(together, worth, () => place(concept.means, worth));
    }
    // What a sentence says may be taken back in the next one: an own letter counts whole.
    const isSuspect =
      writing.isOwn === true || said.length > 0 || heard.some(({ label }) => errorRule(label));
    for (const { label, from, parts } of heard) {
      const rule = errorRule(label);
      if (!rule && !isCue(label) && !(isSuspect && isGuard(label))) continue;
      const worth = rule ? worthOf(label, writing) : guardWorth(label, writing);
      this.add(parts, worth, () => place(rule ? label : `${label} ${sentence} ${from}`, worth));
    }
  }

  private add(needs: readonly number[], worth: number, place: () => number): void {
    if (worth === 0) return;
    const sorted = [...new Set(needs)].sort((one, other) => one - other);
    const name = sorted.join();
    const bundle = this.bundles.get(name) ?? { needs: sorted, places: new Set() };
    bundle.places.add(place());
    this.bundles.set(name, bundle);
  }
}

/** The parts of phrases that say a concept in a sentence, way by way. */
function waysTogether(
  { all, within = FAR, isOrdered }: Concept,
  byLabel: ReadonlyMap<string, readonly HeardPhrase[]>,
): readonly (readonly number[])[] {
  let together: readonly (readonly HeardPhrase[])[] = [[]];
  for (const thing of all) {
    const ways = (byLabel.get(thing) ?? []).slice(0, MOST_WAYS);
    together = together
      .flatMap((some) =>
        ways
          .filter((way) => some.every(({ from, to }) => way.to <= from || way.from >= to))
          .filter((way) => !isOrdered || way.from >= (some.at(-1)?.to ?? 0))
          .map((way) => [...some, way]),
      )
      .filter((some) => stretch(some) <= within)
      .slice(0, MOST_TOGETHER);
  }
  return together.map((some) => some.flatMap(({ parts }) => parts));
}

const stretch = (heard: readonly HeardPhrase[]) =>
  Math.max(...heard.map(({ to }) => to)) - Math.min(...heard.map(({ from }) => from));

/** An error that is found counts most. What a letter must hold keeps the check from asking for nothing. */
function worthOf(label: string, { kind, about }: Writing): number {
  const isBroken = kind === 'broken';
  if (isBroken && about.includes(label)) return 1;
  const rule = errorRule(label);
  if (!rule) return 0.15;
  if (rule.kind === 'require') return isBroken ? 0.15 : 0.4;
  return isBroken ? 0.05 : 0;
}

/** What softens a near miss keeps the check from asking for nothing, too. */
function guardWorth(label: string, { kind }: Writing): number {
  if (kind !== 'broken') return 0.1;
  return isCue(label) ? 0.15 : 0.02;
}
