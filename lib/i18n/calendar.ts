// data: words for calendar files out of and into the house, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { CalendarProblem, LeftOut } from '../ports/calendar-files.ts';
import { type PluralForms, plural } from './i18n.ts';

/** What is said around calendar files. */
export interface CalendarWords {
  /** Title of an entry: `Avgjørelse – sak I-2026-7K3F`. */
  readonly entry: (deadline: string, about: string) => string;
  readonly written: string;
  readonly addOne: string;
  /** Downloads all running deadlines; a later file updates those of an earlier one. */
  readonly addAllOpen: string;
  readonly fileName: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly found: (count: number) => string;
  readonly nothingNew: string;
  readonly noName: string;
  readonly add: (count: number) => string;
  readonly added: (count: number) => string;
  readonly all: string;
  readonly none: string;
  readonly nothingChosen: string;
  readonly cancel: string;
  readonly closedAlready: (count: number) => string;
  readonly leftOut: Readonly<Record<keyof LeftOut, (count: number) => string>>;
  readonly problems: Readonly<Record<CalendarProblem, string>>;
}

const counted = (language: Language, forms: PluralForms) => (count: number) =>
  plural(language, count, forms);

const nb: CalendarWords = {
  entry: (deadline, about) => `${deadline} – sak ${about}`,
  written: 'Skrevet av Svarfrist. Hent filen på nytt når noe er endret, så oppdateres kalenderen.',
  addOne: 'Legg i kalenderen',
  addAllOpen: 'Last ned alle frister til kalenderen',
  fileName: 'svarfrister',
  choose: 'Hent stengte dager fra en kalenderfil',
  chooseHint: 'En .ics-fil fra Outlook eller Google Kalender. Du velger dagene før noe lagres.',
  found: counted('nb', { one: '# ny dag i filen', other: '# nye dager i filen' }),
  nothingNew: 'Filen har ingen nye dager.',
  noName: 'uten navn',
  add: counted('nb', { one: 'Legg til # dag', other: 'Legg til # dager' }),
  added: counted('nb', {
    one: '# dag er lagt til. Husk å lagre.',
    other: '# dager er lagt til. Husk å lagre.',
  }),
  all: 'Velg alle',
  none: 'Velg ingen',
  nothingChosen: 'Velg minst én dag.',
  cancel: 'Avbryt',
  closedAlready: counted('nb', {
    one: '# dag er helg, helligdag eller stengt fra før.',
    other: '# dager er helg, helligdag eller stengt fra før.',
  }),
  leftOut: {
    timed: counted('nb', {
      one: '# avtale har klokkeslett og er utelatt.',
      other: '# avtaler har klokkeslett og er utelatt.',
    }),
    repeating: counted('nb', {
      one: '# avtale gjentas på en måte som ikke kan leses.',
      other: '# avtaler gjentas på en måte som ikke kan leses.',
    }),
    long: counted('nb', {
      one: '# avtale varer lenger enn tre måneder og er utelatt.',
      other: '# avtaler varer lenger enn tre måneder og er utelatt.',
    }),
    outside: counted('nb', {
      one: '# avtale er eldre enn ett år eller mer enn tre år fram.',
      other: '# avtaler er eldre enn ett år eller mer enn tre år fram.',
    }),
  },
  problems: {
    'too-large': 'Filen er større enn 5 MB. Eksporter bare kalenderen med stengte dager.',
    'no-calendar': 'Dette er ingen kalenderfil. Velg en fil som slutter på .ics.',
    broken: 'Kalenderfilen er ødelagt og kan ikke leses. Eksporter den på nytt.',
    unreadable: 'Filen kan ikke åpnes. Er den flyttet eller i bruk?',
  },
};

const nn: CalendarWords = {
  entry: (deadline, about) => `${deadline} – sak ${about}`,
  written:
    'Skrive av Svarfrist. Hent fila på nytt når noko er endra, så blir kalenderen oppdatert.',
  addOne: 'Legg i kalenderen',
  addAllOpen: 'Last ned alle fristar til kalenderen',
  fileName: 'svarfristar',
  choose: 'Hent stengde dagar frå ei kalenderfil',
  chooseHint: 'Ei .ics-fil frå Outlook eller Google Kalender. Du vel dagane før noko blir lagra.',
  found: counted('nn', { one: '# ny dag i fila', other: '# nye dagar i fila' }),
  nothingNew: 'Fila har ingen nye dagar.',
  noName: 'utan namn',
  add: counted('nn', { one: 'Legg til # dag', other: 'Legg til # dagar' }),
  added: counted('nn', {
    one: '# dag er lagd til. Hugs å lagre.',
    other: '# dagar er lagde til. Hugs å lagre.',
  }),
  all: 'Vel alle',
  none: 'Vel ingen',
  nothingChosen: 'Vel minst éin dag.',
  cancel: 'Avbryt',
  closedAlready: counted('nn', {
    one: '# dag er helg, heilagdag eller stengd frå før.',
    other: '# dagar er helg, heilagdag eller stengde frå før.',
  }),
  leftOut: {
    timed: counted('nn', {
      one: '# avtale har klokkeslett og er utelaten.',
      other: '# avtalar har klokkeslett og er utelatne.',
    }),
    repeating: counted('nn', {
      one: '# avtale blir gjenteken på ein måte som ikkje kan lesast.',
      other: '# avtalar blir gjentekne på ein måte som ikkje kan lesast.',
    }),
    long: counted('nn', {
      one: '# avtale varer lenger enn tre månader og er utelaten.',
      other: '# avtalar varer lenger enn tre månader og er utelatne.',
    }),
    outside: counted('nn', {
      one: '# avtale er eldre enn eitt år eller meir enn tre år fram.',
      other: '# avtalar er eldre enn eitt år eller meir enn tre år fram.',
    }),
  },
  problems: {
    'too-large': 'Fila er større enn 5 MB. Eksporter berre kalenderen med stengde dagar.',
    'no-calendar': 'Dette er inga kalenderfil. Vel ei fil som sluttar på .ics.',
    broken: 'Kalenderfila er øydelagd og kan ikkje lesast. Eksporter henne på nytt.',
    unreadable: 'Fila kan ikkje opnast. Er ho flytt eller i bruk?',
  },
};

const da: CalendarWords = {
  entry: (deadline, about) => `${deadline} – sag ${about}`,
  written: 'Skrevet af Svarfrist. Hent filen igen, når noget er ændret, så opdateres kalenderen.',
  addOne: 'Føj til kalenderen',
  addAllOpen: 'Hent alle frister til kalenderen',
  fileName: 'svarfrister',
  choose: 'Hent lukkedage fra en kalenderfil',
  chooseHint: 'En .ics-fil fra Outlook eller Google Kalender. Du vælger dagene, før noget gemmes.',
  found: counted('da', { one: '# ny dag i filen', other: '# nye dage i filen' }),
  nothingNew: 'Filen har ingen nye dage.',
  noName: 'uden navn',
  add: counted('da', { one: 'Tilføj # dag', other: 'Tilføj # dage' }),
  added: counted('da', {
    one: '# dag er tilføjet. Husk at gemme.',
    other: '# dage er tilføjet. Husk at gemme.',
  }),
  all: 'Vælg alle',
  none: 'Vælg ingen',
  nothingChosen: 'Vælg mindst én dag.',
  cancel: 'Annuller',
  closedAlready: counted('da', {
    one: '# dag er weekend, helligdag eller lukket i forvejen.',
    other: '# dage er weekend, helligdag eller lukket i forvejen.',
  }),
  leftOut: {
    timed: counted('da', {
      one: '# aftale har et klokkeslæt og er udeladt.',
      other: '# aftaler har et klokkeslæt og er udeladt.',
    }),
    repeating: counted('da', {
      one: '# aftale gentages på en måde, der ikke læses.',
      other: '# aftaler gentages på en måde, der ikke læses.',
    }),
    long: counted('da', {
      one: '# aftale varer længere end tre måneder og er udeladt.',
      other: '# aftaler varer længere end tre måneder og er udeladt.',
    }),
    outside: counted('da', {
      one: '# aftale er ældre end et år eller mere end tre år frem.',
      other: '# aftaler er ældre end et år eller mere end tre år frem.',
    }),
  },
  problems: {
    'too-large': 'Filen er større end 5 MB. Eksportér kun kalenderen med lukkedage.',
    'no-calendar': 'Det er ikke en kalenderfil. Vælg en fil, der ender på .ics.',
    broken: 'Kalenderfilen er beskadiget og kan ikke læses. Eksportér den igen.',
    unreadable: 'Filen kan ikke åbnes. Er den flyttet eller i brug?',
  },
};

const sv: CalendarWords = {
  entry: (deadline, about) => `${deadline} – ärende ${about}`,
  written: 'Skrivet av Svarfrist. Hämta filen igen när något har ändrats, så uppdateras kalendern.',
  addOne: 'Lägg in i kalendern',
  addAllOpen: 'Ladda ner alla frister till kalendern',
  fileName: 'svarsfrister',
  choose: 'Hämta stängda dagar från en kalenderfil',
  chooseHint:
    'En .ics-fil från Outlook eller Google Kalender. Du väljer dagarna innan något sparas.',
  found: counted('sv', { one: '# ny dag i filen', other: '# nya dagar i filen' }),
  nothingNew: 'Filen har inga nya dagar.',
  noName: 'utan namn',
  add: counted('sv', { one: 'Lägg till # dag', other: 'Lägg till # dagar' }),
  added: counted('sv', {
    one: '# dag har lagts till. Glöm inte att spara.',
    other: '# dagar har lagts till. Glöm inte att spara.',
  }),
  all: 'Välj alla',
  none: 'Välj inga',
  nothingChosen: 'Välj minst en dag.',
  cancel: 'Avbryt',
  closedAlready: counted('sv', {
    one: '# dag är helg, helgdag eller redan stängd.',
    other: '# dagar är helg, helgdagar eller redan stängda.',
  }),
  leftOut: {
    timed: counted('sv', {
      one: '# händelse har ett klockslag och är utelämnad.',
      other: '# händelser har klockslag och är utelämnade.',
    }),
    repeating: counted('sv', {
      one: '# händelse upprepas på ett sätt som inte läses.',
      other: '# händelser upprepas på ett sätt som inte läses.',
    }),
    long: counted('sv', {
      one: '# händelse varar längre än tre månader och är utelämnad.',
      other: '# händelser varar längre än tre månader och är utelämnade.',
    }),
    outside: counted('sv', {
      one: '# händelse är äldre än ett år eller mer än tre år framåt.',
      other: '# händelser är äldre än ett år eller mer än tre år framåt.',
    }),
  },
  problems: {
    'too-large': 'Filen är större än 5 MB. Exportera bara kalendern med stängda dagar.',
    'no-calendar': 'Det här är ingen kalenderfil. Välj en fil som slutar på .ics.',
    broken: 'Kalenderfilen är skadad och kan inte läsas. Exportera den på nytt.',
    unreadable: 'Filen kan inte öppnas. Har den flyttats eller används den?',
  },
};

const en: CalendarWords = {
  entry: (deadline, about) => `${deadline} – case ${about}`,
  written: 'Written by Svarfrist. Import a new file after a change, and your calendar is updated.',
  addOne: 'Add to calendar',
  addAllOpen: 'Download all deadlines for your calendar',
  fileName: 'reply-deadlines',
  choose: 'Import closed days from a calendar file',
  chooseHint:
    'An .ics file from Outlook or Google Calendar. You choose the days before anything is saved.',
  found: counted('en', { one: '# new day in the file', other: '# new days in the file' }),
  nothingNew: 'The file has no new days.',
  noName: 'no name',
  add: counted('en', { one: 'Add # day', other: 'Add # days' }),
  added: counted('en', {
    one: '# day was added. Remember to save.',
    other: '# days were added. Remember to save.',
  }),
  all: 'Select all',
  none: 'Select none',
  nothingChosen: 'Choose at least one day.',
  cancel: 'Cancel',
  closedAlready: counted('en', {
    one: '# day is a weekend, a holiday or closed already.',
    other: '# days are weekends, holidays or closed already.',
  }),
  leftOut: {
    timed: counted('en', {
      one: '# event has a time of day and is left out.',
      other: '# events have a time of day and are left out.',
    }),
    repeating: counted('en', {
      one: '# event repeats in a way that is not read.',
      other: '# events repeat in a way that is not read.',
    }),
    long: counted('en', {
      one: '# event lasts longer than three months and is left out.',
      other: '# events last longer than three months and are left out.',
    }),
    outside: counted('en', {
      one: '# event is more than a year ago or more than three years ahead.',
      other: '# events are more than a year ago or more than three years ahead.',
    }),
  },
  problems: {
    'too-large': 'The file is larger than 5 MB. Export only the calendar with the closed days.',
    'no-calendar': 'This is not a calendar file. Choose a file that ends in .ics.',
    broken: 'The calendar file is damaged and cannot be read. Export it again.',
    unreadable: 'The file cannot be opened. Was it moved, or is it in use?',
  },
};

/** Words around calendar files in the five languages. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = { nb, nn, da, sv, en };
