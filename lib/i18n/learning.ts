// data: words for what the detector learns from the user's answers, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { PluralForms } from './i18n.ts';

/** What is said of learning on this machine. Shares come formatted, `83 %`. */
export interface LearningWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly learntFrom: PluralForms;
  readonly precision: (right: number, called: number, share: string) => string;
  readonly recall: (found: number, objections: number, share: string) => string;
  readonly rest: (possible: number, missed: number) => string;
  /** So few answers that shares mean little. */
  readonly few: string;
  readonly forgetLast: string;
  readonly forgetAll: string;
  readonly download: string;
  readonly forgotLast: string;
  readonly forgotAll: string;
}

/** The words by language. */
export const learningWords: Readonly<Record<Language, LearningWords>> = {
  nb: {
    title: 'Læring på denne maskinen',
    intro:
      'Svarfrist lærer når du registrerer en innsigelse, og når du sier at en e-post ikke er det. Bare tall lagres, ingen ord fra e-posten, og ingenting forlater maskinen. Noen få feilklikk kan ikke gjøre skade.',
    none: 'Du har ikke gjort noe valg ennå.',
    learntFrom: { one: 'Lært av # valg', other: 'Lært av # valg' },
    precision: (right, called, share) =>
      `Riktig i ${right} av ${called} e-poster den kalte innsigelse (${share}).`,
    recall: (found, objections, share) =>
      `Fant ${found} av ${objections} innsigelser du registrerte (${share}).`,
    rest: (possible, missed) => `Merket bare som mulig: ${possible}. Oversett: ${missed}.`,
    few: 'Tallene bygger på få valg og sier lite ennå.',
    forgetLast: 'Glem siste valg',
    forgetAll: 'Glem alle valg',
    download: 'Last ned uten tekst',
    forgotLast: 'Det siste valget er glemt.',
    forgotAll: 'Alle valg er glemt.',
  },
  nn: {
    title: 'Læring på denne maskina',
    intro:
      'Svarfrist lærer når du registrerer ei motsegn, og når du seier at ein e-post ikkje er det. Berre tal blir lagra, ingen ord frå e-posten, og ingenting forlèt maskina. Nokre få feilklikk kan ikkje gjere skade.',
    none: 'Du har ikkje gjort noko val enno.',
    learntFrom: { one: 'Lært av # val', other: 'Lært av # val' },
    precision: (right, called, share) =>
      `Rett i ${right} av ${called} e-postar det kalla motsegn (${share}).`,
    recall: (found, objections, share) =>
      `Fann ${found} av ${objections} motsegner du registrerte (${share}).`,
    rest: (possible, missed) => `Merkt berre som mogleg: ${possible}. Oversett: ${missed}.`,
    few: 'Tala byggjer på få val og seier lite enno.',
    forgetLast: 'Gløym siste val',
    forgetAll: 'Gløym alle val',
    download: 'Last ned utan tekst',
    forgotLast: 'Det siste valet er gløymt.',
    forgotAll: 'Alle val er gløymde.',
  },
  da: {
    title: 'Læring på denne maskine',
    intro:
      'Svarfrist lærer, når du registrerer en indsigelse, og når du siger, at en mail ikke er det. Kun tal gemmes, ingen ord fra mailen, og intet forlader maskinen. Nogle få fejlklik kan ikke gøre skade.',
    none: 'Du har ikke truffet noget valg endnu.',
    learntFrom: { one: 'Lært af # valg', other: 'Lært af # valg' },
    precision: (right, called, share) =>
      `Rigtigt i ${right} af ${called} mails, den kaldte indsigelse (${share}).`,
    recall: (found, objections, share) =>
      `Fandt ${found} af ${objections} indsigelser, du registrerede (${share}).`,
    rest: (possible, missed) => `Kun mærket som mulig: ${possible}. Overset: ${missed}.`,
    few: 'Tallene bygger på få valg og siger ikke meget endnu.',
    forgetLast: 'Glem seneste valg',
    forgetAll: 'Glem alle valg',
    download: 'Hent uden tekst',
    forgotLast: 'Det seneste valg er glemt.',
    forgotAll: 'Alle valg er glemt.',
  },
  sv: {
    title: 'Lärande på den här datorn',
    intro:
      'Svarfrist lär sig när du registrerar en invändning och när du säger att ett mejl inte är någon. Bara siffror sparas, inga ord ur mejlet, och ingenting lämnar datorn. Några felklick kan inte göra skada.',
    none: 'Du har inte gjort något val än.',
    learntFrom: { one: 'Har lärt sig av # val', other: 'Har lärt sig av # val' },
    precision: (right, called, share) =>
      `Rätt i ${right} av ${called} mejl som den kallade invändning (${share}).`,
    recall: (found, objections, share) =>
      `Hittade ${found} av ${objections} invändningar som du registrerade (${share}).`,
    rest: (possible, missed) => `Bara märkta som möjliga: ${possible}. Missade: ${missed}.`,
    few: 'Siffrorna bygger på få val och säger inte mycket än.',
    forgetLast: 'Glöm senaste valet',
    forgetAll: 'Glöm alla val',
    download: 'Ladda ner utan text',
    forgotLast: 'Det senaste valet är glömt.',
    forgotAll: 'Alla val är glömda.',
  },
  en: {
    title: 'Learning on this machine',
    intro:
      'Svarfrist learns when you register an objection, and when you say that an email is none. Only numbers are kept, no words of the email, and nothing leaves this machine. A few wrong clicks can do no harm.',
    none: 'You have not made any choice yet.',
    learntFrom: { one: 'Learnt from # choice', other: 'Learnt from # choices' },
    precision: (right, called, share) =>
      `Right in ${right} of ${called} emails it called an objection (${share}).`,
    recall: (found, objections, share) =>
      `Found ${found} of ${objections} objections you registered (${share}).`,
    rest: (possible, missed) => `Only marked as possible: ${possible}. Missed: ${missed}.`,
    few: 'Few choices so far: the figures say little yet.',
    forgetLast: 'Forget the last choice',
    forgetAll: 'Forget all choices',
    download: 'Download without text',
    forgotLast: 'The last choice is forgotten.',
    forgotAll: 'All choices are forgotten.',
  },
};
