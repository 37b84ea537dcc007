// data: words of the privacy overview, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { PluralForms } from './i18n.ts';

/** What is stored where, and for how long. Plural forms carry `#` for the number. */
export interface PrivacyWords {
  /** Name of the page, for links to it. */
  readonly link: string;
  readonly title: string;
  readonly intro: string;
  readonly network: string;
  readonly networkText: string;
  readonly safety: string;
  readonly safetyText: string;
  readonly answerable: string;
  readonly answerableText: string;
  /** Heading of the articles of law that all of it follows. */
  readonly basis: string;
  readonly choices: string;
  /** What can be done in the settings, under `yourData`. */
  readonly choicesText: string;
  readonly toData: string;
  readonly where: string;
  readonly howLong: string;
  readonly here: string;
  readonly cases: string;
  readonly texts: string;
  readonly setup: string;
  readonly untilChanged: string;
  readonly mails: string;
  readonly mailbox: string;
  readonly notOurs: string;
  readonly copy: string;
  readonly outlookMailbox: string;
  readonly withMail: string;
  readonly team: string;
  readonly server: string;
  readonly teamTime: string;
  readonly promise: string;
  readonly caseCount: PluralForms;
  readonly entryCount: PluralForms;
  readonly afterDays: PluralForms;
  readonly afterMonths: PluralForms;
  /** Where nothing goes by itself yet. */
  readonly byHand: (period: string) => string;
}

const nb: PrivacyWords = {
  link: 'Personvern',
  title: 'Hva som lagres hvor, og hvor lenge',
  intro:
    'Svarfrist arbeider på din egen maskin. Det finnes ingen konto, ingen server hos oss og ingen måling av bruken.',
  network: 'Hva som går ut på nettet',
  networkText:
    'Ingenting, unntatt til teamets egen server hvis du har koblet den til. I Outlook hentes skriptet office.js fra Microsoft, slik Microsoft krever.',
  safety: 'Hvem som kan lese det',
  safetyText:
    'Databasen ligger ukryptert i nettleserprofilen din. Den som kan bruke kontoen din på maskinen, kan lese den. Bruk kryptering av disken.',
  answerable: 'Hvem som er ansvarlig',
  answerableText:
    'Firmaet som bruker Svarfrist, er behandlingsansvarlig. De som lager Svarfrist, har ingen tilgang til dataene.',
  basis: 'Reglene bak dette',
  choices: 'Hva du kan gjøre',
  choicesText:
    'Under «Dine data» kan du laste ned alt, gi en kunde innsyn i det som er lagret, slette en kunde, bestemme hvor lenge ting lagres, og kontrollere at loggen er hel.',
  toData: 'Gå til dine data',
  where: 'Hvor',
  howLong: 'Hvor lenge',
  here: 'Nettleserens database på denne maskinen',
  cases: 'Saker: kunde, faktura, beløp, datoer, hvem som gjorde hva',
  texts: 'Nyeste tekst i kundens e-post, sitater og notater',
  setup: 'Innstillinger, maler og det Svarfrist har lært',
  untilChanged: 'Til du endrer eller fjerner dem',
  mails: 'E-postene selv, vedlegg og svarene du skriver',
  mailbox: 'Bare i postkassen din',
  notOurs: 'Ikke lagret av Svarfrist',
  copy: 'I Outlook: sakens gang uten navn og ord, ved siden av meldingen',
  outlookMailbox: 'Postkassen i Outlook',
  withMail: 'Så lenge som meldingen',
  team: 'Med team: sakenes tall, datoer, kundens navn og fakturanummer; aldri e-postens tekst eller kundens adresse',
  server: 'Teamets egen server, bare hvis du har koblet den til',
  teamTime: 'Som her; en sletting når også serveren',
  promise: 'Ingenting annet forlater maskinen. Filer du lager her, må du selv passe på og slette.',
  caseCount: { one: '# sak på denne enheten', other: '# saker på denne enheten' },
  entryCount: { one: '# hendelse i loggen', other: '# hendelser i loggen' },
  afterDays: {
    one: '# dag etter at saken er avsluttet',
    other: '# dager etter at saken er avsluttet',
  },
  afterMonths: {
    one: '# måned etter at saken er avsluttet',
    other: '# måneder etter at saken er avsluttet',
  },
  byHand: (period) => `Når du selv sletter; foreslått: ${period}`,
};

const nn: PrivacyWords = {
  link: 'Personvern',
  title: 'Kva som blir lagra kvar, og kor lenge',
  intro:
    'Svarfrist arbeider på di eiga maskin. Det finst ingen konto, ingen server hos oss og inga måling av bruken.',
  network: 'Kva som går ut på nettet',
  networkText:
    'Ingenting, utanom til den eigne serveren til teamet dersom du har kopla han til. I Outlook blir skriptet office.js henta frå Microsoft, slik Microsoft krev.',
  safety: 'Kven som kan lese det',
  safetyText:
    'Databasen ligg ukryptert i nettlesarprofilen din. Den som kan bruke kontoen din på maskina, kan lese han. Bruk kryptering av disken.',
  answerable: 'Kven som er ansvarleg',
  answerableText:
    'Firmaet som bruker Svarfrist, er behandlingsansvarleg. Dei som lagar Svarfrist, har ingen tilgang til dataa.',
  basis: 'Reglane bak dette',
  choices: 'Kva du kan gjere',
  choicesText:
    'Under «Dine data» kan du laste ned alt, gi ein kunde innsyn i det som er lagra, slette ein kunde, bestemme kor lenge ting blir lagra, og kontrollere at loggen er heil.',
  toData: 'Gå til dine data',
  where: 'Kvar',
  howLong: 'Kor lenge',
  here: 'Databasen til nettlesaren på denne maskina',
  cases: 'Saker: kunde, faktura, beløp, datoar, kven som gjorde kva',
  texts: 'Nyaste tekst i e-posten frå kunden, sitat og notat',
  setup: 'Innstillingar, malar og det Svarfrist har lært',
  untilChanged: 'Til du endrar eller fjernar dei',
  mails: 'E-postane sjølve, vedlegg og svara du skriv',
  mailbox: 'Berre i postkassa di',
  notOurs: 'Ikkje lagra av Svarfrist',
  copy: 'I Outlook: gangen i saka utan namn og ord, ved sida av meldinga',
  outlookMailbox: 'Postkassa i Outlook',
  withMail: 'Så lenge som meldinga',
  team: 'Med team: tal og datoar i sakene, namnet til kunden og fakturanummer; aldri teksten i e-posten eller adressa til kunden',
  server: 'Den eigne serveren til teamet, berre om du har kopla han til',
  teamTime: 'Som her; ei sletting når òg serveren',
  promise: 'Ingenting anna forlèt maskina. Filer du lagar her, må du sjølv passe på og slette.',
  caseCount: { one: '# sak på denne eininga', other: '# saker på denne eininga' },
  entryCount: { one: '# hending i loggen', other: '# hendingar i loggen' },
  afterDays: { one: '# dag etter at saka er avslutta', other: '# dagar etter at saka er avslutta' },
  afterMonths: {
    one: '# månad etter at saka er avslutta',
    other: '# månader etter at saka er avslutta',
  },
  byHand: (period) => `Når du sjølv slettar; føreslått: ${period}`,
};

const da: PrivacyWords = {
  link: 'Privatliv',
  title: 'Hvad der gemmes hvor, og hvor længe',
  intro:
    'Svarfrist arbejder på din egen maskine. Der er ingen konto, ingen server hos os og ingen måling af brugen.',
  network: 'Hvad der går ud på nettet',
  networkText:
    'Intet, undtagen til teamets egen server, hvis du har tilsluttet den. I Outlook hentes scriptet office.js fra Microsoft, fordi Microsoft kræver det.',
  safety: 'Hvem der kan læse det',
  safetyText:
    'Databasen ligger ukrypteret i din browserprofil. Den, der kan bruge din konto på maskinen, kan læse den. Brug diskkryptering.',
  answerable: 'Hvem der er ansvarlig',
  answerableText:
    'Firmaet, der bruger Svarfrist, er dataansvarlig. De, der laver Svarfrist, har ingen adgang til dataene.',
  basis: 'Reglerne bag dette',
  choices: 'Hvad du kan gøre',
  choicesText:
    'Under »Dine data« kan du hente alt, give en kunde det, der er gemt om kunden, slette en kunde, bestemme, hvor længe ting gemmes, og kontrollere, at loggen er hel.',
  toData: 'Gå til dine data',
  where: 'Hvor',
  howLong: 'Hvor længe',
  here: 'Browserens database på denne maskine',
  cases: 'Sager: kunde, faktura, beløb, datoer, hvem der gjorde hvad',
  texts: 'Nyeste tekst i kundens mail, citater og noter',
  setup: 'Indstillinger, skabeloner og det, Svarfrist har lært',
  untilChanged: 'Til du ændrer eller fjerner dem',
  mails: 'Selve mailene, vedhæftninger og de svar, du skriver',
  mailbox: 'Kun i din postkasse',
  notOurs: 'Ikke gemt af Svarfrist',
  copy: 'I Outlook: sagens gang uden navne og ord, ved siden af beskeden',
  outlookMailbox: 'Postkassen i Outlook',
  withMail: 'Så længe som beskeden',
  team: 'Med team: sagernes tal, datoer, kundens navn og fakturanummer; aldrig mailens tekst eller kundens adresse',
  server: 'Teamets egen server, kun hvis du har tilsluttet den',
  teamTime: 'Som her; en sletning når også serveren',
  promise: 'Intet andet forlader maskinen. Filer, du laver her, skal du selv passe på og slette.',
  caseCount: { one: '# sag på denne enhed', other: '# sager på denne enhed' },
  entryCount: { one: '# hændelse i loggen', other: '# hændelser i loggen' },
  afterDays: { one: '# dag efter sagens afslutning', other: '# dage efter sagens afslutning' },
  afterMonths: {
    one: '# måned efter sagens afslutning',
    other: '# måneder efter sagens afslutning',
  },
  byHand: (period) => `Når du selv sletter; forslag: ${period}`,
};

const sv: PrivacyWords = {
  link: 'Integritet',
  title: 'Vad som sparas var, och hur länge',
  intro:
    'Svarfrist arbetar på din egen dator. Det finns inget konto, ingen server hos oss och ingen mätning av användningen.',
  network: 'Vad som går ut på nätet',
  networkText:
    'Ingenting, utom till teamets egen server om du har anslutit den. I Outlook hämtas skriptet office.js från Microsoft, eftersom Microsoft kräver det.',
  safety: 'Vem som kan läsa det',
  safetyText:
    'Databasen ligger okrypterad i din webbläsarprofil. Den som kan använda ditt konto på datorn kan läsa den. Använd diskkryptering.',
  answerable: 'Vem som är ansvarig',
  answerableText:
    'Företaget som använder Svarfrist är personuppgiftsansvarigt. De som gör Svarfrist har ingen tillgång till uppgifterna.',
  basis: 'Reglerna bakom detta',
  choices: 'Vad du kan göra',
  choicesText:
    'Under ”Dina data” kan du ladda ner allt, ge en kund det som är sparat om kunden, radera en kund, bestämma hur länge saker sparas och kontrollera att loggen är hel.',
  toData: 'Gå till dina data',
  where: 'Var',
  howLong: 'Hur länge',
  here: 'Webbläsarens databas på den här datorn',
  cases: 'Ärenden: kund, faktura, belopp, datum, vem som gjorde vad',
  texts: 'Nyaste texten i kundens mejl, citat och anteckningar',
  setup: 'Inställningar, mallar och det Svarfrist har lärt sig',
  untilChanged: 'Tills du ändrar eller tar bort dem',
  mails: 'Själva mejlen, bilagor och svaren du skriver',
  mailbox: 'Bara i din brevlåda',
  notOurs: 'Sparas inte av Svarfrist',
  copy: 'I Outlook: ärendets gång utan namn och ord, vid sidan av meddelandet',
  outlookMailbox: 'Brevlådan i Outlook',
  withMail: 'Så länge som meddelandet',
  team: 'Med team: ärendenas tal, datum, kundens namn och fakturanummer; aldrig mejlets text eller kundens adress',
  server: 'Teamets egen server, bara om du har anslutit den',
  teamTime: 'Som här; en radering når även servern',
  promise: 'Inget annat lämnar datorn. Filer du skapar här får du själv ta hand om och radera.',
  caseCount: { one: '# ärende på den här enheten', other: '# ärenden på den här enheten' },
  entryCount: { one: '# händelse i loggen', other: '# händelser i loggen' },
  afterDays: {
    one: '# dag efter att ärendet avslutats',
    other: '# dagar efter att ärendet avslutats',
  },
  afterMonths: {
    one: '# månad efter att ärendet avslutats',
    other: '# månader efter att ärendet avslutats',
  },
  byHand: (period) => `När du själv raderar; förslag: ${period}`,
};

const en: PrivacyWords = {
  link: 'Privacy',
  title: 'What is stored where, and for how long',
  intro:
    'Svarfrist works on your own machine. There is no account, no server of ours, and no measuring of use.',
  network: 'What goes out to the network',
  networkText:
    'Nothing, except to the team’s own server if you connected it. In Outlook the script office.js is loaded from Microsoft, as Microsoft requires.',
  safety: 'Who can read it',
  safetyText:
    'The database is stored unencrypted in your browser profile. Whoever can use your account on the machine can read it. Use disk encryption.',
  answerable: 'Who is responsible',
  answerableText:
    'The firm that uses Svarfrist is the controller. Those who make Svarfrist have no access to the data.',
  basis: 'The rules behind this',
  choices: 'What you can do',
  choicesText:
    'Under “Your data” you can download everything, give a customer what is stored about them, erase a customer, decide how long things are kept, and check that the log is whole.',
  toData: 'Go to your data',
  where: 'Where',
  howLong: 'How long',
  here: 'The browser’s database on this machine',
  cases: 'Cases: customer, invoice, amounts, dates, who did what',
  texts: 'The newest text of the customer’s email, quotations and notes',
  setup: 'Settings, templates and what Svarfrist has learnt',
  untilChanged: 'Until you change or remove them',
  mails: 'The emails themselves, attachments and the replies you write',
  mailbox: 'Only in your mailbox',
  notOurs: 'Not stored by Svarfrist',
  copy: 'In Outlook: the course of the case without names and words, beside the message',
  outlookMailbox: 'The mailbox in Outlook',
  withMail: 'As long as the message',
  team: 'With a team: figures and dates of cases, the customer’s name and invoice number; never the text of an email or the customer’s address',
  server: 'The team’s own server, only if you connected it',
  teamTime: 'As here; an erasure reaches the server too',
  promise:
    'Nothing else leaves the machine. Files you make here are yours to keep safe and delete.',
  caseCount: { one: '# case on this device', other: '# cases on this device' },
  entryCount: { one: '# event in the log', other: '# events in the log' },
  afterDays: { one: '# day after the case is closed', other: '# days after the case is closed' },
  afterMonths: {
    one: '# month after the case is closed',
    other: '# months after the case is closed',
  },
  byHand: (period) => `When you delete it; suggested: ${period}`,
};

/** Words of the privacy overview. */
export const privacyWords: Readonly<Record<Language, PrivacyWords>> = { nb, nn, da, sv, en };
