// data: words of the section “Your data”, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { FileProblem } from '../ports/document-files.ts';
import type { PluralForms } from './i18n.ts';

/** What the section “Your data” of the settings says. Plural forms carry `#` for the number. */
export interface YourDataWords {
  readonly title: string;
  readonly intro: string;
  readonly exports: string;
  readonly excel: string;
  readonly csv: string;
  readonly csvSemicolon: string;
  readonly exportShown: string;
  readonly backup: string;
  readonly backupNote: string;
  readonly backUp: string;
  readonly restore: string;
  readonly restoreNow: string;
  readonly nothingNew: string;
  readonly retention: string;
  readonly retentionNote: string;
  readonly wordDays: string;
  readonly closedMonths: string;
  readonly isAutomatic: string;
  readonly lookFirst: string;
  readonly dryRun: string;
  readonly deleteNow: string;
  readonly nothingDue: string;
  readonly dpoOnly: string;
  readonly customer: string;
  readonly email: string;
  readonly find: string;
  readonly noneFound: string;
  readonly exportCustomer: string;
  readonly eraseCustomer: string;
  readonly eraseWhy: string;
  readonly eraseWarning: string;
  readonly eraseNow: string;
  readonly needsRole: string;
  readonly integrity: string;
  readonly integrityNote: string;
  readonly verify: string;
  readonly thisDevice: string;
  readonly working: string;
  readonly stop: string;
  readonly stopped: string;
  readonly saved: string;
  readonly days: string;
  readonly months: string;
  readonly cases: PluralForms;
  readonly exported: PluralForms;
  readonly backedUp: PluralForms;
  readonly fresh: PluralForms;
  readonly restored: PluralForms;
  /** Entries of a backup that were damaged before it was made. */
  readonly damagedEvents: PluralForms;
  readonly wordsDue: PluralForms;
  readonly eraseDue: PluralForms;
  readonly heldBack: PluralForms;
  readonly deleted: PluralForms;
  readonly erased: PluralForms;
  readonly whole: PluralForms;
  readonly broken: PluralForms;
  readonly withheld: PluralForms;
  readonly kept: PluralForms;
  readonly unreadable: PluralForms;
  readonly unlisted: PluralForms;
  readonly headless: PluralForms;
  readonly mend: string;
  readonly mended: PluralForms;
  readonly backupOf: (when: string, cases: string) => string;
  readonly heldNames: (cases: string) => string;
  readonly missing: (place: string, device: string) => string;
  readonly altered: (place: string, device: string) => string;
  readonly forked: (place: string, device: string) => string;
  readonly nearCase: (caseNumber: string, when: string) => string;
  readonly gapAfter: (caseNumber: string, when: string) => string;
  readonly closedOn: (day: string) => string;
  /** Why a file was not taken; nothing was changed then. */
  readonly problems: Readonly<Record<FileProblem, string>>;
  readonly unchanged: string;
}

const nb: YourDataWords = {
  title: 'Dine data',
  intro:
    'Alt ligger på denne maskinen. Her tar du det ut, sikrer det, sletter det og kontrollerer at det er helt.',
  exports: 'Tabell over saker',
  excel: 'Last ned Excel',
  csv: 'Last ned CSV',
  csvSemicolon: 'CSV for nordisk Excel',
  exportShown: 'Eksporter listen',
  backup: 'Sikkerhetskopi',
  backupNote:
    'Alle saker, hendelser, innstillinger og maler i én fil. Passordet til teamets server er ikke med. Filen er ikke kryptert: den har kundenes navn og ord.',
  backUp: 'Lag sikkerhetskopi',
  restore: 'Les inn en sikkerhetskopi',
  restoreNow: 'Legg til',
  nothingNew: 'Alt i filen finnes her allerede.',
  retention: 'Lagringstid',
  retentionNote:
    'Regnes fra saken ble avsluttet. Tall, datoer og beløp blir stående, så statistikken holder.',
  wordDays: 'Tekster, sitater og notater: dager',
  closedMonths: 'Alt annet om kunden: måneder',
  isAutomatic: 'Slett automatisk, en gang om dagen',
  lookFirst: 'Se først hva som ville forsvinne.',
  dryRun: 'Vis hva som ville forsvinne',
  deleteNow: 'Slett nå',
  nothingDue: 'Ingenting skal slettes i dag.',
  dpoOnly: 'I et team sletter bare personvernombudet hele saker. Herfra forsvinner tekstene.',
  customer: 'En kunde',
  email: 'Kundens e-postadresse',
  find: 'Finn',
  noneFound: 'Ingen saker med denne adressen.',
  exportCustomer: 'Last ned alt om kunden',
  eraseCustomer: 'Slett kunden …',
  eraseWhy: 'Hvorfor (blir stående i loggen)',
  eraseWarning:
    'Navn, adresse, tekster, notater og fakturanumre tømmes for godt. Sikkerhetskopier må du slette selv.',
  eraseNow: 'Slett for godt',
  needsRole: 'I dette teamet er det bare personvernombudet som kan slette.',
  integrity: 'Er loggen hel?',
  integrityNote:
    'Hver hendelse er lenket til den forrige med en kontrollsum. Kontrollen finner det som er endret eller borte.',
  verify: 'Kontroller loggen',
  thisDevice: 'denne enheten',
  working: 'Arbeider',
  stop: 'Avbryt',
  stopped: 'Avbrutt.',
  saved: 'Lagret.',
  days: 'Velg 0 til 3650.',
  months: 'Velg 1 til 240.',
  cases: { one: '# sak', other: '# saker' },
  exported: { one: '# sak er eksportert.', other: '# saker er eksportert.' },
  backedUp: { one: '# hendelse er sikret.', other: '# hendelser er sikret.' },
  fresh: { one: '# hendelse er ny her.', other: '# hendelser er nye her.' },
  restored: { one: '# hendelse er lagt til.', other: '# hendelser er lagt til.' },
  damagedEvents: {
    one: '# hendelse er skadet og kan ikke leses inn igjen.',
    other: '# hendelser er skadet og kan ikke leses inn igjen.',
  },
  wordsDue: {
    one: 'Fra # sak: tekster, sitater og notater',
    other: 'Fra # saker: tekster, sitater og notater',
  },
  eraseDue: { one: '# sak: alt om kunden', other: '# saker: alt om kunden' },
  heldBack: { one: '# sak bevares og blir stående.', other: '# saker bevares og blir stående.' },
  deleted: { one: '# sak er ryddet.', other: '# saker er ryddet.' },
  erased: { one: '# sak er slettet.', other: '# saker er slettet.' },
  whole: {
    one: 'Loggen er hel: # hendelse er kontrollert.',
    other: 'Loggen er hel: # hendelser er kontrollert.',
  },
  broken: { one: '# avvik i loggen:', other: '# avvik i loggen:' },
  withheld: {
    one: 'For # hendelse er innholdet slettet eller ligger hos en kollega; da er bare plassen bevist.',
    other:
      'For # hendelser er innholdet slettet eller ligger hos en kollega; da er bare plassen bevist.',
  },
  kept: {
    one: '# plass i loggen til en annen maskin er tom med hensikt: e-poster uten innsigelse deles ikke, og slettede saker er borte.',
    other:
      '# plasser i loggene til andre maskiner er tomme med hensikt: e-poster uten innsigelse deles ikke, og slettede saker er borte.',
  },
  unreadable: {
    one: '# oppføring kan ikke leses; den er lagt til side.',
    other: '# oppføringer kan ikke leses; de er lagt til side.',
  },
  unlisted: {
    one: '# sak i loggen mangler i listen.',
    other: '# saker i loggen mangler i listen.',
  },
  headless: {
    one: '# sak kan ikke vises, for den første hendelsen mangler. En sikkerhetskopi kan ha den.',
    other:
      '# saker kan ikke vises, for den første hendelsen mangler. En sikkerhetskopi kan ha dem.',
  },
  mend: 'Bygg listen på nytt fra loggen',
  mended: { one: 'Listen er bygget på nytt: # sak.', other: 'Listen er bygget på nytt: # saker.' },
  backupOf: (when, cases) => `Kopi fra ${when}: ${cases}.`,
  heldNames: (cases) => `Bevares og er ikke slettet: ${cases}.`,
  missing: (place, device) => `Hendelse ${place} fra ${device} mangler.`,
  altered: (place, device) => `Hendelse ${place} fra ${device} er endret.`,
  forked: (place, device) => `To hendelser gjør krav på plass ${place} fra ${device}.`,
  nearCase: (caseNumber, when) => `Sak ${caseNumber}, ${when}.`,
  gapAfter: (caseNumber, when) => `Den siste før hullet: sak ${caseNumber}, ${when}.`,
  closedOn: (day) => `avsluttet ${day}`,
  problems: {
    empty: 'Filen er tom.',
    archive:
      'Dette er en ZIP-fil, ikke en sikkerhetskopi. Kopier fra Svarfrist heter «….backup.gz».',
    foreign: 'Filen er ikke en sikkerhetskopi fra Svarfrist.',
    broken: 'Sikkerhetskopien er skadet. Prøv en annen kopi.',
    incomplete:
      'Slutten av sikkerhetskopien mangler. Last den ned på nytt, eller prøv en annen kopi.',
    'too-large': 'Filen pakker ut mer enn noen sikkerhetskopi kan være.',
    newer: 'Kopien er laget av en nyere Svarfrist. Oppdater, og prøv igjen.',
  },
  unchanged: 'Ingenting er endret.',
};

const nn: YourDataWords = {
  title: 'Dine data',
  intro:
    'Alt ligg på denne maskina. Her tek du det ut, sikrar det, slettar det og kontrollerer at det er heilt.',
  exports: 'Tabell over saker',
  excel: 'Last ned Excel',
  csv: 'Last ned CSV',
  csvSemicolon: 'CSV for nordisk Excel',
  exportShown: 'Eksporter lista',
  backup: 'Tryggingskopi',
  backupNote:
    'Alle saker, hendingar, innstillingar og malar i éi fil. Passordet til serveren til teamet er ikkje med. Fila er ikkje kryptert: ho har namn og ord frå kundane.',
  backUp: 'Lag tryggingskopi',
  restore: 'Les inn ein tryggingskopi',
  restoreNow: 'Legg til',
  nothingNew: 'Alt i fila finst her allereie.',
  retention: 'Lagringstid',
  retentionNote:
    'Blir rekna frå saka vart avslutta. Tal, datoar og beløp blir ståande, så statistikken held.',
  wordDays: 'Tekstar, sitat og notat: dagar',
  closedMonths: 'Alt anna om kunden: månader',
  isAutomatic: 'Slett automatisk, ein gong om dagen',
  lookFirst: 'Sjå først kva som ville forsvinne.',
  dryRun: 'Vis kva som ville forsvinne',
  deleteNow: 'Slett no',
  nothingDue: 'Ingenting skal slettast i dag.',
  dpoOnly: 'I eit team slettar berre personvernombodet heile saker. Herfrå forsvinn tekstane.',
  customer: 'Ein kunde',
  email: 'E-postadressa til kunden',
  find: 'Finn',
  noneFound: 'Ingen saker med denne adressa.',
  exportCustomer: 'Last ned alt om kunden',
  eraseCustomer: 'Slett kunden …',
  eraseWhy: 'Kvifor (blir ståande i loggen)',
  eraseWarning:
    'Namn, adresse, tekstar, notat og fakturanummer blir tømde for godt. Tryggingskopiar må du slette sjølv.',
  eraseNow: 'Slett for godt',
  needsRole: 'I dette teamet er det berre personvernombodet som kan slette.',
  integrity: 'Er loggen heil?',
  integrityNote:
    'Kvar hending er lenkja til den førre med ein kontrollsum. Kontrollen finn det som er endra eller borte.',
  verify: 'Kontroller loggen',
  thisDevice: 'denne eininga',
  working: 'Arbeider',
  stop: 'Avbryt',
  stopped: 'Avbroten.',
  saved: 'Lagra.',
  days: 'Vel 0 til 3650.',
  months: 'Vel 1 til 240.',
  cases: { one: '# sak', other: '# saker' },
  exported: { one: '# sak er eksportert.', other: '# saker er eksporterte.' },
  backedUp: { one: '# hending er sikra.', other: '# hendingar er sikra.' },
  fresh: { one: '# hending er ny her.', other: '# hendingar er nye her.' },
  restored: { one: '# hending er lagd til.', other: '# hendingar er lagde til.' },
  damagedEvents: {
    one: '# hending er skadd og kan ikkje lesast inn att.',
    other: '# hendingar er skadde og kan ikkje lesast inn att.',
  },
  wordsDue: {
    one: 'Frå # sak: tekstar, sitat og notat',
    other: 'Frå # saker: tekstar, sitat og notat',
  },
  eraseDue: { one: '# sak: alt om kunden', other: '# saker: alt om kunden' },
  heldBack: {
    one: '# sak er bevart og blir ståande.',
    other: '# saker er bevarte og blir ståande.',
  },
  deleted: { one: '# sak er rydda.', other: '# saker er rydda.' },
  erased: { one: '# sak er sletta.', other: '# saker er sletta.' },
  whole: {
    one: 'Loggen er heil: # hending er kontrollert.',
    other: 'Loggen er heil: # hendingar er kontrollerte.',
  },
  broken: { one: '# avvik i loggen:', other: '# avvik i loggen:' },
  withheld: {
    one: 'For # hending er innhaldet sletta eller ligg hos ein kollega; då er berre plassen bevist.',
    other:
      'For # hendingar er innhaldet sletta eller ligg hos ein kollega; då er berre plassen bevist.',
  },
  kept: {
    one: '# plass i loggen til ei anna maskin er tom med vilje: e-postar utan motsegn blir ikkje delte, og sletta saker er borte.',
    other:
      '# plassar i loggane til andre maskiner er tomme med vilje: e-postar utan motsegn blir ikkje delte, og sletta saker er borte.',
  },
  unreadable: {
    one: '# oppføring kan ikkje lesast; ho er lagd til side.',
    other: '# oppføringar kan ikkje lesast; dei er lagde til side.',
  },
  unlisted: { one: '# sak i loggen manglar i lista.', other: '# saker i loggen manglar i lista.' },
  headless: {
    one: '# sak kan ikkje visast, for den første hendinga manglar. Ein tryggingskopi kan ha henne.',
    other:
      '# saker kan ikkje visast, for den første hendinga manglar. Ein tryggingskopi kan ha dei.',
  },
  mend: 'Bygg lista på nytt frå loggen',
  mended: { one: 'Lista er bygd på nytt: # sak.', other: 'Lista er bygd på nytt: # saker.' },
  backupOf: (when, cases) => `Kopi frå ${when}: ${cases}.`,
  heldNames: (cases) => `Bevart og ikkje sletta: ${cases}.`,
  missing: (place, device) => `Hending ${place} frå ${device} manglar.`,
  altered: (place, device) => `Hending ${place} frå ${device} er endra.`,
  forked: (place, device) => `To hendingar gjer krav på plass ${place} frå ${device}.`,
  nearCase: (caseNumber, when) => `Sak ${caseNumber}, ${when}.`,
  gapAfter: (caseNumber, when) => `Den siste før holet: sak ${caseNumber}, ${when}.`,
  closedOn: (day) => `avslutta ${day}`,
  problems: {
    empty: 'Fila er tom.',
    archive:
      'Dette er ei ZIP-fil, ikkje ein tryggingskopi. Kopiar frå Svarfrist heiter «….backup.gz».',
    foreign: 'Fila er ikkje ein tryggingskopi frå Svarfrist.',
    broken: 'Tryggingskopien er skadd. Prøv ein annan kopi.',
    incomplete:
      'Slutten av tryggingskopien manglar. Last han ned på nytt, eller prøv ein annan kopi.',
    'too-large': 'Fila pakkar ut meir enn nokon tryggingskopi kan vere.',
    newer: 'Kopien er laga av ein nyare Svarfrist. Oppdater, og prøv igjen.',
  },
  unchanged: 'Ingenting er endra.',
};

const da: YourDataWords = {
  title: 'Dine data',
  intro:
    'Alt ligger på denne maskine. Her tager du det ud, sikrer det, sletter det og kontrollerer, at det er helt.',
  exports: 'Tabel over sager',
  excel: 'Hent Excel',
  csv: 'Hent CSV',
  csvSemicolon: 'CSV til nordisk Excel',
  exportShown: 'Eksportér listen',
  backup: 'Sikkerhedskopi',
  backupNote:
    'Alle sager, hændelser, indstillinger og skabeloner i én fil. Adgangskoden til teamets server er ikke med. Filen er ikke krypteret: Den har kundernes navne og ord.',
  backUp: 'Lav sikkerhedskopi',
  restore: 'Indlæs en sikkerhedskopi',
  restoreNow: 'Tilføj',
  nothingNew: 'Alt i filen findes her allerede.',
  retention: 'Opbevaringstid',
  retentionNote:
    'Regnes fra sagen blev afsluttet. Tal, datoer og beløb bliver stående, så statistikken holder.',
  wordDays: 'Tekster, citater og noter: dage',
  closedMonths: 'Alt andet om kunden: måneder',
  isAutomatic: 'Slet automatisk, én gang om dagen',
  lookFirst: 'Se først, hvad der ville forsvinde.',
  dryRun: 'Vis, hvad der ville forsvinde',
  deleteNow: 'Slet nu',
  nothingDue: 'Intet skal slettes i dag.',
  dpoOnly:
    'I et team sletter kun databeskyttelsesrådgiveren hele sager. Herfra forsvinder teksterne.',
  customer: 'En kunde',
  email: 'Kundens e-mailadresse',
  find: 'Find',
  noneFound: 'Ingen sager med denne adresse.',
  exportCustomer: 'Hent alt om kunden',
  eraseCustomer: 'Slet kunden …',
  eraseWhy: 'Hvorfor (bliver stående i loggen)',
  eraseWarning:
    'Navn, adresse, tekster, noter og fakturanumre tømmes for altid. Sikkerhedskopier skal du selv slette.',
  eraseNow: 'Slet for altid',
  needsRole: 'I dette team er det kun databeskyttelsesrådgiveren, der kan slette.',
  integrity: 'Er loggen hel?',
  integrityNote:
    'Hver hændelse er kædet til den forrige med en kontrolsum. Kontrollen finder det, der er ændret eller væk.',
  verify: 'Kontrollér loggen',
  thisDevice: 'denne enhed',
  working: 'Arbejder',
  stop: 'Afbryd',
  stopped: 'Afbrudt.',
  saved: 'Gemt.',
  days: 'Vælg 0 til 3650.',
  months: 'Vælg 1 til 240.',
  cases: { one: '# sag', other: '# sager' },
  exported: { one: '# sag er eksporteret.', other: '# sager er eksporteret.' },
  backedUp: { one: '# hændelse er sikret.', other: '# hændelser er sikret.' },
  fresh: { one: '# hændelse er ny her.', other: '# hændelser er nye her.' },
  restored: { one: '# hændelse er tilføjet.', other: '# hændelser er tilføjet.' },
  damagedEvents: {
    one: '# hændelse er beskadiget og kan ikke indlæses igen.',
    other: '# hændelser er beskadiget og kan ikke indlæses igen.',
  },
  wordsDue: {
    one: 'Fra # sag: tekster, citater og noter',
    other: 'Fra # sager: tekster, citater og noter',
  },
  eraseDue: { one: '# sag: alt om kunden', other: '# sager: alt om kunden' },
  heldBack: {
    one: '# sag bevares og bliver stående.',
    other: '# sager bevares og bliver stående.',
  },
  deleted: { one: '# sag er ryddet.', other: '# sager er ryddet.' },
  erased: { one: '# sag er slettet.', other: '# sager er slettet.' },
  whole: {
    one: 'Loggen er hel: # hændelse er kontrolleret.',
    other: 'Loggen er hel: # hændelser er kontrolleret.',
  },
  broken: { one: '# afvigelse i loggen:', other: '# afvigelser i loggen:' },
  withheld: {
    one: 'For # hændelse er indholdet slettet eller ligger hos en kollega; så er kun pladsen bevist.',
    other:
      'For # hændelser er indholdet slettet eller ligger hos en kollega; så er kun pladsen bevist.',
  },
  kept: {
    one: '# plads i en anden maskines log er tom med vilje: mails uden indsigelse deles ikke, og slettede sager er væk.',
    other:
      '# pladser i andre maskiners logge er tomme med vilje: mails uden indsigelse deles ikke, og slettede sager er væk.',
  },
  unreadable: {
    one: '# post kan ikke læses; den er lagt til side.',
    other: '# poster kan ikke læses; de er lagt til side.',
  },
  unlisted: {
    one: '# sag i loggen mangler på listen.',
    other: '# sager i loggen mangler på listen.',
  },
  headless: {
    one: '# sag kan ikke vises, for den første hændelse mangler. En sikkerhedskopi kan have den.',
    other:
      '# sager kan ikke vises, for den første hændelse mangler. En sikkerhedskopi kan have dem.',
  },
  mend: 'Dan listen på ny fra loggen',
  mended: { one: 'Listen er dannet på ny: # sag.', other: 'Listen er dannet på ny: # sager.' },
  backupOf: (when, cases) => `Kopi fra ${when}: ${cases}.`,
  heldNames: (cases) => `Bevares og er ikke slettet: ${cases}.`,
  missing: (place, device) => `Hændelse ${place} fra ${device} mangler.`,
  altered: (place, device) => `Hændelse ${place} fra ${device} er ændret.`,
  forked: (place, device) => `To hændelser gør krav på plads ${place} fra ${device}.`,
  nearCase: (caseNumber, when) => `Sag ${caseNumber}, ${when}.`,
  gapAfter: (caseNumber, when) => `Den sidste før hullet: sag ${caseNumber}, ${when}.`,
  closedOn: (day) => `afsluttet ${day}`,
  problems: {
    empty: 'Filen er tom.',
    archive:
      'Dette er en ZIP-fil, ikke en sikkerhedskopi. Kopier fra Svarfrist hedder »….backup.gz«.',
    foreign: 'Filen er ikke en sikkerhedskopi fra Svarfrist.',
    broken: 'Sikkerhedskopien er beskadiget. Prøv en anden kopi.',
    incomplete: 'Slutningen af sikkerhedskopien mangler. Hent den igen, eller prøv en anden kopi.',
    'too-large': 'Filen pakker mere ud, end en sikkerhedskopi kan være.',
    newer: 'Kopien er lavet af en nyere Svarfrist. Opdater, og prøv igen.',
  },
  unchanged: 'Intet er ændret.',
};

const sv: YourDataWords = {
  title: 'Dina data',
  intro:
    'Allt finns på den här datorn. Här tar du ut det, säkrar det, raderar det och kontrollerar att det är helt.',
  exports: 'Tabell över ärenden',
  excel: 'Ladda ner Excel',
  csv: 'Ladda ner CSV',
  csvSemicolon: 'CSV för nordiskt Excel',
  exportShown: 'Exportera listan',
  backup: 'Säkerhetskopia',
  backupNote:
    'Alla ärenden, händelser, inställningar och mallar i en fil. Lösenordet till teamets server ingår inte. Filen är inte krypterad: den har kundernas namn och ord.',
  backUp: 'Skapa säkerhetskopia',
  restore: 'Läs in en säkerhetskopia',
  restoreNow: 'Lägg till',
  nothingNew: 'Allt i filen finns redan här.',
  retention: 'Lagringstid',
  retentionNote:
    'Räknas från att ärendet avslutades. Tal, datum och belopp blir kvar, så statistiken håller.',
  wordDays: 'Texter, citat och anteckningar: dagar',
  closedMonths: 'Allt annat om kunden: månader',
  isAutomatic: 'Radera automatiskt, en gång om dagen',
  lookFirst: 'Se först vad som skulle försvinna.',
  dryRun: 'Visa vad som skulle försvinna',
  deleteNow: 'Radera nu',
  nothingDue: 'Inget ska raderas i dag.',
  dpoOnly: 'I ett team raderar bara dataskyddsombudet hela ärenden. Härifrån försvinner texterna.',
  customer: 'En kund',
  email: 'Kundens e-postadress',
  find: 'Sök',
  noneFound: 'Inga ärenden med den adressen.',
  exportCustomer: 'Ladda ner allt om kunden',
  eraseCustomer: 'Radera kunden …',
  eraseWhy: 'Varför (står kvar i loggen)',
  eraseWarning:
    'Namn, adress, texter, anteckningar och fakturanummer töms för gott. Säkerhetskopior får du radera själv.',
  eraseNow: 'Radera för gott',
  needsRole: 'I det här teamet kan bara dataskyddsombudet radera.',
  integrity: 'Är loggen hel?',
  integrityNote:
    'Varje händelse är länkad till den förra med en kontrollsumma. Kontrollen hittar det som ändrats eller saknas.',
  verify: 'Kontrollera loggen',
  thisDevice: 'den här enheten',
  working: 'Arbetar',
  stop: 'Avbryt',
  stopped: 'Avbrutet.',
  saved: 'Sparat.',
  days: 'Välj 0 till 3650.',
  months: 'Välj 1 till 240.',
  cases: { one: '# ärende', other: '# ärenden' },
  exported: { one: '# ärende har exporterats.', other: '# ärenden har exporterats.' },
  backedUp: { one: '# händelse har säkrats.', other: '# händelser har säkrats.' },
  fresh: { one: '# händelse är ny här.', other: '# händelser är nya här.' },
  restored: { one: '# händelse har lagts till.', other: '# händelser har lagts till.' },
  damagedEvents: {
    one: '# händelse är skadad och kan inte läsas in igen.',
    other: '# händelser är skadade och kan inte läsas in igen.',
  },
  wordsDue: {
    one: 'Från # ärende: texter, citat och anteckningar',
    other: 'Från # ärenden: texter, citat och anteckningar',
  },
  eraseDue: { one: '# ärende: allt om kunden', other: '# ärenden: allt om kunden' },
  heldBack: { one: '# ärende bevaras och blir kvar.', other: '# ärenden bevaras och blir kvar.' },
  deleted: { one: '# ärende har rensats.', other: '# ärenden har rensats.' },
  erased: { one: '# ärende har raderats.', other: '# ärenden har raderats.' },
  whole: {
    one: 'Loggen är hel: # händelse har kontrollerats.',
    other: 'Loggen är hel: # händelser har kontrollerats.',
  },
  broken: { one: '# avvikelse i loggen:', other: '# avvikelser i loggen:' },
  withheld: {
    one: 'För # händelse är innehållet raderat eller finns hos en kollega; då är bara platsen bevisad.',
    other:
      'För # händelser är innehållet raderat eller finns hos en kollega; då är bara platsen bevisad.',
  },
  kept: {
    one: '# plats i en annan dators logg är tom avsiktligt: mejl utan invändning delas inte, och raderade ärenden är borta.',
    other:
      '# platser i andra datorers loggar är tomma avsiktligt: mejl utan invändning delas inte, och raderade ärenden är borta.',
  },
  unreadable: {
    one: '# post kan inte läsas; den har lagts åt sidan.',
    other: '# poster kan inte läsas; de har lagts åt sidan.',
  },
  unlisted: {
    one: '# ärende i loggen saknas i listan.',
    other: '# ärenden i loggen saknas i listan.',
  },
  headless: {
    one: '# ärende kan inte visas, för den första händelsen saknas. En säkerhetskopia kan ha den.',
    other:
      '# ärenden kan inte visas, för den första händelsen saknas. En säkerhetskopia kan ha dem.',
  },
  mend: 'Bygg om listan från loggen',
  mended: { one: 'Listan är ombyggd: # ärende.', other: 'Listan är ombyggd: # ärenden.' },
  backupOf: (when, cases) => `Kopia från ${when}: ${cases}.`,
  heldNames: (cases) => `Bevaras och är inte raderade: ${cases}.`,
  missing: (place, device) => `Händelse ${place} från ${device} saknas.`,
  altered: (place, device) => `Händelse ${place} från ${device} är ändrad.`,
  forked: (place, device) => `Två händelser gör anspråk på plats ${place} från ${device}.`,
  nearCase: (caseNumber, when) => `Ärende ${caseNumber}, ${when}.`,
  gapAfter: (caseNumber, when) => `Den sista före luckan: ärende ${caseNumber}, ${when}.`,
  closedOn: (day) => `avslutat ${day}`,
  problems: {
    empty: 'Filen är tom.',
    archive:
      'Det här är en ZIP-fil, inte en säkerhetskopia. Kopior från Svarfrist heter ”….backup.gz”.',
    foreign: 'Filen är ingen säkerhetskopia från Svarfrist.',
    broken: 'Säkerhetskopian är skadad. Prova en annan kopia.',
    incomplete: 'Slutet av säkerhetskopian saknas. Ladda ner den igen eller prova en annan kopia.',
    'too-large': 'Filen packar upp mer än någon säkerhetskopia kan vara.',
    newer: 'Kopian är gjord av en nyare Svarfrist. Uppdatera och försök igen.',
  },
  unchanged: 'Inget har ändrats.',
};

const en: YourDataWords = {
  title: 'Your data',
  intro:
    'Everything is on this machine. Here you take it out, back it up, delete it and check that it is whole.',
  exports: 'Table of cases',
  excel: 'Download Excel',
  csv: 'Download CSV',
  csvSemicolon: 'CSV for Nordic Excel',
  exportShown: 'Export the list',
  backup: 'Backup',
  backupNote:
    'All cases, events, settings and templates in one file. The password of the team’s server is not in it. The file is not encrypted: it holds names and words of customers.',
  backUp: 'Make a backup',
  restore: 'Restore a backup',
  restoreNow: 'Add to this device',
  nothingNew: 'Everything in the file is here already.',
  retention: 'Retention',
  retentionNote:
    'Counted from the day a case was closed. Figures, dates and amounts stay, so statistics remain true.',
  wordDays: 'Texts, quotations and notes: days',
  closedMonths: 'Everything else about the customer: months',
  isAutomatic: 'Delete automatically, once a day',
  lookFirst: 'Look first at what would go.',
  dryRun: 'Show what would go',
  deleteNow: 'Delete now',
  nothingDue: 'Nothing is due to be deleted today.',
  dpoOnly:
    'In a team only the data protection officer erases whole cases. From here, the texts go.',
  customer: 'One customer',
  email: 'The customer’s email address',
  find: 'Find',
  noneFound: 'No cases with this address.',
  exportCustomer: 'Download everything about the customer',
  eraseCustomer: 'Erase the customer …',
  eraseWhy: 'Why (stays in the log)',
  eraseWarning:
    'Name, address, texts, notes and invoice numbers are emptied for good. Backups you have to delete yourself.',
  eraseNow: 'Erase for good',
  needsRole: 'In this team only the data protection officer can erase.',
  integrity: 'Is the log whole?',
  integrityNote:
    'Every event is chained to the one before by a checksum. The check finds what was altered or is missing.',
  verify: 'Check the log',
  thisDevice: 'this device',
  working: 'Working',
  stop: 'Cancel',
  stopped: 'Cancelled.',
  saved: 'Saved.',
  days: 'Choose 0 to 3650.',
  months: 'Choose 1 to 240.',
  cases: { one: '# case', other: '# cases' },
  exported: { one: '# case exported.', other: '# cases exported.' },
  backedUp: { one: '# event backed up.', other: '# events backed up.' },
  fresh: { one: '# event is new here.', other: '# events are new here.' },
  restored: { one: '# event added.', other: '# events added.' },
  damagedEvents: {
    one: '# event is damaged and cannot be restored.',
    other: '# events are damaged and cannot be restored.',
  },
  wordsDue: {
    one: 'From # case: texts, quotations and notes',
    other: 'From # cases: texts, quotations and notes',
  },
  eraseDue: {
    one: '# case: everything about the customer',
    other: '# cases: everything about the customer',
  },
  heldBack: {
    one: '# case is under legal hold and stays.',
    other: '# cases are under legal hold and stay.',
  },
  deleted: { one: '# case cleared.', other: '# cases cleared.' },
  erased: { one: '# case erased.', other: '# cases erased.' },
  whole: {
    one: 'The log is whole: # event checked.',
    other: 'The log is whole: # events checked.',
  },
  broken: { one: '# problem in the log:', other: '# problems in the log:' },
  withheld: {
    one: 'Of # event the content was erased or is with a colleague; then only its place is proved.',
    other:
      'Of # events the content was erased or is with a colleague; then only their places are proved.',
  },
  kept: {
    one: '# place in another device’s log is empty on purpose: emails without an objection are not shared, and erased cases are gone.',
    other:
      '# places in other devices’ logs are empty on purpose: emails without an objection are not shared, and erased cases are gone.',
  },
  unreadable: {
    one: '# record cannot be read; it was set aside.',
    other: '# records cannot be read; they were set aside.',
  },
  unlisted: {
    one: '# case of the log is missing from the list.',
    other: '# cases of the log are missing from the list.',
  },
  headless: {
    one: '# case cannot be shown: its first event is missing. A backup may have it.',
    other: '# cases cannot be shown: their first event is missing. A backup may have them.',
  },
  mend: 'Rebuild the list from the log',
  mended: { one: 'The list was rebuilt: # case.', other: 'The list was rebuilt: # cases.' },
  backupOf: (when, cases) => `Backup of ${when}: ${cases}.`,
  heldNames: (cases) => `Under legal hold and not erased: ${cases}.`,
  missing: (place, device) => `Event ${place} of ${device} is missing.`,
  altered: (place, device) => `Event ${place} of ${device} was altered.`,
  forked: (place, device) => `Two events claim place ${place} of ${device}.`,
  nearCase: (caseNumber, when) => `Case ${caseNumber}, ${when}.`,
  gapAfter: (caseNumber, when) => `The last one before the gap: case ${caseNumber}, ${when}.`,
  closedOn: (day) => `closed ${day}`,
  problems: {
    empty: 'The file is empty.',
    archive: 'This is a ZIP file, not a backup. Backups of Svarfrist are called “….backup.gz”.',
    foreign: 'The file is not a Svarfrist backup.',
    broken: 'The backup is damaged. Try another copy.',
    incomplete: 'The end of the backup is missing. Download it again, or try another copy.',
    'too-large': 'The file unpacks to more than any backup can be.',
    newer: 'The backup was made by a newer Svarfrist. Update, and try again.',
  },
  unchanged: 'Nothing was changed.',
};

/** Words of the section “Your data”. */
export const yourDataWords: Readonly<Record<Language, YourDataWords>> = { nb, nn, da, sv, en };
