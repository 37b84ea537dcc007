import {
  languages as allLanguages,
  type Language,
  writtenFamilyOf,
} from '../../shared/language.ts';
import type { Cue } from './cues.ts';
import { families } from './families/families.ts';
import { lexiconDa } from './lexicon.da.ts';
import { lexiconEn } from './lexicon.en.ts';
import { lexiconNb } from './lexicon.nb.ts';
import { lexiconNn } from './lexicon.nn.ts';
import { lexiconSv } from './lexicon.sv.ts';
import { type Matcher, matcherOf } from './pattern.ts';
import type { RuleId } from './rules.ts';
import { type Slot, slots } from './slots.ts';

export type Label = RuleId | Cue | Slot;

/** The patterns of one language. Every cue is needed; rules that look at no words have none. */
export type Lexicon = Readonly<
  Record<Cue, readonly string[]> & Partial<Record<RuleId, readonly string[]>>
>;

const lexicons: Readonly<Record<Language, Lexicon>> = {
  nb: lexiconNb,
  nn: lexiconNn,
  da: lexiconDa,
  sv: lexiconSv,
  en: lexiconEn,
};

const matchers = new Map<string, Matcher<Label>>();

/** Finds all turns of phrase in a sentence, in each of the languages given. */
export function matcherFor(languages: readonly Language[]): Matcher<Label> {
  // Compiled once, when first needed: nobody pays for languages that do not occur.
  const key = languages.toSorted().join();
  const known = matchers.get(key);
  if (known) return known;
  const made = matcherOf<Label>(
    ...languages.flatMap((language) => [lexicons[language], ...columnOf(slots, language)]),
    ...[...new Set(languages.map((language) => writtenFamilyOf[language]))].flatMap((family) =>
      columnOf(families, family),
    ),
  );
  matchers.set(key, made);
  return made;
}

type Table = Readonly<Partial<Record<Label, readonly string[]>>>;
type Row<Column extends string> = Readonly<Record<Column, readonly string[]>>;

function columnOf<Column extends string>(
  tables: readonly Readonly<Record<string, Row<Column>>>[],
  column: Column,
): readonly Table[] {
  return tables.map((table) =>
    Object.fromEntries(Object.entries(table).map(([label, row]) => [label, row[column]])),
  );
}

/** The languages whose words count in a letter: the two kinds of Norwegian read each other's. */
export function languagesFor(language: Language): readonly Language[] {
  const family = writtenFamilyOf[language];
  const near = allLanguages.filter(
    (other) => other !== language && writtenFamilyOf[other] === family,
  );
  return [language, ...near];
}
