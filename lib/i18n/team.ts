// data: words for working as a team, one object a language
import type { Language } from '../domain/shared/language.ts';

/** What working as a team says. */
export interface TeamWords {
  /** In the history of a registration that turned out to be a second one of the same objection. */
  readonly sameAs: string;
}

/** The words by language. */
export const teamWords: Readonly<Record<Language, TeamWords>> = {
  nb: { sameAs: 'Samme innsigelse som en tidligere registrering, og følges opp der' },
  nn: { sameAs: 'Same motsegn som ei tidlegare registrering, og blir følgd opp der' },
  da: { sameAs: 'Samme indsigelse som en tidligere registrering, og følges op dér' },
  sv: { sameAs: 'Samma invändning som en tidigare registrering, och följs upp där' },
  en: { sameAs: 'The same objection as an earlier registration, and followed up there' },
};
