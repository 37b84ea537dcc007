// Which turns of phrase launchevent.js carries: there is room for about a third of them, so those come first that
// were heard most in drafts by somebody who never saw them, byte for byte.
import { lexiconDa } from '../../lib/domain/reply/check/lexicon.da.ts';
import { lexiconEn } from '../../lib/domain/reply/check/lexicon.en.ts';
import { lexiconNb } from '../../lib/domain/reply/check/lexicon.nb.ts';
import { lexiconNn } from '../../lib/domain/reply/check/lexicon.nn.ts';
import { lexiconSv } from '../../lib/domain/reply/check/lexicon.sv.ts';
import { matcherOf } from '../../lib/domain/reply/check/pattern.ts';
import { type Rule, rules } from '../../lib/domain/reply/check/rules.ts';
import { type Sentence, sentencesOf } from '../../lib/domain/reply/check/sentences.ts';
import { ways } from '../../lib/domain/reply/check/ways.ts';
import { templates } from '../../lib/domain/reply/templates.ts';
import { type Language, languages } from '../../lib/domain/shared/language.ts';
import { heardWords, trimmedTo } from './heard-words.ts';
import { type Candidate, inOrderOfWorth } from './order-of-worth.ts';
import { readDrafts, type WrittenDraft } from './read-drafts.ts';

/** The columns of phrases: the two kinds of Norwegian are always read together. */
export const columns = ['no', 'da', 'sv', 'en'] as const;
type Column = (typeof columns)[number];

/** One way of saying what a label stands for. */
export interface Phrase {
  readonly label: string;
  readonly column: Column;
  readonly words: string;
}

type Patterns = Readonly<Record<string, readonly string[]>>;
const lexicons: Readonly<Record<Column, readonly Patterns[]>> = {
  no: [lexiconNb, lexiconNn],
  da: [lexiconDa],
  sv: [lexiconSv],
  en: [lexiconEn],
};

/**
 * Every phrase of the pane for these labels, but for what the concepts put together word by word, and the word
 * families: those were learned from the very drafts by which the phrases are weighed here, and would win by that.
 */
export function allPhrases(isUsed: (label: string) => boolean): readonly Phrase[] {
  return columns.flatMap((column) => {
    const tables: readonly Patterns[] = [
      ...lexicons[column],
      Object.fromEntries(Object.entries(ways).map(([label, row]) => [label, row[column]])),
    ];
    const found = tables.flatMap((table) =>
      Object.entries(table).flatMap(([label, all]) => all.map((words) => `${label}\t${words}`)),
    );
    return [...new Set(found)].flatMap((line) => {
      const [label = '', words = ''] = line.split('\t');
      return isUsed(label) ? [{ label, column, words }] : [];
    });
  });
}

/** The phrases to take while there is room, the most worth first, without words that nobody was heard to use. */
export function phrasesInOrder(isUsed: (label: string) => boolean): readonly Phrase[] {
  const all = allPhrases(isUsed);
  const worth: number[] = [];
  const candidates = columns.flatMap((column) =>
    heardIn(
      writings(column),
      all.filter((phrase) => phrase.column === column),
      worth,
    ),
  );
  return withEveryRule(inOrderOfWorth(candidates, worth), all);
}

/** One phrase of each rule and column goes first, heard or not: no rule is without words. */
function withEveryRule(chosen: readonly Phrase[], all: readonly Phrase[]): readonly Phrase[] {
  const first = new Map<string, Phrase>();
  for (const phrase of [...chosen, ...all]) {
    const name = `${phrase.label} ${phrase.column}`;
    if (isRule(phrase.label) && !first.has(name)) first.set(name, phrase);
  }
  const early = new Set(first.values());
  return [...early, ...chosen.filter((phrase) => !early.has(phrase))];
}

interface Writing extends Pick<WrittenDraft, 'kind' | 'about'> {
  readonly sentences: readonly Sentence[];
}

const drafts: readonly WrittenDraft[] = [
  ...readDrafts('learned'),
  ...templates.flatMap(({ texts }) =>
    languages.map((language) => ({
      language,
      kind: 'letter' as const,
      about: [],
      text: texts[language].body,
    })),
  ),
];

const columnOf = (language: Language): Column =>
  language === 'nb' || language === 'nn' ? 'no' : language;

function writings(column: Column): readonly Writing[] {
  return drafts
    .filter(({ language }) => columnOf(language) === column)
    .map((draft) => ({ ...draft, sentences: sentencesOf(draft.text) }));
}

/** Where each phrase is heard. New places are added to `worth`, which says what it is worth to hear them. */
function heardIn(
  texts: readonly Writing[],
  phrases: readonly Phrase[],
  worth: number[],
): readonly Candidate<Phrase>[] {
  const words = texts.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)),
  );
  const isHeard = heardWords(new Set(words));
  const short = phrases.flatMap((phrase) => {
    const text = trimmedTo(isHeard, phrase.words);
    return text === null ? [] : [{ ...phrase, words: text }];
  });
  const matcher = matcherOf(Object.fromEntries(short.map((phrase, at) => [at, [phrase.words]])));
  const places = short.map((): Set<number> => new Set());
  const numbers = new Map<string, number>();
  texts.forEach((writing, text) => {
    writing.sentences.forEach((sentence, number) => {
      for (const { label: at, from } of matcher.matches(sentence.tokens)) {
        const label = short[Number(at)]?.label ?? '';
        // A rule is broken once in a draft; what softens it has to be heard wherever it stands.
        const name = isRule(label) ? `${text} ${label}` : `${text} ${label} ${number} ${from}`;
        const place = numbers.get(name) ?? worth.push(worthOf(label, writing)) - 1;
        numbers.set(name, place);
        places[Number(at)]?.add(place);
      }
    });
  });
  return short.map((item, at) => ({
    item,
    cost: item.words.length + SEPARATORS,
    places: [...(places[at] ?? [])],
  }));
}

// What a phrase costs besides its words, in characters.
const SEPARATORS = 3;

const isRule = (label: string): label is keyof typeof rules => Object.hasOwn(rules, label);

/**
 * An error that is found counts most. What a letter must hold, and what softens a near miss, keeps the check from
 * asking for nothing.
 */
function worthOf(label: string, { kind, about }: Writing): number {
  const rule: Rule | null = isRule(label) ? rules[label] : null;
  if (kind === 'broken' && about.includes(label)) return 1;
  if (rule && rule.kind !== 'require') return 0.15;
  return kind === 'broken' ? 0.15 : 0.4;
}
