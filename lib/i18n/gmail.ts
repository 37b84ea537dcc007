// data: words of the chip in Gmail and of notifications, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';
import { formatDate } from './format.ts';
import { plural } from './i18n.ts';

/** What the extension says in Gmail itself, and on the buttons of its notifications. */
export interface GmailWords {
  readonly possible: string;
  readonly objection: string;
  readonly answerBy: (date: PlainDate) => string;
  readonly answerTomorrow: string;
  readonly answerToday: string;
  /** `days` days have passed since the answer was due, at least one. */
  readonly overdue: (days: number) => string;
  readonly waiting: string;
  readonly atAgency: string;
  readonly closed: string;
  readonly registered: string;
  /** What pressing the chip does. */
  readonly opensPanel: string;
  /** At the reply window of a registered conversation, while no panel is open that checks it. */
  readonly checkDraft: string;
  /** The extension was updated under this tab, and what a press does then. */
  readonly updated: string;
  readonly reloads: string;
  readonly noticeOpen: string;
  readonly noticeSnooze: string;
  /** Reason in the log when the user snoozed from a notification. */
  readonly snoozedFromNotice: string;
}

const nb: GmailWords = {
  possible: 'Mulig innsigelse',
  objection: 'Innsigelse, ikke registrert',
  answerBy: (date) => `Svar senest ${formatDate(date, 'nb')}`,
  answerTomorrow: 'Svar senest i morgen',
  answerToday: 'Svar i dag',
  overdue: (days) =>
    plural('nb', days, { one: 'Svaret er # dag forsinket', other: 'Svaret er # dager forsinket' }),
  waiting: 'Besvart, venter',
  atAgency: 'Hos inkasso',
  closed: 'Innsigelsen er avsluttet',
  registered: 'Registrert innsigelse',
  opensPanel: 'Åpne Svarfrist',
  checkDraft: 'Kontroller svaret',
  updated: 'Svarfrist ble oppdatert',
  reloads: 'Last inn Gmail på nytt for å fortsette med Svarfrist',
  noticeOpen: 'Åpne',
  noticeSnooze: 'Minn meg i morgen',
  snoozedFromNotice: 'Utsatt fra varselet',
};

const nn: GmailWords = {
  possible: 'Mogleg motsegn',
  objection: 'Motsegn, ikkje registrert',
  answerBy: (date) => `Svar seinast ${formatDate(date, 'nn')}`,
  answerTomorrow: 'Svar seinast i morgon',
  answerToday: 'Svar i dag',
  overdue: (days) =>
    plural('nn', days, { one: 'Svaret er # dag forseinka', other: 'Svaret er # dagar forseinka' }),
  waiting: 'Svara på, ventar',
  atAgency: 'Hos inkasso',
  closed: 'Motsegna er avslutta',
  registered: 'Registrert motsegn',
  opensPanel: 'Opne Svarfrist',
  checkDraft: 'Kontroller svaret',
  updated: 'Svarfrist vart oppdatert',
  reloads: 'Last inn Gmail på nytt for å halde fram med Svarfrist',
  noticeOpen: 'Opne',
  noticeSnooze: 'Minn meg i morgon',
  snoozedFromNotice: 'Utsett frå varselet',
};

const da: GmailWords = {
  possible: 'Mulig indsigelse',
  objection: 'Indsigelse, ikke registreret',
  answerBy: (date) => `Svar senest ${formatDate(date, 'da')}`,
  answerTomorrow: 'Svar senest i morgen',
  answerToday: 'Svar i dag',
  overdue: (days) =>
    plural('da', days, { one: 'Svaret er # dag forsinket', other: 'Svaret er # dage forsinket' }),
  waiting: 'Besvaret, afventer',
  atAgency: 'Til inkasso',
  closed: 'Indsigelsen er afsluttet',
  registered: 'Registreret indsigelse',
  opensPanel: 'Åbn Svarfrist',
  checkDraft: 'Kontrollér svaret',
  updated: 'Svarfrist blev opdateret',
  reloads: 'Genindlæs Gmail for at fortsætte med Svarfrist',
  noticeOpen: 'Åbn',
  noticeSnooze: 'Mind mig i morgen',
  snoozedFromNotice: 'Udsat fra notifikationen',
};

const sv: GmailWords = {
  possible: 'Möjlig invändning',
  objection: 'Invändning, inte registrerad',
  answerBy: (date) => `Svara senast ${formatDate(date, 'sv')}`,
  answerTomorrow: 'Svara senast i morgon',
  answerToday: 'Svara i dag',
  overdue: (days) =>
    plural('sv', days, { one: 'Svaret är # dag försenat', other: 'Svaret är # dagar försenat' }),
  waiting: 'Besvarad, väntar',
  atAgency: 'Hos inkasso',
  closed: 'Invändningen är avslutad',
  registered: 'Registrerad invändning',
  opensPanel: 'Öppna Svarfrist',
  checkDraft: 'Kontrollera svaret',
  updated: 'Svarfrist har uppdaterats',
  reloads: 'Ladda om Gmail för att fortsätta med Svarfrist',
  noticeOpen: 'Öppna',
  noticeSnooze: 'Påminn mig i morgon',
  snoozedFromNotice: 'Uppskjuten från aviseringen',
};

const en: GmailWords = {
  possible: 'Possible objection',
  objection: 'Objection, not registered',
  answerBy: (date) => `Answer by ${formatDate(date, 'en')}`,
  answerTomorrow: 'Answer by tomorrow',
  answerToday: 'Answer today',
  overdue: (days) =>
    plural('en', days, { one: 'Answer is # day overdue', other: 'Answer is # days overdue' }),
  waiting: 'Answered, waiting',
  atAgency: 'With the collection agency',
  closed: 'Objection is closed',
  registered: 'Registered objection',
  opensPanel: 'Open Svarfrist',
  checkDraft: 'Check the reply',
  updated: 'Svarfrist was updated',
  reloads: 'Reload Gmail to go on with Svarfrist',
  noticeOpen: 'Open',
  noticeSnooze: 'Remind me tomorrow',
  snoozedFromNotice: 'Snoozed from the notification',
};

export const gmailWords: Record<Language, GmailWords> = { nb, nn, da, sv, en };
