// data: words for the grounds of an objection, one object a language
import type { Language } from '../domain/shared/language.ts';

interface GroundWords {
  readonly heading: string;
  /** On a button behind the ground. */
  readonly remove: string;
  /** The same for a screen reader, which reads the button alone. */
  readonly removeThis: (ground: string) => string;
  readonly removed: (ground: string) => string;
}

/** Words for taking a ground away that the customer did not raise. */
export const groundWords: Readonly<Record<Language, GroundWords>> = {
  nb: {
    heading: 'Årsaker',
    remove: 'Fjern',
    removeThis: (ground) => `Fjern årsaken «${ground}»`,
    removed: (ground) => `Fjernet: ${ground}`,
  },
  nn: {
    heading: 'Årsaker',
    remove: 'Fjern',
    removeThis: (ground) => `Fjern årsaka «${ground}»`,
    removed: (ground) => `Fjerna: ${ground}`,
  },
  da: {
    heading: 'Årsager',
    remove: 'Fjern',
    removeThis: (ground) => `Fjern årsagen »${ground}«`,
    removed: (ground) => `Fjernet: ${ground}`,
  },
  sv: {
    heading: 'Orsaker',
    remove: 'Ta bort',
    removeThis: (ground) => `Ta bort orsaken ”${ground}”`,
    removed: (ground) => `Borttagen: ${ground}`,
  },
  en: {
    heading: 'Grounds',
    remove: 'Remove',
    removeThis: (ground) => `Remove the ground “${ground}”`,
    removed: (ground) => `Removed: ${ground}`,
  },
};
