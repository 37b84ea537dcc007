// data: words of the workspace page, one object a language
import type { Verdict } from '../domain/detection/detection.ts';
import type { MessageNotice } from '../domain/message/raw-message.ts';
import type { Language } from '../domain/shared/language.ts';
import { plural } from './i18n.ts';

/** Why a mail file, or one mail in it, could not be opened. */
export type FileProblem =
  | 'empty-file'
  | 'not-mail'
  | 'broken-mail'
  | 'broken-line'
  | 'not-readable';

/** What the workspace says: mailbox, reading pane, reply box and import. */
export interface WorkspaceWords {
  readonly title: string;
  readonly tagline: string;
  readonly openFiles: string;
  readonly dashboard: string;
  readonly settings: string;
  readonly language: string;
  readonly pages: string;
  readonly notes: string;
  readonly mailbox: string;
  readonly search: string;
  readonly keys: string;
  readonly nothingFound: string;
  readonly unread: string;
  readonly demoNote: string;
  readonly mail: string;
  readonly panel: string;
  readonly backToList: string;
  readonly views: string;
  readonly chooseMail: string;
  readonly mailMissing: string;
  readonly from: string;
  readonly to: string;
  readonly received: string;
  readonly noSubject: string;
  readonly noSender: string;
  readonly noDate: string;
  readonly showRest: string;
  readonly reply: string;
  readonly replyText: string;
  readonly replyTo: (name: string) => string;
  readonly send: string;
  readonly discard: string;
  readonly staysHere: string;
  readonly inserted: string;
  readonly markedSent: string;
  readonly sentHeading: string;
  readonly notRecorded: string;
  readonly registered: string;
  readonly answerBy: (date: string) => string;
  readonly answerToday: string;
  readonly overdue: (days: number) => string;
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'none'>, string>>;
  readonly notices: Readonly<Record<MessageNotice, string>>;
  readonly dropHere: string;
  readonly reading: (file: string) => string;
  readonly opened: (count: number) => string;
  readonly alreadyOpen: string;
  readonly openedNote: string;
  readonly couldNotRead: (count: number) => string;
  readonly fileProblems: Readonly<Record<FileProblem, (place: string) => string>>;
  readonly memoryOnly: string;
}

const nb: WorkspaceWords = {
  title: 'Arbeidsflate',
  tagline: 'Demopostkasse på din egen maskin',
  openFiles: 'Åpne e-postfiler',
  dashboard: 'Oversikt',
  settings: 'Innstillinger',
  language: 'Språk',
  pages: 'Sider',
  notes: 'Meldinger',
  mailbox: 'Postkasse',
  search: 'Søk i postkassen',
  keys: 'j og k blar, Enter leser, / søker, Esc går tilbake',
  nothingFound: 'Ingen e-post passer til søket.',
  unread: 'Ulest',
  demoNote: 'Personer og firmaer i demoen er oppdiktet.',
  mail: 'E-post',
  panel: 'Svarfrist',
  backToList: 'Til postkassen',
  views: 'Visning',
  chooseMail: 'Velg en e-post i listen, eller slipp en fil her (.eml, .msg, .mbox, .jsonl).',
  mailMissing: 'Denne e-posten er ikke åpen lenger. Åpne filen på nytt; saken selv er lagret.',
  from: 'Fra',
  to: 'Til',
  received: 'Mottatt',
  noSubject: '(uten emne)',
  noSender: '(ukjent avsender)',
  noDate: 'Uten dato',
  showRest: 'Vis resten av e-posten',
  reply: 'Svar',
  replyText: 'Svaret ditt',
  replyTo: (name) => `Svar til ${name}`,
  send: 'Merk som sendt',
  discard: 'Forkast svaret',
  staysHere: 'Dette er en demo: Ingenting forlater maskinen din.',
  inserted: 'Svaret er satt inn over signaturen. Ctrl+Z angrer.',
  markedSent: 'Svaret er merket som sendt. Ingenting forlot maskinen din.',
  sentHeading: 'Svaret ditt',
  notRecorded: 'Svaret er merket som sendt, men det lot seg ikke registrere på saken.',
  registered: 'Registrert',
  answerBy: (date) => `Frist ${date}`,
  answerToday: 'Frist i dag',
  overdue: (days) =>
    plural('nb', days, { one: '# dag over fristen', other: '# dager over fristen' }),
  verdicts: { objection: 'Innsigelse', possible: 'Mulig innsigelse' },
  notices: {
    empty: 'E-posten har ingen tekst.',
    'no-sender': 'Avsenderen mangler eller kan ikke leses.',
    'no-date': 'E-posten har ingen dato. Oppgi mottaksdagen selv.',
    'future-date': 'E-posten er datert fram i tid. Kontroller mottaksdagen.',
    truncated: 'E-posten er så stor at bare første del er lest.',
    clipped: 'Bare en del av e-posten vises.',
    'not-newest': 'Kunden har en nyere e-post i denne samtalen. Velg den nedenfor.',
    'bad-charset': 'E-posten oppgir feil tegnsett; bokstaver kan ha blitt feil.',
    unreadable: 'Innholdet kan ikke leses, for eksempel fordi det er kryptert.',
    'html-only': 'Teksten er hentet ut av en HTML-e-post.',
  },
  dropHere: 'Slipp e-postfilene for å åpne dem',
  reading: (file) => `Leser ${file}`,
  opened: (count) =>
    plural('nb', count, { one: '# e-post er åpnet.', other: '# e-poster er åpnet.' }),
  alreadyOpen: 'E-postene var åpne fra før.',
  openedNote:
    'Åpnede e-poster ligger her til du lukker siden. Registrerte innsigelser blir lagret.',
  couldNotRead: (count) =>
    plural('nb', count, { one: '# ting kunne ikke leses:', other: '# ting kunne ikke leses:' }),
  fileProblems: {
    'empty-file': (place) => `${place} er tom.`,
    'not-mail': (place) => `${place} er ikke en e-postfil.`,
    'broken-mail': (place) => `${place} er en e-post som er ødelagt.`,
    'broken-line': (place) => `${place} er ikke en lesbar linje.`,
    'not-readable': (place) => `${place} kunne ikke leses fra disken.`,
  },
  memoryOnly:
    'Nettleseren tillater ikke lagring her. Alt du registrerer, forsvinner når du lukker siden.',
};

const nn: WorkspaceWords = {
  title: 'Arbeidsflate',
  tagline: 'Demopostkasse på di eiga maskin',
  openFiles: 'Opne e-postfiler',
  dashboard: 'Oversyn',
  settings: 'Innstillingar',
  language: 'Språk',
  pages: 'Sider',
  notes: 'Meldingar',
  mailbox: 'Postkasse',
  search: 'Søk i postkassa',
  keys: 'j og k blar, Enter les, / søkjer, Esc går tilbake',
  nothingFound: 'Ingen e-post passar til søket.',
  unread: 'Ulesen',
  demoNote: 'Personar og firma i demoen er oppdikta.',
  mail: 'E-post',
  panel: 'Svarfrist',
  backToList: 'Til postkassa',
  views: 'Vising',
  chooseMail: 'Vel ein e-post i lista, eller slepp ei fil her (.eml, .msg, .mbox, .jsonl).',
  mailMissing: 'Denne e-posten er ikkje open lenger. Opne fila på nytt; saka sjølv er lagra.',
  from: 'Frå',
  to: 'Til',
  received: 'Motteken',
  noSubject: '(utan emne)',
  noSender: '(ukjend avsendar)',
  noDate: 'Utan dato',
  showRest: 'Vis resten av e-posten',
  reply: 'Svar',
  replyText: 'Svaret ditt',
  replyTo: (name) => `Svar til ${name}`,
  send: 'Merk som sendt',
  discard: 'Forkast svaret',
  staysHere: 'Dette er ein demo: Ingenting forlèt maskina di.',
  inserted: 'Svaret er sett inn over signaturen. Ctrl+Z angrar.',
  markedSent: 'Svaret er merkt som sendt. Ingenting forlét maskina di.',
  sentHeading: 'Svaret ditt',
  notRecorded: 'Svaret er merkt som sendt, men det lét seg ikkje registrere på saka.',
  registered: 'Registrert',
  answerBy: (date) => `Frist ${date}`,
  answerToday: 'Frist i dag',
  overdue: (days) =>
    plural('nn', days, { one: '# dag over fristen', other: '# dagar over fristen' }),
  verdicts: { objection: 'Motsegn', possible: 'Mogleg motsegn' },
  notices: {
    empty: 'E-posten har ingen tekst.',
    'no-sender': 'Avsendaren manglar eller kan ikkje lesast.',
    'no-date': 'E-posten har ingen dato. Oppgi mottaksdagen sjølv.',
    'future-date': 'E-posten er datert fram i tid. Kontroller mottaksdagen.',
    truncated: 'E-posten er så stor at berre første del er lesen.',
    clipped: 'Berre ein del av e-posten er vist.',
    'not-newest': 'Kunden har ein nyare e-post i denne samtalen. Vel han nedanfor.',
    'bad-charset': 'E-posten oppgir feil teiknsett; bokstavar kan ha vorte feil.',
    unreadable: 'Innhaldet kan ikkje lesast, til dømes fordi det er kryptert.',
    'html-only': 'Teksten er henta ut av ein HTML-e-post.',
  },
  dropHere: 'Slepp e-postfilene for å opne dei',
  reading: (file) => `Les ${file}`,
  opened: (count) =>
    plural('nn', count, { one: '# e-post er opna.', other: '# e-postar er opna.' }),
  alreadyOpen: 'E-postane var opne frå før.',
  openedNote: 'Opna e-postar ligg her til du lèt att sida. Registrerte motsegner blir lagra.',
  couldNotRead: (count) =>
    plural('nn', count, { one: '# ting kunne ikkje lesast:', other: '# ting kunne ikkje lesast:' }),
  fileProblems: {
    'empty-file': (place) => `${place} er tom.`,
    'not-mail': (place) => `${place} er ikkje ei e-postfil.`,
    'broken-mail': (place) => `${place} er ein e-post som er øydelagd.`,
    'broken-line': (place) => `${place} er ikkje ei leseleg linje.`,
    'not-readable': (place) => `${place} kunne ikkje lesast frå disken.`,
  },
  memoryOnly:
    'Nettlesaren tillèt ikkje lagring her. Alt du registrerer, forsvinn når du lèt att sida.',
};

const da: WorkspaceWords = {
  title: 'Arbejdsflade',
  tagline: 'Demopostkasse på din egen maskine',
  openFiles: 'Åbn mailfiler',
  dashboard: 'Oversigt',
  settings: 'Indstillinger',
  language: 'Sprog',
  pages: 'Sider',
  notes: 'Meddelelser',
  mailbox: 'Postkasse',
  search: 'Søg i postkassen',
  keys: 'j og k bladrer, Enter læser, / søger, Esc går tilbage',
  nothingFound: 'Ingen mails passer til søgningen.',
  unread: 'Ulæst',
  demoNote: 'Personer og firmaer i demoen er opdigtede.',
  mail: 'Mail',
  panel: 'Svarfrist',
  backToList: 'Til postkassen',
  views: 'Visning',
  chooseMail: 'Vælg en mail på listen, eller slip en fil her (.eml, .msg, .mbox, .jsonl).',
  mailMissing: 'Denne mail er ikke åben længere. Åbn filen igen; selve sagen er gemt.',
  from: 'Fra',
  to: 'Til',
  received: 'Modtaget',
  noSubject: '(intet emne)',
  noSender: '(ukendt afsender)',
  noDate: 'Uden dato',
  showRest: 'Vis resten af mailen',
  reply: 'Svar',
  replyText: 'Dit svar',
  replyTo: (name) => `Svar til ${name}`,
  send: 'Markér som sendt',
  discard: 'Kassér svaret',
  staysHere: 'Dette er en demo: Intet forlader din maskine.',
  inserted: 'Svaret er sat ind over signaturen. Ctrl+Z fortryder.',
  markedSent: 'Svaret er markeret som sendt. Intet forlod din maskine.',
  sentHeading: 'Dit svar',
  notRecorded: 'Svaret er markeret som sendt, men det kunne ikke registreres på sagen.',
  registered: 'Registreret',
  answerBy: (date) => `Frist ${date}`,
  answerToday: 'Frist i dag',
  overdue: (days) =>
    plural('da', days, { one: '# dag over fristen', other: '# dage over fristen' }),
  verdicts: { objection: 'Indsigelse', possible: 'Mulig indsigelse' },
  notices: {
    empty: 'Mailen har ingen tekst.',
    'no-sender': 'Afsenderen mangler eller kan ikke læses.',
    'no-date': 'Mailen har ingen dato. Angiv selv modtagelsesdagen.',
    'future-date': 'Mailen er dateret frem i tiden. Kontrollér modtagelsesdagen.',
    truncated: 'Mailen er så stor, at kun den første del er læst.',
    clipped: 'Kun en del af mailen vises.',
    'not-newest': 'Kunden har en nyere mail i denne samtale. Vælg den nedenfor.',
    'bad-charset': 'Mailen angiver et forkert tegnsæt; bogstaver kan være blevet forkerte.',
    unreadable: 'Indholdet kan ikke læses, for eksempel fordi det er krypteret.',
    'html-only': 'Teksten er hentet ud af en HTML-mail.',
  },
  dropHere: 'Slip mailfilerne for at åbne dem',
  reading: (file) => `Læser ${file}`,
  opened: (count) => plural('da', count, { one: '# mail er åbnet.', other: '# mails er åbnet.' }),
  alreadyOpen: 'Mailene var åbne i forvejen.',
  openedNote: 'Åbnede mails ligger her, til du lukker siden. Registrerede indsigelser bliver gemt.',
  couldNotRead: (count) =>
    plural('da', count, { one: '# ting kunne ikke læses:', other: '# ting kunne ikke læses:' }),
  fileProblems: {
    'empty-file': (place) => `${place} er tom.`,
    'not-mail': (place) => `${place} er ikke en mailfil.`,
    'broken-mail': (place) => `${place} er en mail, der er beskadiget.`,
    'broken-line': (place) => `${place} er ikke en læsbar linje.`,
    'not-readable': (place) => `${place} kunne ikke læses fra disken.`,
  },
  memoryOnly:
    'Browseren tillader ikke lagring her. Alt, hvad du registrerer, forsvinder, når du lukker siden.',
};

const sv: WorkspaceWords = {
  title: 'Arbetsyta',
  tagline: 'Demobrevlåda på din egen dator',
  openFiles: 'Öppna e-postfiler',
  dashboard: 'Översikt',
  settings: 'Inställningar',
  language: 'Språk',
  pages: 'Sidor',
  notes: 'Meddelanden',
  mailbox: 'Brevlåda',
  search: 'Sök i brevlådan',
  keys: 'j och k bläddrar, Enter läser, / söker, Esc går tillbaka',
  nothingFound: 'Inga mejl matchar sökningen.',
  unread: 'Oläst',
  demoNote: 'Personer och företag i demon är påhittade.',
  mail: 'Mejl',
  panel: 'Svarfrist',
  backToList: 'Till brevlådan',
  views: 'Vy',
  chooseMail: 'Välj ett mejl i listan eller släpp en fil här (.eml, .msg, .mbox, .jsonl).',
  mailMissing: 'Det här mejlet är inte öppet längre. Öppna filen igen; själva ärendet är sparat.',
  from: 'Från',
  to: 'Till',
  received: 'Mottaget',
  noSubject: '(inget ämne)',
  noSender: '(okänd avsändare)',
  noDate: 'Utan datum',
  showRest: 'Visa resten av mejlet',
  reply: 'Svara',
  replyText: 'Ditt svar',
  replyTo: (name) => `Svar till ${name}`,
  send: 'Markera som skickat',
  discard: 'Släng svaret',
  staysHere: 'Det här är en demo: inget lämnar din dator.',
  inserted: 'Svaret har infogats ovanför signaturen. Ctrl+Z ångrar.',
  markedSent: 'Svaret är markerat som skickat. Inget lämnade din dator.',
  sentHeading: 'Ditt svar',
  notRecorded: 'Svaret är markerat som skickat, men det gick inte att registrera på ärendet.',
  registered: 'Registrerad',
  answerBy: (date) => `Frist ${date}`,
  answerToday: 'Frist i dag',
  overdue: (days) => plural('sv', days, { one: '# dag försenat', other: '# dagar försenat' }),
  verdicts: { objection: 'Invändning', possible: 'Möjlig invändning' },
  notices: {
    empty: 'Mejlet saknar text.',
    'no-sender': 'Avsändaren saknas eller kan inte läsas.',
    'no-date': 'Mejlet saknar datum. Ange själv vilken dag det kom.',
    'future-date': 'Mejlet har ett datum i framtiden. Kontrollera vilken dag det kom.',
    truncated: 'Mejlet är så stort att bara den första delen har lästs.',
    clipped: 'Bara en del av mejlet visas.',
    'not-newest': 'Kunden har ett nyare mejl i den här konversationen. Välj det nedan.',
    'bad-charset': 'Mejlet anger fel teckenkodning; bokstäver kan ha blivit fel.',
    unreadable: 'Innehållet går inte att läsa, till exempel för att det är krypterat.',
    'html-only': 'Texten är hämtad ur ett HTML-mejl.',
  },
  dropHere: 'Släpp e-postfilerna för att öppna dem',
  reading: (file) => `Läser ${file}`,
  opened: (count) =>
    plural('sv', count, { one: '# mejl har öppnats.', other: '# mejl har öppnats.' }),
  alreadyOpen: 'Mejlen var redan öppna.',
  openedNote: 'Öppnade mejl finns kvar tills du stänger sidan. Registrerade invändningar sparas.',
  couldNotRead: (count) =>
    plural('sv', count, { one: '# sak gick inte att läsa:', other: '# saker gick inte att läsa:' }),
  fileProblems: {
    'empty-file': (place) => `${place} är tom.`,
    'not-mail': (place) => `${place} är inte en e-postfil.`,
    'broken-mail': (place) => `${place} är ett mejl som är skadat.`,
    'broken-line': (place) => `${place} är inte en läsbar rad.`,
    'not-readable': (place) => `${place} gick inte att läsa från disken.`,
  },
  memoryOnly:
    'Webbläsaren tillåter inte lagring här. Allt du registrerar försvinner när du stänger sidan.',
};

const en: WorkspaceWords = {
  title: 'Workspace',
  tagline: 'A demo mailbox on your own machine',
  openFiles: 'Open email files',
  dashboard: 'Dashboard',
  settings: 'Settings',
  language: 'Language',
  pages: 'Pages',
  notes: 'Messages',
  mailbox: 'Mailbox',
  search: 'Search the mailbox',
  keys: 'j and k move, Enter reads, / searches, Esc goes back',
  nothingFound: 'No email matches the search.',
  unread: 'Unread',
  demoNote: 'People and firms in the demo are invented.',
  mail: 'Email',
  panel: 'Svarfrist',
  backToList: 'To the mailbox',
  views: 'View',
  chooseMail: 'Choose an email in the list, or drop a file here (.eml, .msg, .mbox, .jsonl).',
  mailMissing: 'This email is not open any more. Open the file again; the case itself is kept.',
  from: 'From',
  to: 'To',
  received: 'Received',
  noSubject: '(no subject)',
  noSender: '(unknown sender)',
  noDate: 'No date',
  showRest: 'Show the rest of the email',
  reply: 'Reply',
  replyText: 'Your reply',
  replyTo: (name) => `Reply to ${name}`,
  send: 'Mark as sent',
  discard: 'Discard the reply',
  staysHere: 'This is a demo: nothing leaves your machine.',
  inserted: 'The reply was inserted above the signature. Ctrl+Z undoes it.',
  markedSent: 'The reply is marked as sent. Nothing left your machine.',
  sentHeading: 'Your reply',
  notRecorded: 'The reply is marked as sent, but it could not be recorded on the case.',
  registered: 'Registered',
  answerBy: (date) => `Due ${date}`,
  answerToday: 'Due today',
  overdue: (days) => plural('en', days, { one: '# day overdue', other: '# days overdue' }),
  verdicts: { objection: 'Objection', possible: 'Possible objection' },
  notices: {
    empty: 'This email has no text.',
    'no-sender': 'The sender is missing or cannot be read.',
    'no-date': 'This email has no date. Enter the day you received it yourself.',
    'future-date': 'This email is dated in the future. Check the day you received it.',
    truncated: 'This email is so large that only its first part was read.',
    clipped: 'Only a part of this email is shown.',
    'not-newest': 'The customer has a newer email in this conversation. Choose it below.',
    'bad-charset': 'The email names the wrong character set; letters may have come out wrong.',
    unreadable: 'The content cannot be read, for example because it is encrypted.',
    'html-only': 'The text was taken out of an HTML email.',
  },
  dropHere: 'Drop the email files to open them',
  reading: (file) => `Reading ${file}`,
  opened: (count) =>
    plural('en', count, { one: '# email was opened.', other: '# emails were opened.' }),
  alreadyOpen: 'These emails were open already.',
  openedNote: 'Opened emails stay here until you close the page. Registered objections are kept.',
  couldNotRead: (count) =>
    plural('en', count, {
      one: '# thing could not be read:',
      other: '# things could not be read:',
    }),
  fileProblems: {
    'empty-file': (place) => `${place} is empty.`,
    'not-mail': (place) => `${place} is not an email file.`,
    'broken-mail': (place) => `${place} is a damaged email.`,
    'broken-line': (place) => `${place} is not a readable line.`,
    'not-readable': (place) => `${place} could not be read from the disk.`,
  },
  memoryOnly:
    'The browser does not allow storage here. Whatever you register is gone when you close the page.',
};

/** Words of the workspace in the five languages. */
export const workspaceWords: Readonly<Record<Language, WorkspaceWords>> = { nb, nn, da, sv, en };
