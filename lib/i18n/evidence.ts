// data: words of the evidence pack and of the buttons that make it, one object a language
import type { Language } from '../domain/shared/language.ts';

/** What an evidence pack says, and what the interface says about it. */
export interface EvidenceWords {
  readonly amounts: string;
  readonly amountOf: string;
  readonly amount: string;
  readonly currency: string;
  readonly inShort: string;
  readonly customer: string;
  readonly invoice: string;
  readonly dueDate: string;
  readonly receivedOn: string;
  readonly channel: string;
  readonly reason: string;
  readonly extent: string;
  readonly stageThen: string;
  readonly stageNow: string;
  readonly state: string;
  readonly decision: string;
  readonly outcome: string;
  readonly agency: string;
  readonly invoiceAmount: string;
  readonly disputed: string;
  readonly undisputed: string;
  readonly toPay: string;
  readonly paid: string;
  readonly objection: string;
  readonly notStored: string;
  readonly noExcerpt: string;
  readonly answers: string;
  readonly noAnswers: string;
  readonly overridden: string;
  readonly documents: string;
  readonly document: string;
  readonly standing: string;
  readonly atHand: string;
  readonly notAtHand: string;
  readonly timeline: string;
  readonly when: string;
  readonly what: string;
  readonly details: string;
  readonly why: string;
  readonly internalEntry: string;
  readonly unknownActor: string;
  readonly doubtful: string;
  readonly indexIntro: string;
  readonly file: string;
  readonly content: string;
  readonly notInPack: string;
  readonly howToCheck: string;
  readonly checkAdvice: string;
  readonly packName: string;
  readonly mailNotice: string;
  readonly button: string;
  readonly buttonNote: string;
  readonly language: string;
  readonly withNotes: string;
  readonly isMade: string;
  readonly gone: string;
  readonly hold: string;
  readonly holdNote: string;
  readonly held: string;
  readonly released: string;
  readonly paperTitle: (caseNumber: string) => string;
  readonly caseTitle: (caseNumber: string) => string;
  readonly indexTitle: (caseNumber: string) => string;
  readonly made: (when: string, seller: string) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly timesIn: (zone: string) => string;
  readonly place: (actor: string, device: string, seq: number) => string;
  /** Names of files: letters that every file system knows. */
  readonly files: {
    readonly timeline: string;
    readonly objection: string;
    readonly mail: string;
    readonly amounts: string;
  };
  readonly fileNotes: {
    readonly timeline: string;
    readonly objection: string;
    readonly mail: string;
    readonly amounts: string;
    readonly chain: string;
    readonly verify: string;
    readonly manifest: string;
  };
  /** What the pack cannot hold, each a sentence. */
  readonly gaps: readonly string[];
  /** Texts of the page that checks a pack. `{name}` and the like stand for values. */
  readonly verify: Readonly<Record<VerifyText, string>>;
}

export type VerifyText =
  | 'title'
  | 'intro'
  | 'chooseZip'
  | 'chooseFolder'
  | 'intact'
  | 'notIntact'
  | 'fileMissing'
  | 'fileChanged'
  | 'fileExtra'
  | 'entryMissing'
  | 'entriesMissing'
  | 'entryChanged'
  | 'entryForked'
  | 'noManifest'
  | 'chainUnreadable'
  | 'unreadable'
  | 'summary'
  | 'kept'
  | 'fingerprint'
  | 'meaning';

const nb: EvidenceWords = {
  amounts: 'Beløp',
  amountOf: 'Hva',
  amount: 'Beløp',
  currency: 'Valuta',
  inShort: 'Saken kort',
  customer: 'Kunde',
  invoice: 'Faktura',
  dueDate: 'Forfall',
  receivedOn: 'Innsigelsen kom',
  channel: 'Kom via',
  reason: 'Årsak',
  extent: 'Omfang',
  stageThen: 'Stadium da innsigelsen kom',
  stageNow: 'Stadium nå',
  state: 'Status',
  decision: 'Avgjørelse',
  outcome: 'Utfall',
  agency: 'Inkassobyrå',
  invoiceAmount: 'Fakturabeløp',
  disputed: 'Omtvistet',
  undisputed: 'Ikke omtvistet',
  toPay: 'Å betale etter avgjørelsen',
  paid: 'Betalt',
  objection: 'Innsigelsen',
  notStored: '(sitatet er ikke lagret)',
  noExcerpt:
    'Teksten er ikke lagret på denne enheten: den er slettet etter fristen, eller saken kom fra en kollega.',
  answers: 'Svar og datoer',
  noAnswers: 'Ingen svar er ført i saken.',
  overridden: 'Funn i svarkontrollen som ble satt til side',
  documents: 'Dokumenter',
  document: 'Dokument',
  standing: 'Finnes',
  atHand: 'ja',
  notAtHand: 'nei',
  timeline: 'Tidslinje',
  when: 'Når',
  what: 'Hva',
  details: 'Detaljer',
  why: 'Begrunnelse',
  internalEntry: 'Intern føring (innholdet er holdt tilbake)',
  unknownActor: 'ukjent',
  doubtful:
    'Obs: Loggen bak denne saken er ikke hel. Noe er endret eller borte. Kontrollen i verify.html sier hva.',
  indexIntro:
    'Pakken samler det Svarfrist har lagret om saken. Alle filene kan åpnes uten programmet og uten nett.',
  file: 'Fil',
  content: 'Innhold',
  notInPack: 'Dette er ikke med',
  howToCheck: 'Slik kontrollerer du pakken',
  checkAdvice:
    'Åpne verify.html i en nettleser og velg ZIP-filen eller den utpakkede mappen. Siden regner ut alle kontrollsummer på nytt. Be avsenderen om fingeravtrykket og sammenlign det: en pakke som noen har laget helt på nytt, kan bare avsløres slik.',
  packName: 'dokumentasjon',
  mailNotice:
    'Nyeste tekst i e-posten slik Svarfrist lagret den; ikke den originale e-posten. Tidspunktet er da saken ble registrert.',
  button: 'Lag dokumentasjonspakke',
  buttonNote:
    'For inkassobyrå eller klageorgan: tidslinje som PDF, innsigelsen, beløp, svar og en kontrollerbar logg i én ZIP-fil.',
  language: 'Språk i pakken',
  withNotes: 'Ta med interne notater',
  isMade: 'Pakken er laget. Fingeravtrykk, som mottakeren kan be deg om:',
  gone: 'Saken finnes ikke lenger.',
  hold: 'Bevar: ikke slett noe av saken',
  holdNote: 'Saken kan trenges i en tvist. Verken frister eller sletting av kunden rører den.',
  held: 'Saken bevares: ingenting slettes',
  released: 'Bevaringen er opphevet',
  paperTitle: (caseNumber) => `Innsigelse ${caseNumber}: forløp og dokumentasjon`,
  caseTitle: (caseNumber) => `Sak ${caseNumber}`,
  indexTitle: (caseNumber) => `Dokumentasjonspakke ${caseNumber}`,
  made: (when, seller) => `Laget ${when} av ${seller}`,
  pageOf: (page, pages) => `Side ${page} av ${pages}`,
  timesIn: (zone) =>
    `Klokkeslett i tidssonen ${zone}. Hver linje viser hvem, enhet og plass i loggen.`,
  place: (actor, device, seq) => `${actor} · enhet ${device} · nr. ${seq}`,
  files: {
    timeline: 'tidslinje.pdf',
    objection: 'innsigelsen.txt',
    mail: 'innsigelsen.eml',
    amounts: 'belop.csv',
  },
  fileNotes: {
    timeline: 'Saken kort, beløp, svar og alle hendelser',
    objection: 'Innsigelsen for seg: den nyeste teksten i kundens e-post',
    mail: 'Det samme som e-postfil',
    amounts: 'Beløpene som tabell',
    chain: 'Loggen bak saken, hendelse for hendelse, lenket med kontrollsummer',
    verify: 'Kontrollerer pakken i en nettleser, uten nett',
    manifest: 'Kontrollsum (SHA-256) for hver fil',
  },
  gaps: [
    'Den originale e-posten med vedlegg: Svarfrist lagrer bare den nyeste teksten. Hent den fra postkassen.',
    'Teksten i svarene: Svarfrist lagrer hvilken mal, når og hvilke frister, ikke ordene. Hent dem fra sendte e-poster.',
    'Dokumentene i listen: de ligger hos selgeren, og må legges ved for seg.',
  ],
  verify: {
    title: 'Kontroll av dokumentasjonspakke',
    intro:
      'Velg ZIP-filen eller den utpakkede mappen. Alt skjer i denne nettleseren; ingenting sendes.',
    chooseZip: 'ZIP-filen',
    chooseFolder: 'eller den utpakkede mappen',
    intact: 'Pakken er hel: alle filer og alle hendelser er slik de ble laget.',
    notIntact: 'Pakken er ikke hel:',
    fileMissing: 'Filen {name} mangler.',
    fileChanged: 'Filen {name} er endret.',
    fileExtra: 'Filen {name} hører ikke til pakken.',
    entryMissing: 'Hendelse nr. {seq} fra enhet {device} mangler.',
    entriesMissing: 'Hendelsene nr. {from} til {to} fra enhet {device} mangler.',
    entryChanged: 'Hendelse nr. {seq} fra enhet {device} er endret.',
    entryForked: 'To hendelser gjør krav på plass {seq} fra enhet {device}.',
    noManifest:
      'Her er ingen dokumentasjonspakke fra Svarfrist: manifest.json mangler eller kan ikke leses.',
    chainUnreadable: 'Loggen chain.json kan ikke leses.',
    unreadable: 'Filen kan ikke leses som ZIP, eller den er for stor.',
    summary:
      'Sak {caseNumber}. Filer: {files}. Hendelser: {entries}. Av dem med innhold som er holdt tilbake eller slettet, så bare plassen er bevist: {withheld}.',
    kept: 'Plasser som er tomme med hensikt, fordi e-poster uten innsigelse ikke deles og slettede saker er borte: {kept}.',
    fingerprint: 'Fingeravtrykk: {hash}',
    meaning:
      'Kontrollen viser at filene hører sammen og at ingenting er endret eller fjernet siden pakken ble laget. Den viser ikke at det som ble ført, er sant. Sammenlign fingeravtrykket med det avsenderen oppgir.',
  },
};

const nn: EvidenceWords = {
  amounts: 'Beløp',
  amountOf: 'Kva',
  amount: 'Beløp',
  currency: 'Valuta',
  inShort: 'Saka kort',
  customer: 'Kunde',
  invoice: 'Faktura',
  dueDate: 'Forfall',
  receivedOn: 'Motsegna kom',
  channel: 'Kom via',
  reason: 'Årsak',
  extent: 'Omfang',
  stageThen: 'Stadium då motsegna kom',
  stageNow: 'Stadium no',
  state: 'Status',
  decision: 'Avgjerd',
  outcome: 'Utfall',
  agency: 'Inkassobyrå',
  invoiceAmount: 'Fakturabeløp',
  disputed: 'Omstridd',
  undisputed: 'Ikkje omstridd',
  toPay: 'Å betale etter avgjerda',
  paid: 'Betalt',
  objection: 'Motsegna',
  notStored: '(sitatet er ikkje lagra)',
  noExcerpt:
    'Teksten er ikkje lagra på denne eininga: han er sletta etter fristen, eller saka kom frå ein kollega.',
  answers: 'Svar og datoar',
  noAnswers: 'Ingen svar er førte i saka.',
  overridden: 'Funn i svarkontrollen som vart sette til side',
  documents: 'Dokument',
  document: 'Dokument',
  standing: 'Finst',
  atHand: 'ja',
  notAtHand: 'nei',
  timeline: 'Tidslinje',
  when: 'Når',
  what: 'Kva',
  details: 'Detaljar',
  why: 'Grunngiving',
  internalEntry: 'Intern føring (innhaldet er halde tilbake)',
  unknownActor: 'ukjend',
  doubtful:
    'Obs: Loggen bak denne saka er ikkje heil. Noko er endra eller borte. Kontrollen i verify.html seier kva.',
  indexIntro:
    'Pakka samlar det Svarfrist har lagra om saka. Alle filene kan opnast utan programmet og utan nett.',
  file: 'Fil',
  content: 'Innhald',
  notInPack: 'Dette er ikkje med',
  howToCheck: 'Slik kontrollerer du pakka',
  checkAdvice:
    'Opne verify.html i ein nettlesar og vel ZIP-fila eller den utpakka mappa. Sida reknar ut alle kontrollsummar på nytt. Be avsendaren om fingeravtrykket og samanlikn det: ei pakke som nokon har laga heilt på nytt, kan berre avslørast slik.',
  packName: 'dokumentasjon',
  mailNotice:
    'Nyaste tekst i e-posten slik Svarfrist lagra han; ikkje den originale e-posten. Tidspunktet er då saka vart registrert.',
  button: 'Lag dokumentasjonspakke',
  buttonNote:
    'For inkassobyrå eller klageorgan: tidslinje som PDF, motsegna, beløp, svar og ein kontrollerbar logg i éi ZIP-fil.',
  language: 'Språk i pakka',
  withNotes: 'Ta med interne notat',
  isMade: 'Pakka er laga. Fingeravtrykk, som mottakaren kan be deg om:',
  gone: 'Saka finst ikkje lenger.',
  hold: 'Bevar: ikkje slett noko av saka',
  holdNote: 'Saka kan trengjast i ein tvist. Korkje fristar eller sletting av kunden rører henne.',
  held: 'Saka blir bevart: ingenting blir sletta',
  released: 'Bevaringa er oppheva',
  paperTitle: (caseNumber) => `Motsegn ${caseNumber}: gang og dokumentasjon`,
  caseTitle: (caseNumber) => `Sak ${caseNumber}`,
  indexTitle: (caseNumber) => `Dokumentasjonspakke ${caseNumber}`,
  made: (when, seller) => `Laga ${when} av ${seller}`,
  pageOf: (page, pages) => `Side ${page} av ${pages}`,
  timesIn: (zone) =>
    `Klokkeslett i tidssona ${zone}. Kvar linje viser kven, eining og plass i loggen.`,
  place: (actor, device, seq) => `${actor} · eining ${device} · nr. ${seq}`,
  files: {
    timeline: 'tidslinje.pdf',
    objection: 'motsegna.txt',
    mail: 'motsegna.eml',
    amounts: 'belop.csv',
  },
  fileNotes: {
    timeline: 'Saka kort, beløp, svar og alle hendingar',
    objection: 'Motsegna for seg: den nyaste teksten i e-posten frå kunden',
    mail: 'Det same som e-postfil',
    amounts: 'Beløpa som tabell',
    chain: 'Loggen bak saka, hending for hending, lenkja med kontrollsummar',
    verify: 'Kontrollerer pakka i ein nettlesar, utan nett',
    manifest: 'Kontrollsum (SHA-256) for kvar fil',
  },
  gaps: [
    'Den originale e-posten med vedlegg: Svarfrist lagrar berre den nyaste teksten. Hent han frå postkassa.',
    'Teksten i svara: Svarfrist lagrar kva mal, når og kva fristar, ikkje orda. Hent dei frå sende e-postar.',
    'Dokumenta i lista: dei ligg hos seljaren, og må leggjast ved for seg.',
  ],
  verify: {
    title: 'Kontroll av dokumentasjonspakke',
    intro:
      'Vel ZIP-fila eller den utpakka mappa. Alt skjer i denne nettlesaren; ingenting blir sendt.',
    chooseZip: 'ZIP-fila',
    chooseFolder: 'eller den utpakka mappa',
    intact: 'Pakka er heil: alle filer og alle hendingar er slik dei vart laga.',
    notIntact: 'Pakka er ikkje heil:',
    fileMissing: 'Fila {name} manglar.',
    fileChanged: 'Fila {name} er endra.',
    fileExtra: 'Fila {name} høyrer ikkje til pakka.',
    entryMissing: 'Hending nr. {seq} frå eining {device} manglar.',
    entriesMissing: 'Hendingane nr. {from} til {to} frå eining {device} manglar.',
    entryChanged: 'Hending nr. {seq} frå eining {device} er endra.',
    entryForked: 'To hendingar gjer krav på plass {seq} frå eining {device}.',
    noManifest:
      'Her er inga dokumentasjonspakke frå Svarfrist: manifest.json manglar eller kan ikkje lesast.',
    chainUnreadable: 'Loggen chain.json kan ikkje lesast.',
    unreadable: 'Fila kan ikkje lesast som ZIP, eller ho er for stor.',
    summary:
      'Sak {caseNumber}. Filer: {files}. Hendingar: {entries}. Av dei med innhald som er halde tilbake eller sletta, så berre plassen er bevist: {withheld}.',
    kept: 'Plassar som er tomme med vilje, fordi e-postar utan motsegn ikkje blir delte og sletta saker er borte: {kept}.',
    fingerprint: 'Fingeravtrykk: {hash}',
    meaning:
      'Kontrollen viser at filene høyrer saman og at ingenting er endra eller fjerna sidan pakka vart laga. Han viser ikkje at det som vart ført, er sant. Samanlikn fingeravtrykket med det avsendaren oppgir.',
  },
};

const da: EvidenceWords = {
  amounts: 'Beløb',
  amountOf: 'Hvad',
  amount: 'Beløb',
  currency: 'Valuta',
  inShort: 'Sagen kort',
  customer: 'Kunde',
  invoice: 'Faktura',
  dueDate: 'Forfald',
  receivedOn: 'Indsigelsen kom',
  channel: 'Kom via',
  reason: 'Årsag',
  extent: 'Omfang',
  stageThen: 'Stadie, da indsigelsen kom',
  stageNow: 'Stadie nu',
  state: 'Status',
  decision: 'Afgørelse',
  outcome: 'Udfald',
  agency: 'Inkassobureau',
  invoiceAmount: 'Fakturabeløb',
  disputed: 'Omtvistet',
  undisputed: 'Ikke omtvistet',
  toPay: 'Til betaling efter afgørelsen',
  paid: 'Betalt',
  objection: 'Indsigelsen',
  notStored: '(citatet er ikke gemt)',
  noExcerpt:
    'Teksten er ikke gemt på denne enhed: Den er slettet efter fristen, eller sagen kom fra en kollega.',
  answers: 'Svar og datoer',
  noAnswers: 'Ingen svar er ført i sagen.',
  overridden: 'Anmærkninger i svarkontrollen, der blev tilsidesat',
  documents: 'Dokumenter',
  document: 'Dokument',
  standing: 'Findes',
  atHand: 'ja',
  notAtHand: 'nej',
  timeline: 'Tidslinje',
  when: 'Hvornår',
  what: 'Hvad',
  details: 'Nærmere',
  why: 'Begrundelse',
  internalEntry: 'Intern hændelse (indholdet er holdt tilbage)',
  unknownActor: 'ukendt',
  doubtful:
    'Obs: Loggen bag denne sag er ikke hel. Noget er ændret eller væk. Kontrollen i verify.html siger hvad.',
  indexIntro:
    'Pakken samler det, Svarfrist har gemt om sagen. Alle filer kan åbnes uden programmet og uden net.',
  file: 'Fil',
  content: 'Indhold',
  notInPack: 'Dette er ikke med',
  howToCheck: 'Sådan kontrollerer du pakken',
  checkAdvice:
    'Åbn verify.html i en browser, og vælg ZIP-filen eller den udpakkede mappe. Siden beregner alle kontrolsummer igen. Bed afsenderen om fingeraftrykket, og sammenlign det: En pakke, som nogen har lavet helt forfra, kan kun afsløres sådan.',
  packName: 'dokumentation',
  mailNotice:
    'Nyeste tekst i mailen, som Svarfrist gemte den; ikke den oprindelige mail. Tidspunktet er, da sagen blev registreret.',
  button: 'Lav dokumentationspakke',
  buttonNote:
    'Til inkassobureau eller klagenævn: tidslinje som PDF, indsigelsen, beløb, svar og en log, der kan kontrolleres, i én ZIP-fil.',
  language: 'Sprog i pakken',
  withNotes: 'Tag interne noter med',
  isMade: 'Pakken er lavet. Fingeraftryk, som modtageren kan bede dig om:',
  gone: 'Sagen findes ikke længere.',
  hold: 'Bevar: slet intet af sagen',
  holdNote:
    'Sagen kan blive nødvendig i en tvist. Hverken frister eller sletning af kunden rører den.',
  held: 'Sagen bevares: Intet slettes',
  released: 'Bevaringen er ophævet',
  paperTitle: (caseNumber) => `Indsigelse ${caseNumber}: forløb og dokumentation`,
  caseTitle: (caseNumber) => `Sag ${caseNumber}`,
  indexTitle: (caseNumber) => `Dokumentationspakke ${caseNumber}`,
  made: (when, seller) => `Lavet ${when} af ${seller}`,
  pageOf: (page, pages) => `Side ${page} af ${pages}`,
  timesIn: (zone) =>
    `Klokkeslæt i tidszonen ${zone}. Hver linje viser hvem, enhed og plads i loggen.`,
  place: (actor, device, seq) => `${actor} · enhed ${device} · nr. ${seq}`,
  files: {
    timeline: 'tidslinje.pdf',
    objection: 'indsigelsen.txt',
    mail: 'indsigelsen.eml',
    amounts: 'belob.csv',
  },
  fileNotes: {
    timeline: 'Sagen kort, beløb, svar og alle hændelser',
    objection: 'Indsigelsen for sig: den nyeste tekst i kundens mail',
    mail: 'Det samme som mailfil',
    amounts: 'Beløbene som tabel',
    chain: 'Loggen bag sagen, hændelse for hændelse, kædet med kontrolsummer',
    verify: 'Kontrollerer pakken i en browser, uden net',
    manifest: 'Kontrolsum (SHA-256) for hver fil',
  },
  gaps: [
    'Den oprindelige mail med vedhæftninger: Svarfrist gemmer kun den nyeste tekst. Hent den i postkassen.',
    'Teksten i svarene: Svarfrist gemmer hvilken skabelon, hvornår og hvilke frister, ikke ordene. Hent dem i sendte mails.',
    'Dokumenterne på listen: De ligger hos sælgeren og skal vedlægges særskilt.',
  ],
  verify: {
    title: 'Kontrol af dokumentationspakke',
    intro: 'Vælg ZIP-filen eller den udpakkede mappe. Alt sker i denne browser; intet sendes.',
    chooseZip: 'ZIP-filen',
    chooseFolder: 'eller den udpakkede mappe',
    intact: 'Pakken er hel: Alle filer og alle hændelser er, som de blev lavet.',
    notIntact: 'Pakken er ikke hel:',
    fileMissing: 'Filen {name} mangler.',
    fileChanged: 'Filen {name} er ændret.',
    fileExtra: 'Filen {name} hører ikke til pakken.',
    entryMissing: 'Hændelse nr. {seq} fra enhed {device} mangler.',
    entriesMissing: 'Hændelserne nr. {from} til {to} fra enhed {device} mangler.',
    entryChanged: 'Hændelse nr. {seq} fra enhed {device} er ændret.',
    entryForked: 'To hændelser gør krav på plads {seq} fra enhed {device}.',
    noManifest:
      'Her er ingen dokumentationspakke fra Svarfrist: manifest.json mangler eller kan ikke læses.',
    chainUnreadable: 'Loggen chain.json kan ikke læses.',
    unreadable: 'Filen kan ikke læses som ZIP, eller den er for stor.',
    summary:
      'Sag {caseNumber}. Filer: {files}. Hændelser: {entries}. Heraf med indhold, der er holdt tilbage eller slettet, så kun pladsen er bevist: {withheld}.',
    kept: 'Pladser, der er tomme med vilje, fordi mails uden indsigelse ikke deles, og slettede sager er væk: {kept}.',
    fingerprint: 'Fingeraftryk: {hash}',
    meaning:
      'Kontrollen viser, at filerne hører sammen, og at intet er ændret eller fjernet, siden pakken blev lavet. Den viser ikke, at det noterede er sandt. Sammenlign fingeraftrykket med det, afsenderen oplyser.',
  },
};

const sv: EvidenceWords = {
  amounts: 'Belopp',
  amountOf: 'Vad',
  amount: 'Belopp',
  currency: 'Valuta',
  inShort: 'Ärendet i korthet',
  customer: 'Kund',
  invoice: 'Faktura',
  dueDate: 'Förfallodag',
  receivedOn: 'Invändningen kom',
  channel: 'Kom via',
  reason: 'Orsak',
  extent: 'Omfattning',
  stageThen: 'Skede när invändningen kom',
  stageNow: 'Skede nu',
  state: 'Status',
  decision: 'Beslut',
  outcome: 'Utgång',
  agency: 'Inkassobolag',
  invoiceAmount: 'Fakturabelopp',
  disputed: 'Omtvistat',
  undisputed: 'Inte omtvistat',
  toPay: 'Att betala efter beslutet',
  paid: 'Betalt',
  objection: 'Invändningen',
  notStored: '(citatet är inte sparat)',
  noExcerpt:
    'Texten är inte sparad på den här enheten: den är raderad efter tidsfristen eller så kom ärendet från en kollega.',
  answers: 'Svar och datum',
  noAnswers: 'Inga svar finns i ärendet.',
  overridden: 'Anmärkningar i svarskontrollen som åsidosattes',
  documents: 'Handlingar',
  document: 'Handling',
  standing: 'Finns',
  atHand: 'ja',
  notAtHand: 'nej',
  timeline: 'Tidslinje',
  when: 'När',
  what: 'Vad',
  details: 'Detaljer',
  why: 'Skäl',
  internalEntry: 'Intern händelse (innehållet har utelämnats)',
  unknownActor: 'okänd',
  doubtful:
    'Obs: Loggen bakom ärendet är inte hel. Något har ändrats eller saknas. Kontrollen i verify.html säger vad.',
  indexIntro:
    'Paketet samlar det Svarfrist har sparat om ärendet. Alla filer kan öppnas utan programmet och utan nät.',
  file: 'Fil',
  content: 'Innehåll',
  notInPack: 'Detta ingår inte',
  howToCheck: 'Så kontrollerar du paketet',
  checkAdvice:
    'Öppna verify.html i en webbläsare och välj ZIP-filen eller den uppackade mappen. Sidan räknar ut alla kontrollsummor på nytt. Be avsändaren om fingeravtrycket och jämför det: ett paket som någon har gjort helt på nytt kan bara avslöjas så.',
  packName: 'underlag',
  mailNotice:
    'Nyaste texten i mejlet som Svarfrist sparade den; inte originalmejlet. Tidpunkten är när ärendet registrerades.',
  button: 'Skapa underlagspaket',
  buttonNote:
    'För inkassobolag eller nämnd: tidslinje som PDF, invändningen, belopp, svar och en kontrollerbar logg i en ZIP-fil.',
  language: 'Språk i paketet',
  withNotes: 'Ta med interna anteckningar',
  isMade: 'Paketet är klart. Fingeravtryck som mottagaren kan be dig om:',
  gone: 'Ärendet finns inte längre.',
  hold: 'Bevara: radera inget i ärendet',
  holdNote: 'Ärendet kan behövas i en tvist. Varken tidsfrister eller radering av kunden rör det.',
  held: 'Ärendet bevaras: inget raderas',
  released: 'Bevarandet har hävts',
  paperTitle: (caseNumber) => `Invändning ${caseNumber}: förlopp och underlag`,
  caseTitle: (caseNumber) => `Ärende ${caseNumber}`,
  indexTitle: (caseNumber) => `Underlagspaket ${caseNumber}`,
  made: (when, seller) => `Skapat ${when} av ${seller}`,
  pageOf: (page, pages) => `Sida ${page} av ${pages}`,
  timesIn: (zone) =>
    `Klockslag i tidszonen ${zone}. Varje rad visar vem, enhet och plats i loggen.`,
  place: (actor, device, seq) => `${actor} · enhet ${device} · nr ${seq}`,
  files: {
    timeline: 'tidslinje.pdf',
    objection: 'invandningen.txt',
    mail: 'invandningen.eml',
    amounts: 'belopp.csv',
  },
  fileNotes: {
    timeline: 'Ärendet i korthet, belopp, svar och alla händelser',
    objection: 'Invändningen för sig: den nyaste texten i kundens mejl',
    mail: 'Detsamma som mejlfil',
    amounts: 'Beloppen som tabell',
    chain: 'Loggen bakom ärendet, händelse för händelse, länkad med kontrollsummor',
    verify: 'Kontrollerar paketet i en webbläsare, utan nät',
    manifest: 'Kontrollsumma (SHA-256) för varje fil',
  },
  gaps: [
    'Originalmejlet med bilagor: Svarfrist sparar bara den nyaste texten. Hämta det i brevlådan.',
    'Svarens text: Svarfrist sparar vilken mall, när och vilka frister, inte orden. Hämta dem bland skickade mejl.',
    'Handlingarna i listan: de finns hos säljaren och måste bifogas särskilt.',
  ],
  verify: {
    title: 'Kontroll av underlagspaket',
    intro:
      'Välj ZIP-filen eller den uppackade mappen. Allt sker i den här webbläsaren; inget skickas.',
    chooseZip: 'ZIP-filen',
    chooseFolder: 'eller den uppackade mappen',
    intact: 'Paketet är helt: alla filer och alla händelser är som de skapades.',
    notIntact: 'Paketet är inte helt:',
    fileMissing: 'Filen {name} saknas.',
    fileChanged: 'Filen {name} är ändrad.',
    fileExtra: 'Filen {name} hör inte till paketet.',
    entryMissing: 'Händelse nr {seq} från enhet {device} saknas.',
    entriesMissing: 'Händelserna nr {from} till {to} från enhet {device} saknas.',
    entryChanged: 'Händelse nr {seq} från enhet {device} är ändrad.',
    entryForked: 'Två händelser gör anspråk på plats {seq} från enhet {device}.',
    noManifest:
      'Här finns inget underlagspaket från Svarfrist: manifest.json saknas eller kan inte läsas.',
    chainUnreadable: 'Loggen chain.json kan inte läsas.',
    unreadable: 'Filen kan inte läsas som ZIP eller är för stor.',
    summary:
      'Ärende {caseNumber}. Filer: {files}. Händelser: {entries}. Därav med innehåll som utelämnats eller raderats, så att bara platsen är bevisad: {withheld}.',
    kept: 'Platser som är tomma avsiktligt, eftersom mejl utan invändning inte delas och raderade ärenden är borta: {kept}.',
    fingerprint: 'Fingeravtryck: {hash}',
    meaning:
      'Kontrollen visar att filerna hör ihop och att inget har ändrats eller tagits bort sedan paketet skapades. Den visar inte att det som antecknats är sant. Jämför fingeravtrycket med det som avsändaren uppger.',
  },
};

const en: EvidenceWords = {
  amounts: 'Amounts',
  amountOf: 'What',
  amount: 'Amount',
  currency: 'Currency',
  inShort: 'The case in short',
  customer: 'Customer',
  invoice: 'Invoice',
  dueDate: 'Due date',
  receivedOn: 'Objection received',
  channel: 'Came via',
  reason: 'Reason',
  extent: 'Extent',
  stageThen: 'Stage at the objection',
  stageNow: 'Stage now',
  state: 'Status',
  decision: 'Decision',
  outcome: 'Outcome',
  agency: 'Collection agency',
  invoiceAmount: 'Invoice amount',
  disputed: 'Disputed',
  undisputed: 'Undisputed',
  toPay: 'To pay after the decision',
  paid: 'Paid',
  objection: 'The objection',
  notStored: '(the quotation is not stored)',
  noExcerpt:
    'The text is not stored on this device: it was deleted when its time was up, or the case came from a colleague.',
  answers: 'Answers and dates',
  noAnswers: 'No answers are on record.',
  overridden: 'Findings of the reply check that were overruled',
  documents: 'Documents',
  document: 'Document',
  standing: 'At hand',
  atHand: 'yes',
  notAtHand: 'no',
  timeline: 'Timeline',
  when: 'When',
  what: 'What',
  details: 'Details',
  why: 'Reason given',
  internalEntry: 'Internal entry (content withheld)',
  unknownActor: 'unknown',
  doubtful:
    'Note: The log behind this case is not whole. Something was changed or is missing. The check in verify.html says what.',
  indexIntro:
    'This pack holds what Svarfrist has stored about the case. Every file opens without the program and without a network.',
  file: 'File',
  content: 'Content',
  notInPack: 'What is not in the pack',
  howToCheck: 'How to check the pack',
  checkAdvice:
    'Open verify.html in a browser and choose the ZIP file or the unpacked folder. The page computes every checksum again. Ask the sender for the fingerprint and compare it: a pack that somebody made all over again can only be found out that way.',
  packName: 'evidence',
  mailNotice:
    'The newest text of the email as Svarfrist kept it; not the original email. The time is when the case was registered.',
  button: 'Make an evidence pack',
  buttonNote:
    'For an agency or a complaints board: timeline as PDF, the objection, amounts, answers and a log that can be checked, in one ZIP file.',
  language: 'Language of the pack',
  withNotes: 'Include internal notes',
  isMade: 'The pack is made. Fingerprint, which the recipient may ask you for:',
  gone: 'The case no longer exists.',
  hold: 'Legal hold: delete nothing of this case',
  holdNote:
    'The case may be needed in a dispute. Neither retention nor erasing the customer touches it.',
  held: 'Under legal hold: nothing is deleted',
  released: 'Legal hold lifted',
  paperTitle: (caseNumber) => `Objection ${caseNumber}: history and evidence`,
  caseTitle: (caseNumber) => `Case ${caseNumber}`,
  indexTitle: (caseNumber) => `Evidence pack ${caseNumber}`,
  made: (when, seller) => `Made ${when} by ${seller}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  timesIn: (zone) =>
    `Times in the zone ${zone}. Each line shows who, which device, and its place in the log.`,
  place: (actor, device, seq) => `${actor} · device ${device} · no. ${seq}`,
  files: {
    timeline: 'timeline.pdf',
    objection: 'objection.txt',
    mail: 'objection.eml',
    amounts: 'amounts.csv',
  },
  fileNotes: {
    timeline: 'The case in short, amounts, answers and every event',
    objection: 'The objection by itself: the newest text of the customer’s email',
    mail: 'The same as an email file',
    amounts: 'The amounts as a table',
    chain: 'The log behind the case, event by event, chained by checksums',
    verify: 'Checks the pack in a browser, without a network',
    manifest: 'Checksum (SHA-256) of every file',
  },
  gaps: [
    'The original email with attachments: Svarfrist keeps only the newest text. Fetch it from the mailbox.',
    'The text of the replies: Svarfrist keeps which template, when and which deadlines, not the words. Fetch them from sent email.',
    'The documents on the list: the seller has them, and they must be attached separately.',
  ],
  verify: {
    title: 'Check of an evidence pack',
    intro:
      'Choose the ZIP file or the unpacked folder. Everything happens in this browser; nothing is sent.',
    chooseZip: 'The ZIP file',
    chooseFolder: 'or the unpacked folder',
    intact: 'The pack is whole: every file and every event is as it was made.',
    notIntact: 'The pack is not whole:',
    fileMissing: 'The file {name} is missing.',
    fileChanged: 'The file {name} was changed.',
    fileExtra: 'The file {name} does not belong to the pack.',
    entryMissing: 'Event no. {seq} of device {device} is missing.',
    entriesMissing: 'Events no. {from} to {to} of device {device} are missing.',
    entryChanged: 'Event no. {seq} of device {device} was changed.',
    entryForked: 'Two events claim place {seq} of device {device}.',
    noManifest:
      'This is not an evidence pack from Svarfrist: manifest.json is missing or cannot be read.',
    chainUnreadable: 'The log chain.json cannot be read.',
    unreadable: 'The file cannot be read as a ZIP, or it is too large.',
    summary:
      'Case {caseNumber}. Files: {files}. Events: {entries}. Of these with content withheld or erased, so that only the place is proved: {withheld}.',
    kept: 'Places that are empty on purpose, because emails without an objection are not shared and erased cases are gone: {kept}.',
    fingerprint: 'Fingerprint: {hash}',
    meaning:
      'The check shows that the files belong together and that nothing was changed or removed since the pack was made. It does not show that what was recorded is true. Compare the fingerprint with the one the sender gives.',
  },
};

/** Words of the evidence pack. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { nb, nn, da, sv, en };
