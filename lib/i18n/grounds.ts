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
    heading: 'Grunner',
    remove: 'Fjern',
    removeThis: (ground) => `Fjern grunnen «${ground}»`,
    removed: (ground) => `Fjernet: ${ground}`,
  },
  nn: {
    heading: 'Grunnar',
    remove: 'Fjern',
    removeThis: (ground) => `Fjern grunnen «${ground}»`,
    removed: (ground) => `Fjerna: ${ground}`,
  },
  da: {
    heading: 'Grunde',
    remove: 'Fjern',
    removeThis: (ground) => `Fjern grunden »${ground}«`,
    removed: (ground) => `Fjernet: ${ground}`,
  },
  sv: {
    heading: 'Grunder',
    remove: 'Ta bort',
    removeThis: (ground) => `Ta bort grunden ”${ground}”`,
    removed: (ground) => `Borttagen: ${ground}`,
  },
  en: {
    heading: 'Grounds',
    remove: 'Remove',
    removeThis: (ground) => `Remove the ground “${ground}”`,
    removed: (ground) => `Removed: ${ground}`,
  },
};
