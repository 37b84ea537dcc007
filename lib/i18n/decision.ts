// data: words around the guides for decisions, one object a language
import type { Language } from '../domain/shared/language.ts';

/** Headings of what to think of before a decision. */
export interface DecisionWords {
  readonly heading: string;
  readonly ask: string;
  readonly justified: string;
  readonly partly: string;
  readonly unfounded: string;
  readonly basis: string;
}

/** The words by language. */
export const decisionWords: Readonly<Record<Language, DecisionWords>> = {
  nb: {
    heading: 'Før du avgjør',
    ask: 'Spør kunden om',
    justified: 'Medhold',
    partly: 'Delvis medhold',
    unfounded: 'Avslag',
    basis: 'Hva dette bygger på',
  },
  nn: {
    heading: 'Før du avgjer',
    ask: 'Spør kunden om',
    justified: 'Medhald',
    partly: 'Delvis medhald',
    unfounded: 'Avslag',
    basis: 'Kva dette byggjer på',
  },
  da: {
    heading: 'Før du afgør',
    ask: 'Spørg kunden om',
    justified: 'Medhold',
    partly: 'Delvist medhold',
    unfounded: 'Afslag',
    basis: 'Hvad det bygger på',
  },
  sv: {
    heading: 'Innan du avgör',
    ask: 'Fråga kunden om',
    justified: 'Kunden har rätt',
    partly: 'Kunden har delvis rätt',
    unfounded: 'Avslag',
    basis: 'Vad detta bygger på',
  },
  en: {
    heading: 'Before you decide',
    ask: 'Ask the customer',
    justified: 'Justified',
    partly: 'Partly justified',
    unfounded: 'Unfounded',
    basis: 'What this rests on',
  },
};
