import type { Language } from '../../shared/language.ts';
import { lexiconDa } from './lexicon.da.ts';
import { lexiconEn } from './lexicon.en.ts';
import { lexiconNb } from './lexicon.nb.ts';
import { lexiconNn } from './lexicon.nn.ts';
import { lexiconSv } from './lexicon.sv.ts';
import { type Matcher, matcherOf } from './pattern.ts';
import type { RuleId } from './rules.ts';
import { type Slot, slots } from './slots.ts';

/** Turns of phrase the rules reason with, besides the words each rule looks for. */
export const cues = [
  'negation', // not, no, without
  'pause', // stopped, deleted, waived, on hold
  'empty-negation', // "without further notice", "no choice but": a negation that defuses nothing
  'condition', // if you do not pay, otherwise
  'harmless-condition', // if you disagree, if you have questions
  'restating', // what the customer wrote or how we understand it
  'advice', // we advise you to
  'unsure', // we are finding out whether
  'clause', // a verb or subject: its part of the sentence says something of its own
  'opener', // a subject that begins a new statement without a comma
  'pay', // asks the customer to pay
  'whole', // the whole amount
  'by', // by, within, no later than: a day that binds somebody
  'limit', // your time limit, last day to pay
  'ours', // we answer, we send, you will hear: a day that binds us
  'past', // was to be paid, we promised: a day that may have passed
  'answer', // answer, reply, hear from us
  'disregard', // an amount or day that the customer named
  'negotiate', // instalments, discount, our offer
  'elsewhere', // call them, through the agency
  'court', // court, conciliation board
  'basis', // the claim rests on
  'position', // take a position
  'documents',
  'interest',
  'closing', // kind regards
] as const;
export type Cue = (typeof cues)[number];

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
    ...languages.flatMap((language) => [lexicons[language], slotsIn(language)]),
  );
  matchers.set(key, made);
  return made;
}

function slotsIn(language: Language): Readonly<Partial<Record<Label, readonly string[]>>> {
  return Object.fromEntries(Object.entries(slots).map(([slot, ways]) => [slot, ways[language]]));
}

/** The languages whose words count in a letter: the two kinds of Norwegian read each other's. */
export function languagesFor(language: Language): readonly Language[] {
  if (language === 'nn') return ['nn', 'nb'];
  return language === 'nb' ? ['nb', 'nn'] : [language];
}
