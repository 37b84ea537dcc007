// data: words around the guides for decisions, one object a language
import type { Language } from '../domain/shared/language.ts';

/** Headings of what to think of before a decision; the decisions themselves are in `common.ts`. */
export interface DecisionWords {
  readonly heading: string;
  readonly ask: string;
  readonly basis: string;
}

/** The words by language. */
export const decisionWords: Readonly<Record<Language, DecisionWords>> = {
  nb: {
    heading: 'Før du avgjør',
    ask: 'Spør kunden om',
    basis: 'Hva dette bygger på',
  },
  nn: {
    heading: 'Før du avgjer',
    ask: 'Spør kunden om',
    basis: 'Kva dette byggjer på',
  },
  da: {
    heading: 'Før du afgør',
    ask: 'Spørg kunden om',
    basis: 'Hvad det bygger på',
  },
  sv: {
    heading: 'Innan du avgör',
    ask: 'Fråga kunden om',
    basis: 'Vad detta bygger på',
  },
  en: {
    heading: 'Before you decide',
    ask: 'Ask the customer',
    basis: 'What this rests on',
  },
};
