// data: words of the Outlook pane in five languages
import type { Language } from '../domain/shared/language.ts';
import type { PluralForms } from './i18n.ts';

interface Note {
  readonly title: string;
  readonly text: string;
}

/** Words of the Outlook pane that the panel itself does not have. */
export interface OutlookWords {
  readonly scriptMissing: string;
  readonly notOutlook: string;
  readonly tryAgain: string;
  /** The rest of the pane could not be loaded. */
  readonly partMissing: string;
  /** Before anything was read, in the first second. */
  readonly starting: string;
  /** The case of the open mail, by the list in the mailbox, while the panel is on its way. */
  readonly first: {
    readonly registered: string;
    readonly invoice: (number: string) => string;
    readonly dueBy: (day: string) => string;
    readonly dueToday: string;
    readonly wasDue: (day: string) => string;
    readonly nothingDue: string;
  };
  readonly refresh: string;
  readonly pin: Note & { readonly done: string };
  readonly restored: Note;
  /** What is due today or late, when the pane opens: nothing reminds while it is closed. */
  readonly due: {
    readonly title: PluralForms;
    readonly line: (customer: string, due: string) => string;
  };
  readonly strangers: { readonly title: PluralForms; readonly text: string };
  /** A reply was begun to be sent; nobody told whether it went out. */
  readonly sending: {
    readonly title: (at: string) => string;
    readonly text: string;
    readonly asked: string;
    readonly wasSent: string;
    readonly wasNot: string;
    readonly confirmed: string;
  };
  /** Line above the message, 150 characters: what the case is due. */
  readonly bar: (due: string) => string;
  readonly barIdle: string;
  readonly draft: {
    readonly empty: Note;
    readonly noCase: Note;
    readonly answers: (customer: string) => string;
    readonly insertPlace: string;
  };
}

const nb: OutlookWords = {
  scriptMissing:
    'Outlook svarte ikke, eller Microsofts skript kunne ikke hentes. Sjekk nettforbindelsen, lukk ruten og åpne den igjen.',
  notOutlook: 'Denne siden hører hjemme i Outlook. Åpne en e-post der og trykk «Åpne Svarfrist».',
  tryAgain: 'Prøv igjen',
  partMissing: 'En del av Svarfrist kunne ikke hentes. Sjekk nettforbindelsen, og prøv igjen.',
  starting: 'Åpner Svarfrist …',
  first: {
    registered: 'Registrert innsigelse',
    invoice: (number) => `Faktura ${number}`,
    dueBy: (day) => `Frist: ${day}`,
    dueToday: 'Frist i dag',
    wasDue: (day) => `Fristen var ${day}`,
    nothingDue: 'Du skylder ikke noe svar nå',
  },
  refresh: 'Les på nytt',
  pin: {
    title: 'Fest ruten',
    text: 'Trykk på stiften øverst i ruten, så følger den e-posten du leser.',
    done: 'Skjønner',
  },
  restored: {
    title: 'Saken er hentet fra postkassen',
    text: 'Den ble registrert på en annen maskin. Notater og sitater fulgte ikke med.',
  },
  due: {
    title: { one: '# svar haster', other: '# svar haster' },
    line: (customer, due) => `${customer}: ${due}`,
  },
  strangers: {
    title: {
      one: '# åpen sak i postkassen er ikke på denne maskinen',
      other: '# åpne saker i postkassen er ikke på denne maskinen',
    },
    text: 'Registrert et annet sted. Åpne e-posten det gjelder, så hentes saken.',
  },
  sending: {
    title: (at) => `Du begynte å sende et svar ${at}`,
    text: 'Gikk det av gårde? Fristen løper til svaret er sendt.',
    asked: 'Kontrollen spurte om noe før sending. Gikk svaret av gårde?',
    wasSent: 'Ja, det er sendt',
    wasNot: 'Nei',
    confirmed: 'Svaret er sendt. Neste frist løper.',
  },
  bar: (due) => `Innsigelse: ${due}`,
  barIdle: 'Registrert innsigelse. Du skylder ikke noe svar nå.',
  draft: {
    empty: {
      title: 'Ingen kladd er åpen',
      text: 'Svar på en e-post, så kontrolleres teksten din her.',
    },
    noCase: {
      title: 'Svarer ikke på en registrert innsigelse',
      text: 'Åpne e-posten fra kunden i lesevinduet og registrer innsigelsen, så kan svaret skrives og kontrolleres her.',
    },
    answers: (customer) => `Svar til ${customer}`,
    insertPlace: 'Settes inn øverst, over signaturen og det du svarer på.',
  },
};

const nn: OutlookWords = {
  scriptMissing:
    'Outlook svara ikkje, eller skriptet til Microsoft kunne ikkje hentast. Sjekk nettsambandet, lukk ruta og opne henne att.',
  notOutlook: 'Denne sida høyrer heime i Outlook. Opne ein e-post der og trykk «Opne Svarfrist».',
  tryAgain: 'Prøv igjen',
  partMissing: 'Ein del av Svarfrist kunne ikkje hentast. Sjekk nettsambandet, og prøv igjen.',
  starting: 'Opnar Svarfrist …',
  first: {
    registered: 'Registrert motsegn',
    invoice: (number) => `Faktura ${number}`,
    dueBy: (day) => `Frist: ${day}`,
    dueToday: 'Frist i dag',
    wasDue: (day) => `Fristen var ${day}`,
    nothingDue: 'Du skuldar ikkje noko svar no',
  },
  refresh: 'Les på nytt',
  pin: {
    title: 'Fest ruta',
    text: 'Trykk på stifta øvst i ruta, så følgjer ho e-posten du les.',
    done: 'Skjønar',
  },
  restored: {
    title: 'Saka er henta frå postkassa',
    text: 'Ho vart registrert på ei anna maskin. Notat og sitat følgde ikkje med.',
  },
  due: {
    title: { one: '# svar hastar', other: '# svar hastar' },
    line: (customer, due) => `${customer}: ${due}`,
  },
  strangers: {
    title: {
      one: '# open sak i postkassa er ikkje på denne maskina',
      other: '# opne saker i postkassa er ikkje på denne maskina',
    },
    text: 'Registrert ein annan stad. Opne e-posten det gjeld, så blir saka henta.',
  },
  sending: {
    title: (at) => `Du byrja å sende eit svar ${at}`,
    text: 'Gjekk det av garde? Fristen går til svaret er sendt.',
    asked: 'Kontrollen spurde om noko før sending. Gjekk svaret av garde?',
    wasSent: 'Ja, det er sendt',
    wasNot: 'Nei',
    confirmed: 'Svaret er sendt. Neste frist går.',
  },
  bar: (due) => `Motsegn: ${due}`,
  barIdle: 'Registrert motsegn. Du skuldar ikkje noko svar no.',
  draft: {
    empty: {
      title: 'Ingen kladd er open',
      text: 'Svar på ein e-post, så blir teksten din kontrollert her.',
    },
    noCase: {
      title: 'Svarar ikkje på ei registrert motsegn',
      text: 'Opne e-posten frå kunden i lesevindauget og registrer motsegna, så kan svaret skrivast og kontrollerast her.',
    },
    answers: (customer) => `Svar til ${customer}`,
    insertPlace: 'Blir sett inn øvst, over signaturen og det du svarar på.',
  },
};

const da: OutlookWords = {
  scriptMissing:
    'Outlook svarede ikke, eller Microsofts script kunne ikke hentes. Tjek netforbindelsen, luk ruden, og åbn den igen.',
  notOutlook: 'Denne side hører hjemme i Outlook. Åbn en mail der, og tryk på »Åbn Svarfrist«.',
  tryAgain: 'Prøv igen',
  partMissing: 'En del af Svarfrist kunne ikke hentes. Tjek netforbindelsen, og prøv igen.',
  starting: 'Åbner Svarfrist …',
  first: {
    registered: 'Registreret indsigelse',
    invoice: (number) => `Faktura ${number}`,
    dueBy: (day) => `Frist: ${day}`,
    dueToday: 'Frist i dag',
    wasDue: (day) => `Fristen var ${day}`,
    nothingDue: 'Du skylder ikke noget svar nu',
  },
  refresh: 'Læs igen',
  pin: {
    title: 'Fastgør ruden',
    text: 'Tryk på nålen øverst i ruden, så følger den den mail, du læser.',
    done: 'Forstået',
  },
  restored: {
    title: 'Sagen er hentet fra postkassen',
    text: 'Den blev registreret på en anden maskine. Noter og citater fulgte ikke med.',
  },
  due: {
    title: { one: '# svar haster', other: '# svar haster' },
    line: (customer, due) => `${customer}: ${due}`,
  },
  strangers: {
    title: {
      one: '# åben sag i postkassen er ikke på denne maskine',
      other: '# åbne sager i postkassen er ikke på denne maskine',
    },
    text: 'Registreret et andet sted. Åbn den mail, det gælder, så hentes sagen.',
  },
  sending: {
    title: (at) => `Du begyndte at sende et svar ${at}`,
    text: 'Blev det sendt? Fristen løber, til svaret er sendt.',
    asked: 'Kontrollen spurgte om noget inden afsendelsen. Blev svaret sendt?',
    wasSent: 'Ja, det er sendt',
    wasNot: 'Nej',
    confirmed: 'Svaret er sendt. Den næste frist løber.',
  },
  bar: (due) => `Indsigelse: ${due}`,
  barIdle: 'Registreret indsigelse. Du skylder ikke noget svar nu.',
  draft: {
    empty: {
      title: 'Ingen kladde er åben',
      text: 'Svar på en mail, så tjekkes det, du skriver, her.',
    },
    noCase: {
      title: 'Svarer ikke på en registreret indsigelse',
      text: 'Åbn kundens mail i læsevinduet, og registrer indsigelsen, så kan svaret skrives og tjekkes her.',
    },
    answers: (customer) => `Svar til ${customer}`,
    insertPlace: 'Sættes ind øverst, over signaturen og det, du svarer på.',
  },
};

const sv: OutlookWords = {
  scriptMissing:
    'Outlook svarade inte, eller så kunde Microsofts skript inte hämtas. Kontrollera nätet, stäng rutan och öppna den igen.',
  notOutlook:
    'Den här sidan hör hemma i Outlook. Öppna ett mejl där och tryck på ”Öppna Svarfrist”.',
  tryAgain: 'Försök igen',
  partMissing: 'En del av Svarfrist kunde inte hämtas. Kontrollera nätet och försök igen.',
  starting: 'Öppnar Svarfrist …',
  first: {
    registered: 'Registrerad invändning',
    invoice: (number) => `Faktura ${number}`,
    dueBy: (day) => `Frist: ${day}`,
    dueToday: 'Frist i dag',
    wasDue: (day) => `Fristen var ${day}`,
    nothingDue: 'Du är inte skyldig något svar nu',
  },
  refresh: 'Läs igen',
  pin: {
    title: 'Fäst rutan',
    text: 'Tryck på nålen högst upp i rutan, så följer den mejlet du läser.',
    done: 'Jag förstår',
  },
  restored: {
    title: 'Ärendet har hämtats från brevlådan',
    text: 'Det registrerades på en annan dator. Anteckningar och citat följde inte med.',
  },
  due: {
    title: { one: '# svar brådskar', other: '# svar brådskar' },
    line: (customer, due) => `${customer}: ${due}`,
  },
  strangers: {
    title: {
      one: '# öppet ärende i brevlådan finns inte på den här datorn',
      other: '# öppna ärenden i brevlådan finns inte på den här datorn',
    },
    text: 'Registreringen gjordes någon annanstans. Öppna mejlet det gäller, så hämtas ärendet.',
  },
  sending: {
    title: (at) => `Du började skicka ett svar ${at}`,
    text: 'Gick det iväg? Fristen löper tills svaret är skickat.',
    asked: 'Kontrollen frågade om något innan svaret skickades. Gick det iväg?',
    wasSent: 'Ja, det är skickat',
    wasNot: 'Nej',
    confirmed: 'Svaret är skickat. Nästa frist löper.',
  },
  bar: (due) => `Invändning: ${due}`,
  barIdle: 'Registrerad invändning. Du är inte skyldig något svar nu.',
  draft: {
    empty: {
      title: 'Inget utkast är öppet',
      text: 'Svara på ett mejl, så kontrolleras din text här.',
    },
    noCase: {
      title: 'Besvarar ingen registrerad invändning',
      text: 'Öppna kundens mejl i läsfönstret och registrera invändningen, så kan svaret skrivas och kontrolleras här.',
    },
    answers: (customer) => `Svar till ${customer}`,
    insertPlace: 'Läggs in högst upp, ovanför signaturen och det du svarar på.',
  },
};

const en: OutlookWords = {
  scriptMissing:
    'Outlook did not answer, or Microsoft’s script could not be loaded. Check the network, close the pane and open it again.',
  notOutlook: 'This page belongs in Outlook. Open an email there and press “Open Svarfrist”.',
  tryAgain: 'Try again',
  partMissing: 'A part of Svarfrist could not be loaded. Check the network and try again.',
  starting: 'Opening Svarfrist …',
  first: {
    registered: 'Registered objection',
    invoice: (number) => `Invoice ${number}`,
    dueBy: (day) => `Due ${day}`,
    dueToday: 'Due today',
    wasDue: (day) => `Was due ${day}`,
    nothingDue: 'No answer is due from you now',
  },
  refresh: 'Read again',
  pin: {
    title: 'Pin the pane',
    text: 'Press the pin at the top of the pane, and it follows the email you read.',
    done: 'Got it',
  },
  restored: {
    title: 'The case was fetched from the mailbox',
    text: 'It was registered on another machine. Notes and quotes did not come along.',
  },
  due: {
    title: { one: '# answer is urgent', other: '# answers are urgent' },
    line: (customer, due) => `${customer}: ${due}`,
  },
  strangers: {
    title: {
      one: '# open case of this mailbox is not on this machine',
      other: '# open cases of this mailbox are not on this machine',
    },
    text: 'Registered somewhere else. Open the email concerned, and its case is brought here.',
  },
  sending: {
    title: (at) => `You began to send a reply ${at}`,
    text: 'Did it go out? The deadline runs until the reply is sent.',
    asked: 'The check asked about something before sending. Did the reply go out?',
    wasSent: 'Yes, it was sent',
    wasNot: 'No',
    confirmed: 'The reply was sent. The next deadline is running.',
  },
  bar: (due) => `Objection: ${due}`,
  barIdle: 'Registered objection. No answer is due from you now.',
  draft: {
    empty: {
      title: 'No draft is open',
      text: 'Reply to an email, and what you write is checked here.',
    },
    noCase: {
      title: 'Does not answer a registered objection',
      text: 'Open the customer’s email in the reading window and register the objection: then the reply can be written and checked here.',
    },
    answers: (customer) => `Reply to ${customer}`,
    insertPlace: 'Goes in at the top, above your signature and the email you answer.',
  },
};

export const outlookWords: Record<Language, OutlookWords> = { nb, nn, da, sv, en };
