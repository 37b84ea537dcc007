// Turns of phrase of the pane that launchevent.js may carry, and what they come to together.
import { askedThings } from '../../../lib/domain/reply/check/asked.ts';
import { concepts } from '../../../lib/domain/reply/check/concepts.ts';
import { cues } from '../../../lib/domain/reply/check/cues.ts';
import { families } from '../../../lib/domain/reply/check/families/families.ts';
import { lexiconDa } from '../../../lib/domain/reply/check/lexicon.da.ts';
import { lexiconEn } from '../../../lib/domain/reply/check/lexicon.en.ts';
import { lexiconNb } from '../../../lib/domain/reply/check/lexicon.nb.ts';
import { lexiconNn } from '../../../lib/domain/reply/check/lexicon.nn.ts';
import { lexiconSv } from '../../../lib/domain/reply/check/lexicon.sv.ts';
import { type Rule, rules } from '../../../lib/domain/reply/check/rules.ts';
import { slots } from '../../../lib/domain/reply/check/slots.ts';
import type { Language, WrittenFamily } from '../../../lib/domain/shared/language.ts';

/** The columns of phrases: the two kinds of Norwegian are always read together. */
export type Column = WrittenFamily;
export const columns: readonly Column[] = ['no', 'da', 'sv', 'en'];

/** One way of saying what a label stands for. */
export interface Phrase {
  readonly label: string;
  readonly column: Column;
  readonly words: string;
}

/** What the things said in a sentence come to; see check/families/family.ts. */
export type Concept = (typeof concepts)[number];

/** The rules whose breach asks at sending. */
export const errors: readonly (readonly [string, Rule])[] = Object.entries(rules).filter(
  ([, rule]) => rule.severity === 'error',
);
const errorIds = new Set(errors.map(([id]) => id));

/** The rule of an error, by its label; null for any other label. */
export function errorRule(label: string): Rule | null {
  return errors.find(([id]) => id === label)?.[1] ?? null;
}

/** Whether a rule asks for the label as one of the cues, and not only a concept. */
export function isCue(label: string): boolean {
  return cues.some((cue) => cue === label);
}

/** Whether rules ask a sentence for a label, or a concept is none beside it: it may spare what looks like an error. */
export function isGuard(label: string): boolean {
  return guards.has(label);
}

/** What comes to an error, or to a cue that the rules of errors ask for. */
export const errorConcepts: readonly Concept[] = concepts.filter(
  ({ means }) => errorIds.has(means) || isCue(means),
);

const guards = new Set<string>([
  ...askedThings,
  ...errorConcepts.flatMap(({ unless = [] }) => unless),
]);

/** Whether the code of the check asks for a label: by a rule of an error, or by name. */
export function namedIn(code: string): (label: string) => boolean {
  const known = new Map<string, boolean>();
  return (label) => {
    if (/^L\d/.test(label)) return errorIds.has(label);
    const is = known.get(label) ?? new RegExp(`["'\`]${label}["'\`]`).test(code);
    known.set(label, is);
    return is;
  };
}

const ofConcepts = new Set<string>(
  errorConcepts.flatMap(({ all, unless = [] }) => [...all, ...unless]),
);

/** Whether errors, or cues that their rules ask for, are put together of a label. */
export function isOfConcepts(label: string): boolean {
  return ofConcepts.has(label) && (!/^L\d/.test(label) || errorIds.has(label));
}

type Patterns = Readonly<Record<string, readonly string[]>>;
const lexicons: Readonly<Record<Column, readonly Patterns[]>> = {
  no: [lexiconNb, lexiconNn],
  da: [lexiconDa],
  sv: [lexiconSv],
  en: [lexiconEn],
};
const languagesOf: Readonly<Record<Column, readonly Language[]>> = {
  no: ['nb', 'nn'],
  da: ['da'],
  sv: ['sv'],
  en: ['en'],
};

/** Every phrase that the pane has for these labels, each once. */
export function allPhrases(isUsed: (label: string) => boolean): readonly Phrase[] {
  return columns.flatMap((column) => {
    const found = tablesOf(column).flatMap((table) =>
      Object.entries(table).flatMap(([label, all]) => all.map((words) => `${label}\t${words}`)),
    );
    return [...new Set(found)].flatMap((line) => {
      const [label = '', words = ''] = line.split('\t');
      return isUsed(label) ? [{ label, column, words }] : [];
    });
  });
}

function tablesOf(column: Column): readonly Patterns[] {
  const inColumn = <Row>(table: Readonly<Record<string, Row>>, pick: (row: Row) => Phrases) =>
    Object.fromEntries(Object.entries(table).map(([label, row]) => [label, pick(row)]));
  return [
    ...lexicons[column],
    ...languagesOf[column].flatMap((language) =>
      slots.map((table: ThingTable) => inColumn(table, (row) => row[language])),
    ),
    ...families.map((family: FamilyTable) => inColumn(family, (row) => row[column])),
  ];
}

type Phrases = readonly string[];
type ThingTable = Readonly<Record<string, Readonly<Record<Language, Phrases>>>>;
type FamilyTable = Readonly<Record<string, Readonly<Record<Column, Phrases>>>>;
