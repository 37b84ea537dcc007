// data: words for what is about to be late, one object a language
import type { Language } from '../domain/shared/language.ts';
import { plural } from './i18n.ts';

/** What the panel says before a promise is broken, after it was, and when reminders are put off. */
export interface BeforeLateWords {
  readonly soon: string;
  readonly broken: string;
  /** Days are written out, `onsdag 2. desember`. */
  readonly soonText: (promised: string, next: string) => string;
  readonly brokenText: (promised: string, next: string) => string;
  readonly write: string;
  readonly apology: string;
  readonly inBusinessDays: (count: number) => string;
  readonly snoozeFor: string;
}

const nb: BeforeLateWords = {
  soon: 'Rekker du det du lovet?',
  broken: 'Løftet om svar er brutt',
  soonText: (promised, next) =>
    `Kunden venter svar senest ${promised}. Rekker du det ikke, så send en status nå. Ny dato blir ${next}.`,
  brokenText: (promised, next) =>
    `Kunden skulle hatt svar senest ${promised}. Er svaret ikke klart, så send en status nå. Ny dato blir ${next}.`,
  write: 'Skriv en status',
  apology: 'Saken har ventet for lenge. Svaret begynner derfor med en beklagelse.',
  inBusinessDays: (count) => plural('nb', count, { one: '# virkedag', other: '# virkedager' }),
  snoozeFor: 'Utsett med',
};

const nn: BeforeLateWords = {
  soon: 'Rekk du det du lova?',
  broken: 'Lovnaden om svar er broten',
  soonText: (promised, next) =>
    `Kunden ventar svar seinast ${promised}. Rekk du det ikkje, så send ein status no. Ny dato blir ${next}.`,
  brokenText: (promised, next) =>
    `Kunden skulle hatt svar seinast ${promised}. Er svaret ikkje klart, så send ein status no. Ny dato blir ${next}.`,
  write: 'Skriv ein status',
  apology: 'Saka har venta for lenge. Svaret byrjar difor med ei orsaking.',
  inBusinessDays: (count) => plural('nn', count, { one: '# yrkedag', other: '# yrkedagar' }),
  snoozeFor: 'Utset med',
};

const da: BeforeLateWords = {
  soon: 'Når du det, du lovede?',
  broken: 'Løftet om svar er brudt',
  soonText: (promised, next) =>
    `Kunden venter svar senest ${promised}. Når du det ikke, så send en status nu. Ny dato bliver ${next}.`,
  brokenText: (promised, next) =>
    `Kunden skulle have haft svar senest ${promised}. Er svaret ikke klar, så send en status nu. Ny dato bliver ${next}.`,
  write: 'Skriv en status',
  apology: 'Sagen har ventet for længe. Svaret begynder derfor med en beklagelse.',
  inBusinessDays: (count) => plural('da', count, { one: '# arbejdsdag', other: '# arbejdsdage' }),
  snoozeFor: 'Udsæt med',
};

const sv: BeforeLateWords = {
  soon: 'Hinner du med det du lovade?',
  broken: 'Löftet om svar är brutet',
  soonText: (promised, next) =>
    `Kunden väntar sig svar senast ${promised}. Hinner du inte, så skicka en status nu. Nytt datum blir ${next}.`,
  brokenText: (promised, next) =>
    `Kunden skulle ha fått svar senast ${promised}. Är svaret inte klart, så skicka en status nu. Nytt datum blir ${next}.`,
  write: 'Skriv en status',
  apology: 'Ärendet har väntat för länge. Svaret börjar därför med en ursäkt.',
  inBusinessDays: (count) => plural('sv', count, { one: '# arbetsdag', other: '# arbetsdagar' }),
  snoozeFor: 'Skjut upp med',
};

const en: BeforeLateWords = {
  soon: 'Can you keep your promise?',
  broken: 'The promised answer is late',
  soonText: (promised, next) =>
    `The customer expects an answer by ${promised}. If you cannot make it, send an update now. The new date will be ${next}.`,
  brokenText: (promised, next) =>
    `The customer was to have an answer by ${promised}. If it is not ready, send an update now. The new date will be ${next}.`,
  write: 'Write an update',
  apology: 'The case has waited too long, so the reply begins with an apology.',
  inBusinessDays: (count) =>
    plural('en', count, { one: '# business day', other: '# business days' }),
  snoozeFor: 'Snooze for',
};

/** Words before it is late in the five languages. */
export const beforeLateWords: Readonly<Record<Language, BeforeLateWords>> = { nb, nn, da, sv, en };
