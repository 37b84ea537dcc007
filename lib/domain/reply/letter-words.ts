import type { Stage } from '../detection/detection.ts';
import type { Channel } from '../objection/event.ts';
import type { Decision, Outcome } from '../objection/state.ts';
import type { Language } from '../shared/language.ts';

/** Words for facts of a case as they stand in the middle of a letter. */
export interface LetterWords {
  readonly channels: Readonly<Record<Channel, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
}

// data: words for facts of a case inside letters, in the five languages of the product
/** Channel, stage, decision and outcome in the language of the letter. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  nb: {
    channels: {
      email: 'e-post',
      phone: 'telefon',
      meeting: 'møte',
      letter: 'brev',
      portal: 'portal',
      agency: 'via dere',
    },
    stages: {
      pre_due: 'før forfall',
      overdue: 'etter forfall, før purring',
      reminder: 'etter purring',
      pre_collection: 'etter varsel om inkasso',
      collection: 'etter oversendelse til dere',
      court: 'under rettslig behandling',
    },
    decisions: {
      undecided: 'ikke avgjort ennå',
      justified: 'innsigelsen er berettiget',
      partly: 'innsigelsen er delvis berettiget',
      unfounded: 'innsigelsen er etter vårt syn ikke berettiget',
      maintained: 'innsigelsen er besvart, og kunden fastholder den',
    },
    outcomes: {
      paid: 'beløpet er betalt',
      credited: 'fakturaen er kreditert',
      part_credited: 'fakturaen er delvis kreditert, og resten er gjort opp',
      withdrawn: 'innsigelsen er trukket',
      dropped: 'vi har frafalt kravet',
      judgment: 'saken er avgjort',
      settled: 'vi ble enige, og saken er gjort opp',
    },
  },
  nn: {
    channels: {
      email: 'e-post',
      phone: 'telefon',
      meeting: 'møte',
      letter: 'brev',
      portal: 'portal',
      agency: 'via dykk',
    },
    stages: {
      pre_due: 'før forfall',
      overdue: 'etter forfall, før purring',
      reminder: 'etter purring',
      pre_collection: 'etter varsel om inkasso',
      collection: 'etter oversending til dykk',
      court: 'under rettsleg handsaming',
    },
    decisions: {
      undecided: 'ikkje avgjort enno',
      justified: 'motsegna er rettkomen',
      partly: 'motsegna er delvis rettkomen',
      unfounded: 'motsegna er etter vårt syn ikkje rettkomen',
      maintained: 'motsegna er svara på, og kunden held fast ved henne',
    },
    outcomes: {
      paid: 'beløpet er betalt',
      credited: 'fakturaen er kreditert',
      part_credited: 'fakturaen er delvis kreditert, og resten er gjord opp',
      withdrawn: 'motsegna er trekt',
      dropped: 'vi har fråfalle kravet',
      judgment: 'saka er avgjord',
      settled: 'vi vart samde, og saka er gjord opp',
    },
  },
  da: {
    channels: {
      email: 'e-mail',
      phone: 'telefon',
      meeting: 'møde',
      letter: 'brev',
      portal: 'portal',
      agency: 'via jer',
    },
    stages: {
      pre_due: 'før forfald',
      overdue: 'efter forfald, før rykker',
      reminder: 'efter rykker',
      pre_collection: 'efter inkassovarsel',
      collection: 'efter overdragelse til jer',
      court: 'under retslig behandling',
    },
    decisions: {
      undecided: 'ikke afgjort endnu',
      justified: 'indsigelsen er berettiget',
      partly: 'indsigelsen er delvist berettiget',
      unfounded: 'indsigelsen er efter vores opfattelse ikke berettiget',
      maintained: 'indsigelsen er besvaret, og kunden fastholder den',
    },
    outcomes: {
      paid: 'beløbet er betalt',
      credited: 'fakturaen er krediteret',
      part_credited: 'fakturaen er delvist krediteret, og resten er afregnet',
      withdrawn: 'indsigelsen er trukket tilbage',
      dropped: 'vi har frafaldet kravet',
      judgment: 'sagen er afgjort',
      settled: 'vi blev enige, og sagen er afregnet',
    },
  },
  sv: {
    channels: {
      email: 'e-post',
      phone: 'telefon',
      meeting: 'möte',
      letter: 'brev',
      portal: 'portal',
      agency: 'via er',
    },
    stages: {
      pre_due: 'före förfallodagen',
      overdue: 'efter förfallodagen, före påminnelse',
      reminder: 'efter påminnelse',
      pre_collection: 'efter inkassovarning',
      collection: 'efter överlämnande till er',
      court: 'under rättslig prövning',
    },
    decisions: {
      undecided: 'inte avgjort ännu',
      justified: 'invändningen är befogad',
      partly: 'invändningen är delvis befogad',
      unfounded: 'invändningen är enligt vår mening inte befogad',
      maintained: 'invändningen är besvarad och kunden vidhåller den',
    },
    outcomes: {
      paid: 'beloppet är betalt',
      credited: 'fakturan är krediterad',
      part_credited: 'fakturan är delvis krediterad och resten är reglerad',
      withdrawn: 'invändningen är återtagen',
      dropped: 'vi har släppt kravet',
      judgment: 'saken är avgjord',
      settled: 'vi kom överens och ärendet är reglerat',
    },
  },
  en: {
    channels: {
      email: 'email',
      phone: 'telephone',
      meeting: 'meeting',
      letter: 'letter',
      portal: 'portal',
      agency: 'through you',
    },
    stages: {
      pre_due: 'before the due date',
      overdue: 'after the due date, before any reminder',
      reminder: 'after a reminder',
      pre_collection: 'after notice of collection',
      collection: 'after hand-over to you',
      court: 'during court proceedings',
    },
    decisions: {
      undecided: 'not decided yet',
      justified: 'the objection is justified',
      partly: 'the objection is partly justified',
      unfounded: 'in our view the objection is not justified',
      maintained: 'the objection was answered and the customer maintains it',
    },
    outcomes: {
      paid: 'the amount has been paid',
      credited: 'the invoice has been credited',
      part_credited: 'the invoice has been partly credited and the rest is settled',
      withdrawn: 'the objection was withdrawn',
      dropped: 'we have dropped the claim',
      judgment: 'the matter has been decided',
      settled: 'we came to an agreement and the case is settled',
    },
  },
};
