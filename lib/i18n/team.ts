// data: words for working as a team, one object a language
import type { TeamRole } from '../domain/objection/team-roles.ts';
import type { Language } from '../domain/shared/language.ts';
import type { TeamProblem } from '../ports/team-sync.ts';
import { plural } from './i18n.ts';

/** What working as a team says. */
export interface TeamWords {
  readonly title: string;
  readonly intro: string;
  readonly code: string;
  readonly codeHint: string;
  readonly typed: string;
  readonly url: string;
  readonly urlHint: string;
  readonly user: string;
  readonly password: string;
  readonly connect: string;
  readonly connecting: string;
  readonly notACode: string;
  readonly notAnAddress: string;
  readonly connected: string;
  readonly connectedAs: (user: string) => string;
  readonly encrypted: string;
  readonly plain: string;
  /** What a member of each role does. */
  readonly roles: Readonly<Record<TeamRole, string>>;
  readonly allSent: string;
  readonly unsent: (count: number) => string;
  readonly lastSync: (when: string) => string;
  readonly neverSynced: string;
  readonly refused: (count: number) => string;
  readonly retry: string;
  readonly unread: (count: number) => string;
  readonly tampered: (count: number) => string;
  readonly colleagues: (names: string) => string;
  /** Somebody is named as the one who answers, and no colleague goes by that. */
  readonly stranger: string;
  readonly syncNow: string;
  readonly disconnect: string;
  readonly disconnectAsk: string;
  readonly keep: string;
  readonly clockOff: (minutes: number) => string;
  /** The server was set up by another version than this one. */
  readonly guard: Readonly<Record<'older' | 'newer', string>>;
  readonly openTeam: string;
  /** What the administrator has to let in. */
  readonly origin: (origin: string) => string;
  /** In the history of a registration that turned out to be a second one of the same objection. */
  readonly sameAs: string;
  readonly duplicate: (number: string) => string;
  readonly join: string;
  readonly joined: (number: string) => string;
  readonly duplicateHint: string;
  readonly clashDeadline: (day: string) => string;
  readonly clashOwner: string;
  readonly clashFacts: string;
  readonly clashClosed: string;
  /** The guard's reasons, by its own English words. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly otherReason: string;
  readonly problems: Readonly<
    Record<TeamProblem, { readonly title: string; readonly advice: string }>
  >;
}

const nb: TeamWords = {
  title: 'Team',
  intro:
    'Del saker med kollegene over firmaets egen CouchDB. Faktura, kundens navn, frister og status forlater denne maskinen; teksten i e-poster gjør det aldri.',
  code: 'Tilkoblingskode',
  codeHint:
    'Linjen du fikk av administratoren. Den begynner med svf1- og inneholder passordet ditt.',
  typed: 'Eller skriv adresse, bruker og passord',
  url: 'Adresse til databasen',
  urlHint: 'For eksempel https://couch.firma.example/svarfrist',
  user: 'Bruker',
  password: 'Passord',
  connect: 'Koble til',
  connecting: 'Spør serveren …',
  notACode: 'Dette er ikke en hel kode. Kopier hele linjen, fra svf1- til slutten.',
  notAnAddress: 'Skriv hele adressen, med databasen til slutt, og bruker og passord.',
  connected: 'Koblet til. Alt som er registrert her, blir nå delt.',
  connectedAs: (user) => `Koblet til som ${user}`,
  encrypted: 'Kryptert fra ende til ende: serveren kan ikke lese innholdet.',
  plain: 'De som drifter serveren, kan lese det som deles.',
  roles: {
    sales: 'svarer kunder',
    manager: 'fordeler og ser teamet',
    dpo: 'sletter',
    relay: 'kopierer databasen',
  },
  allSent: 'Alt er sendt.',
  unsent: (count) =>
    plural('nb', count, {
      one: '# oppføring er ikke sendt ennå',
      other: '# oppføringer er ikke sendt ennå',
    }),
  lastSync: (when) => `Sist synkronisert ${when}`,
  neverSynced: 'Ikke synkronisert ennå.',
  refused: (count) =>
    plural('nb', count, {
      one: 'Serveren avviste # oppføring. Den blir liggende på denne maskinen.',
      other: 'Serveren avviste # oppføringer. De blir liggende på denne maskinen.',
    }),
  retry: 'Send på nytt',
  unread: (count) =>
    plural('nb', count, {
      one: '# oppføring trenger en nyere Svarfrist eller en annen nøkkel. Ingenting er tapt: oppdater, eller be om en ny kode.',
      other:
        '# oppføringer trenger en nyere Svarfrist eller en annen nøkkel. Ingenting er tapt: oppdater, eller be om en ny kode.',
    }),
  tampered: (count) =>
    plural('nb', count, {
      one: '# oppføring er endret på serveren og holdt utenfor. Si fra til administratoren.',
      other: '# oppføringer er endret på serveren og holdt utenfor. Si fra til administratoren.',
    }),
  colleagues: (names) => `I teamet: ${names}`,
  stranger:
    'Ingen i teamet går under dette navnet. Da blir den som registrerte saken, og ledere påminnet.',
  syncNow: 'Synkroniser nå',
  disconnect: 'Koble fra',
  disconnectAsk: 'Koble fra denne maskinen? Det som er her, blir værende.',
  keep: 'Behold tilkoblingen',
  clockOff: (minutes) => {
    const text = plural('nb', minutes, { one: '# minutt', other: '# minutter' });
    return `Klokken på denne maskinen går ${text} feil. Still den, ellers kommer oppføringer i feil rekkefølge.`;
  },
  guard: {
    older:
      'Databasen er satt opp av en eldre Svarfrist. Det meste virker, men serveren kan avvise noe. Be administratoren kjøre npm run team:setup på nytt; ingen trenger nye koder.',
    newer:
      'Databasen er satt opp av en nyere Svarfrist. Oppdater denne, ellers kan serveren avvise noe av det du registrerer.',
  },
  openTeam: 'Team',
  origin: (origin) => `Denne sidens opphav: ${origin}`,
  sameAs: 'Samme innsigelse som en tidligere registrering, og følges opp der',
  duplicate: (number) => `Kanskje samme innsigelse som ${number}: samme faktura, samme kunde.`,
  join: 'Slå sammen',
  joined: (number) => `Slått sammen. Saken følges opp i ${number}.`,
  duplicateHint: 'Den tidligste fortsetter, med den tidligste fristen. Denne avsluttes.',
  clashDeadline: (day) =>
    `To personer flyttet denne fristen samtidig. Den tidligste dagen gjelder: ${day}.`,
  clashOwner: 'To personer endret ansvarlig samtidig. Det siste valget gjelder; sjekk det.',
  clashFacts: 'To personer endret opplysningene samtidig. Den siste endringen gjelder; sjekk den.',
  clashClosed: 'Saken ble avsluttet mens en kollega registrerte noe. Sjekk om den er besvart.',
  reasons: {
    'only a manager assigns and escalates': 'Bare en leder fordeler og eskalerer.',
    'only a data protection officer erases': 'Bare personvernombudet sletter.',
    'the clock is more than a day ahead':
      'Klokken på denne maskinen gikk mer enn et døgn for fort.',
    'this account may only read': 'Denne kontoen kan bare lese.',
    'too large': 'Den er for lang for serveren.',
  },
  otherReason: 'Vakten på serveren godtok den ikke.',
  problems: {
    offline: {
      title: 'Ingen forbindelse',
      advice: 'Ingen svarer. Det du registrerer, tas vare på her og sendes senere.',
    },
    timeout: {
      title: 'Serveren er treg',
      advice: 'Svaret tok for lang tid. Det prøves igjen av seg selv.',
    },
    'not-allowed-here': {
      title: 'Serveren slipper ikke denne siden inn',
      advice:
        'Den svarer, men tillater ikke sidens opphav (CORS). Administratoren legger det til med npm run team:setup -- … --origin.',
    },
    certificate: {
      title: 'Ingen sikker forbindelse',
      advice:
        'Ingen svarer, eller sertifikatet er ikke klarert. Åpne adressen i en ny fane: nettleseren sier hva som er galt.',
    },
    'local-network': {
      title: 'Nettleseren verner lokalnettet ditt',
      advice:
        'Sider når ikke private adresser uten din tillatelse. Tillat tilgang til lokalnettet for denne siden, eller be administratoren om regelen LocalNetworkAccessAllowedForUrls.',
    },
    insecure: {
      title: 'Adressen er ikke sikker',
      advice: 'Et passord skal ikke gå åpent over nettet. Bruk en adresse som begynner med https.',
    },
    portal: {
      title: 'Noe annet svarer',
      advice: 'Kanskje innloggingssiden til et nettverk. Logg inn der, så ordner resten seg selv.',
    },
    'not-couchdb': {
      title: 'Dette er ingen CouchDB',
      advice: 'Sjekk adressen med administratoren.',
    },
    'too-old': { title: 'CouchDB er for gammel', advice: 'Versjon 3.4 eller nyere kreves.' },
    auth: {
      title: 'Feil bruker eller passord',
      advice:
        'Ingenting mer sendes, ellers låser serveren kontoen. Legg inn koden på nytt, eller be om en ny.',
    },
    denied: {
      title: 'Kontoen har ikke lov til å lese databasen',
      advice: 'Administratoren må legge deg til i teamet.',
    },
    locked: {
      title: 'Kontoen er låst for en stund',
      advice:
        'Det ble prøvd for mange feil passord. Vent noen minutter, og legg så inn koden på nytt. Alt du registrerer, er trygt her.',
    },
    'no-role': {
      title: 'Kontoen har ingen rolle i teamet',
      advice: 'Administratoren gir en rolle med npm run team:setup.',
    },
    'no-database': {
      title: 'Databasen finnes ikke',
      advice: 'Sjekk adressen. Hvis serveren gjenopprettes, prøves det igjen av seg selv.',
    },
    'no-guard': {
      title: 'Databasen er ikke satt opp',
      advice: 'Administratoren kjører npm run team:setup én gang.',
    },
    'key-needed': {
      title: 'Teamet krypterer',
      advice:
        'Denne maskinen har ingen nøkkel, eller en gammel. Lim inn den nyeste tilkoblingskoden.',
    },
    clock: {
      title: 'Klokken på denne maskinen er feil',
      advice: 'Den går nesten et døgn eller mer foran serveren. Still den og koble til igjen.',
    },
    busy: { title: 'Serveren ber om å vente', advice: 'Det prøves igjen av seg selv.' },
    'too-large': {
      title: 'Serveren avviser størrelsen',
      advice: 'Administratoren bør øke max_http_request_size.',
    },
    server: {
      title: 'Serveren feilet',
      advice: 'Det prøves igjen av seg selv. Si fra til administratoren hvis det varer.',
    },
    'no-room': {
      title: 'Ikke plass på denne maskinen',
      advice:
        'Det kollegene har skrevet, kommer inn når det er plass. Frigjør plass på disken; ingenting er tapt.',
    },
    'bad-answer': {
      title: 'Svaret ble ikke forstått',
      advice: 'Kanskje kuttet underveis. Det prøves igjen av seg selv.',
    },
  },
};

const nn: TeamWords = {
  title: 'Team',
  intro:
    'Del saker med kollegaene over CouchDB-en til firmaet. Faktura, namnet på kunden, fristar og status forlèt denne maskina; teksten i e-postar gjer det aldri.',
  code: 'Tilkoplingskode',
  codeHint: 'Linja du fekk av administratoren. Ho byrjar med svf1- og inneheld passordet ditt.',
  typed: 'Eller skriv adresse, brukar og passord',
  url: 'Adressa til databasen',
  urlHint: 'Til dømes https://couch.firma.example/svarfrist',
  user: 'Brukar',
  password: 'Passord',
  connect: 'Kople til',
  connecting: 'Spør serveren …',
  notACode: 'Dette er ikkje ein heil kode. Kopier heile linja, frå svf1- til slutten.',
  notAnAddress: 'Skriv heile adressa, med databasen til slutt, og brukar og passord.',
  connected: 'Kopla til. Alt som er registrert her, blir no delt.',
  connectedAs: (user) => `Kopla til som ${user}`,
  encrypted: 'Kryptert frå ende til ende: serveren kan ikkje lese innhaldet.',
  plain: 'Dei som driftar serveren, kan lese det som blir delt.',
  roles: {
    sales: 'svarar kundar',
    manager: 'fordeler og ser teamet',
    dpo: 'slettar',
    relay: 'kopierer databasen',
  },
  allSent: 'Alt er sendt.',
  unsent: (count) =>
    plural('nn', count, {
      one: '# oppføring er ikkje send enno',
      other: '# oppføringar er ikkje sende enno',
    }),
  lastSync: (when) => `Sist synkronisert ${when}`,
  neverSynced: 'Ikkje synkronisert enno.',
  refused: (count) =>
    plural('nn', count, {
      one: 'Serveren avviste # oppføring. Ho blir liggjande på denne maskina.',
      other: 'Serveren avviste # oppføringar. Dei blir liggjande på denne maskina.',
    }),
  retry: 'Send på nytt',
  unread: (count) =>
    plural('nn', count, {
      one: '# oppføring treng ein nyare Svarfrist eller ein annan nøkkel. Ingenting er tapt: oppdater, eller be om ein ny kode.',
      other:
        '# oppføringar treng ein nyare Svarfrist eller ein annan nøkkel. Ingenting er tapt: oppdater, eller be om ein ny kode.',
    }),
  tampered: (count) =>
    plural('nn', count, {
      one: '# oppføring er endra på serveren og halden utanfor. Sei frå til administratoren.',
      other: '# oppføringar er endra på serveren og haldne utanfor. Sei frå til administratoren.',
    }),
  colleagues: (names) => `I teamet: ${names}`,
  stranger:
    'Ingen i teamet går under dette namnet. Då blir den som registrerte saka, og leiarar påminte.',
  syncNow: 'Synkroniser no',
  disconnect: 'Kople frå',
  disconnectAsk: 'Kople frå denne maskina? Det som er her, blir verande.',
  keep: 'Hald på tilkoplinga',
  clockOff: (minutes) => {
    const text = plural('nn', minutes, { one: '# minutt', other: '# minutt' });
    return `Klokka på denne maskina går ${text} feil. Still henne, elles kjem oppføringar i feil rekkjefølgje.`;
  },
  guard: {
    older:
      'Databasen er sett opp av ein eldre Svarfrist. Det meste verkar, men serveren kan avvise noko. Be administratoren køyre npm run team:setup på nytt; ingen treng nye kodar.',
    newer:
      'Databasen er sett opp av ein nyare Svarfrist. Oppdater denne, elles kan serveren avvise noko av det du registrerer.',
  },
  openTeam: 'Team',
  origin: (origin) => `Opphavet til denne sida: ${origin}`,
  sameAs: 'Same motsegn som ei tidlegare registrering, og blir følgd opp der',
  duplicate: (number) => `Kanskje same motsegn som ${number}: same faktura, same kunde.`,
  join: 'Slå saman',
  joined: (number) => `Slått saman. Saka blir følgd opp i ${number}.`,
  duplicateHint: 'Den tidlegaste held fram, med den tidlegaste fristen. Denne blir avslutta.',
  clashDeadline: (day) =>
    `To personar flytta denne fristen samstundes. Den tidlegaste dagen gjeld: ${day}.`,
  clashOwner: 'To personar endra ansvarleg samstundes. Det siste valet gjeld; sjekk det.',
  clashFacts: 'To personar endra opplysningane samstundes. Den siste endringa gjeld; sjekk henne.',
  clashClosed: 'Saka vart avslutta medan ein kollega registrerte noko. Sjekk om ho er svara på.',
  reasons: {
    'only a manager assigns and escalates': 'Berre ein leiar fordeler og eskalerer.',
    'only a data protection officer erases': 'Berre personvernombodet slettar.',
    'the clock is more than a day ahead':
      'Klokka på denne maskina gjekk meir enn eit døgn for fort.',
    'this account may only read': 'Denne kontoen kan berre lese.',
    'too large': 'Ho er for lang for serveren.',
  },
  otherReason: 'Vakta på serveren godtok henne ikkje.',
  problems: {
    offline: {
      title: 'Ikkje samband',
      advice: 'Ingen svarar. Det du registrerer, blir teke vare på her og sendt seinare.',
    },
    timeout: {
      title: 'Serveren er treg',
      advice: 'Svaret tok for lang tid. Det blir prøvd igjen av seg sjølv.',
    },
    'not-allowed-here': {
      title: 'Serveren slepp ikkje denne sida inn',
      advice:
        'Han svarar, men tillèt ikkje opphavet til sida (CORS). Administratoren legg det til med npm run team:setup -- … --origin.',
    },
    certificate: {
      title: 'Ikkje sikkert samband',
      advice:
        'Ingen svarar, eller sertifikatet er ikkje klarert. Opne adressa i ei ny fane: nettlesaren seier kva som er gale.',
    },
    'local-network': {
      title: 'Nettlesaren vernar lokalnettet ditt',
      advice:
        'Sider når ikkje private adresser utan løyvet ditt. Tillat tilgang til lokalnettet for denne sida, eller be administratoren om regelen LocalNetworkAccessAllowedForUrls.',
    },
    insecure: {
      title: 'Adressa er ikkje sikker',
      advice: 'Eit passord skal ikkje gå ope over nettet. Bruk ei adresse som byrjar med https.',
    },
    portal: {
      title: 'Noko anna svarar',
      advice: 'Kanskje innloggingssida til eit nettverk. Logg inn der, så ordnar resten seg sjølv.',
    },
    'not-couchdb': {
      title: 'Dette er ingen CouchDB',
      advice: 'Sjekk adressa med administratoren.',
    },
    'too-old': { title: 'CouchDB er for gammal', advice: 'Versjon 3.4 eller nyare blir kravd.' },
    auth: {
      title: 'Feil brukar eller passord',
      advice:
        'Ingenting meir blir sendt, elles låser serveren kontoen. Legg inn koden på nytt, eller be om ein ny.',
    },
    denied: {
      title: 'Kontoen har ikkje lov til å lese databasen',
      advice: 'Administratoren må leggje deg til i teamet.',
    },
    locked: {
      title: 'Kontoen er låst ei stund',
      advice:
        'Det vart prøvd for mange feil passord. Vent nokre minutt, og legg så inn koden på nytt. Alt du registrerer, er trygt her.',
    },
    'no-role': {
      title: 'Kontoen har inga rolle i teamet',
      advice: 'Administratoren gir ei rolle med npm run team:setup.',
    },
    'no-database': {
      title: 'Databasen finst ikkje',
      advice: 'Sjekk adressa. Om serveren blir gjenoppretta, blir det prøvd igjen av seg sjølv.',
    },
    'no-guard': {
      title: 'Databasen er ikkje sett opp',
      advice: 'Administratoren køyrer npm run team:setup éin gong.',
    },
    'key-needed': {
      title: 'Teamet krypterer',
      advice:
        'Denne maskina har ingen nøkkel, eller ein gammal. Lim inn den nyaste tilkoplingskoden.',
    },
    clock: {
      title: 'Klokka på denne maskina er feil',
      advice: 'Ho går nesten eit døgn eller meir framfor serveren. Still henne og kople til igjen.',
    },
    busy: { title: 'Serveren ber om å vente', advice: 'Det blir prøvd igjen av seg sjølv.' },
    'too-large': {
      title: 'Serveren avviser storleiken',
      advice: 'Administratoren bør auke max_http_request_size.',
    },
    server: {
      title: 'Serveren feila',
      advice: 'Det blir prøvd igjen av seg sjølv. Sei frå til administratoren om det varer.',
    },
    'no-room': {
      title: 'Ikkje plass på denne maskina',
      advice:
        'Det kollegaene har skrive, kjem inn når det er plass. Frigjer plass på disken; ingenting er tapt.',
    },
    'bad-answer': {
      title: 'Svaret vart ikkje forstått',
      advice: 'Kanskje kutta undervegs. Det blir prøvd igjen av seg sjølv.',
    },
  },
};

const da: TeamWords = {
  title: 'Team',
  intro:
    'Del sager med kollegerne over firmaets egen CouchDB. Faktura, kundens navn, frister og status forlader denne maskine; teksten i mails gør det aldrig.',
  code: 'Forbindelseskode',
  codeHint:
    'Linjen, du fik af administratoren. Den begynder med svf1- og indeholder din adgangskode.',
  typed: 'Eller skriv adresse, bruger og adgangskode',
  url: 'Databasens adresse',
  urlHint: 'For eksempel https://couch.firma.example/svarfrist',
  user: 'Bruger',
  password: 'Adgangskode',
  connect: 'Forbind',
  connecting: 'Spørger serveren …',
  notACode: 'Det er ikke en hel kode. Kopiér hele linjen, fra svf1- til slutningen.',
  notAnAddress: 'Skriv hele adressen med databasen til sidst, og bruger og adgangskode.',
  connected: 'Forbundet. Alt, der er registreret her, bliver nu delt.',
  connectedAs: (user) => `Forbundet som ${user}`,
  encrypted: 'Krypteret fra ende til anden: serveren kan ikke læse indholdet.',
  plain: 'De, der driver serveren, kan læse det, der deles.',
  roles: {
    sales: 'svarer kunder',
    manager: 'fordeler og ser teamet',
    dpo: 'sletter',
    relay: 'kopierer databasen',
  },
  allSent: 'Alt er sendt.',
  unsent: (count) =>
    plural('da', count, {
      one: '# post er ikke sendt endnu',
      other: '# poster er ikke sendt endnu',
    }),
  lastSync: (when) => `Senest synkroniseret ${when}`,
  neverSynced: 'Ikke synkroniseret endnu.',
  refused: (count) =>
    plural('da', count, {
      one: 'Serveren afviste # post. Den bliver på denne maskine.',
      other: 'Serveren afviste # poster. De bliver på denne maskine.',
    }),
  retry: 'Send igen',
  unread: (count) =>
    plural('da', count, {
      one: '# post kræver en nyere Svarfrist eller en anden nøgle. Intet er tabt: opdater, eller bed om en ny kode.',
      other:
        '# poster kræver en nyere Svarfrist eller en anden nøgle. Intet er tabt: opdater, eller bed om en ny kode.',
    }),
  tampered: (count) =>
    plural('da', count, {
      one: '# post er ændret på serveren og holdt ude. Sig det til administratoren.',
      other: '# poster er ændret på serveren og holdt ude. Sig det til administratoren.',
    }),
  colleagues: (names) => `I teamet: ${names}`,
  stranger:
    'Ingen i teamet går under dette navn. Så bliver den, der registrerede sagen, og ledere påmindet.',
  syncNow: 'Synkronisér nu',
  disconnect: 'Afbryd forbindelsen',
  disconnectAsk: 'Afbryd for denne maskine? Det, der er her, bliver her.',
  keep: 'Behold forbindelsen',
  clockOff: (minutes) => {
    const text = plural('da', minutes, { one: '# minut', other: '# minutter' });
    return `Uret på denne maskine går ${text} forkert. Stil det, ellers kommer poster i forkert rækkefølge.`;
  },
  guard: {
    older:
      'Databasen er sat op af en ældre Svarfrist. Det meste virker, men serveren kan afvise noget. Bed administratoren køre npm run team:setup igen; ingen behøver nye koder.',
    newer:
      'Databasen er sat op af en nyere Svarfrist. Opdater denne, ellers kan serveren afvise noget af det, du registrerer.',
  },
  openTeam: 'Team',
  origin: (origin) => `Denne sides oprindelse: ${origin}`,
  sameAs: 'Samme indsigelse som en tidligere registrering, og følges op dér',
  duplicate: (number) => `Måske samme indsigelse som ${number}: samme faktura, samme kunde.`,
  join: 'Slå sammen',
  joined: (number) => `Slået sammen. Sagen følges op i ${number}.`,
  duplicateHint: 'Den tidligste fortsætter med den tidligste frist. Denne afsluttes.',
  clashDeadline: (day) =>
    `To personer flyttede denne frist samtidig. Den tidligste dag gælder: ${day}.`,
  clashOwner: 'To personer ændrede den ansvarlige samtidig. Det seneste valg gælder; tjek det.',
  clashFacts: 'To personer ændrede oplysningerne samtidig. Den seneste ændring gælder; tjek den.',
  clashClosed:
    'Sagen blev afsluttet, mens en kollega registrerede noget. Tjek, om den er besvaret.',
  reasons: {
    'only a manager assigns and escalates': 'Kun en leder fordeler og eskalerer.',
    'only a data protection officer erases': 'Kun databeskyttelsesrådgiveren sletter.',
    'the clock is more than a day ahead': 'Uret på denne maskine gik mere end et døgn for hurtigt.',
    'this account may only read': 'Denne konto kan kun læse.',
    'too large': 'Den er for lang for serveren.',
  },
  otherReason: 'Serverens kontrol godtog den ikke.',
  problems: {
    offline: {
      title: 'Ingen forbindelse',
      advice: 'Ingen svarer. Det, du registrerer, gemmes her og sendes senere.',
    },
    timeout: {
      title: 'Serveren er langsom',
      advice: 'Svaret tog for lang tid. Der prøves igen af sig selv.',
    },
    'not-allowed-here': {
      title: 'Serveren lukker ikke denne side ind',
      advice:
        'Den svarer, men tillader ikke sidens oprindelse (CORS). Administratoren tilføjer den med npm run team:setup -- … --origin.',
    },
    certificate: {
      title: 'Ingen sikker forbindelse',
      advice:
        'Ingen svarer, eller certifikatet er ikke betroet. Åbn adressen i en ny fane: browseren siger, hvad der er galt.',
    },
    'local-network': {
      title: 'Browseren beskytter dit lokalnet',
      advice:
        'Sider når ikke private adresser uden din tilladelse. Tillad adgang til lokalnettet for denne side, eller bed administratoren om reglen LocalNetworkAccessAllowedForUrls.',
    },
    insecure: {
      title: 'Adressen er ikke sikker',
      advice:
        'En adgangskode må ikke gå åbent over nettet. Brug en adresse, der begynder med https.',
    },
    portal: {
      title: 'Noget andet svarer',
      advice: 'Måske et netværks login-side. Log ind dér, så ordner resten sig.',
    },
    'not-couchdb': {
      title: 'Det er ikke en CouchDB',
      advice: 'Tjek adressen med administratoren.',
    },
    'too-old': { title: 'CouchDB er for gammel', advice: 'Version 3.4 eller nyere er nødvendig.' },
    auth: {
      title: 'Forkert bruger eller adgangskode',
      advice:
        'Der sendes ikke mere, ellers låser serveren kontoen. Indtast koden igen, eller bed om en ny.',
    },
    denied: {
      title: 'Kontoen må ikke læse databasen',
      advice: 'Administratoren skal føje dig til teamet.',
    },
    locked: {
      title: 'Kontoen er låst et stykke tid',
      advice:
        'Der blev prøvet for mange forkerte adgangskoder. Vent nogle minutter, og indtast så koden igen. Alt, hvad du registrerer, er i sikkerhed her.',
    },
    'no-role': {
      title: 'Kontoen har ingen rolle i teamet',
      advice: 'Administratoren giver en rolle med npm run team:setup.',
    },
    'no-database': {
      title: 'Databasen findes ikke',
      advice: 'Tjek adressen. Hvis serveren genskabes, prøves der igen af sig selv.',
    },
    'no-guard': {
      title: 'Databasen er ikke sat op',
      advice: 'Administratoren kører npm run team:setup én gang.',
    },
    'key-needed': {
      title: 'Teamet krypterer',
      advice: 'Denne maskine har ingen nøgle eller en gammel. Indsæt din nyeste forbindelseskode.',
    },
    clock: {
      title: 'Uret på denne maskine er forkert',
      advice: 'Det går næsten et døgn eller mere foran serveren. Stil det, og forbind igen.',
    },
    busy: { title: 'Serveren beder om at vente', advice: 'Der prøves igen af sig selv.' },
    'too-large': {
      title: 'Serveren afviser størrelsen',
      advice: 'Administratoren bør hæve max_http_request_size.',
    },
    server: {
      title: 'Serveren fejlede',
      advice: 'Der prøves igen af sig selv. Sig det til administratoren, hvis det varer ved.',
    },
    'no-room': {
      title: 'Ingen plads på denne maskine',
      advice:
        'Det, kollegerne har skrevet, kommer ind, når der er plads. Frigør plads på disken; intet er tabt.',
    },
    'bad-answer': {
      title: 'Svaret blev ikke forstået',
      advice: 'Måske afbrudt undervejs. Der prøves igen af sig selv.',
    },
  },
};

const sv: TeamWords = {
  title: 'Team',
  intro:
    'Dela ärenden med kollegerna över företagets egen CouchDB. Faktura, kundens namn, frister och status lämnar den här datorn; texten i mejl gör det aldrig.',
  code: 'Anslutningskod',
  codeHint: 'Raden du fick av administratören. Den börjar med svf1- och innehåller ditt lösenord.',
  typed: 'Eller skriv adress, användare och lösenord',
  url: 'Databasens adress',
  urlHint: 'Till exempel https://couch.firma.example/svarfrist',
  user: 'Användare',
  password: 'Lösenord',
  connect: 'Anslut',
  connecting: 'Frågar servern …',
  notACode: 'Det är inte en hel kod. Kopiera hela raden, från svf1- till slutet.',
  notAnAddress: 'Skriv hela adressen med databasen sist, och användare och lösenord.',
  connected: 'Ansluten. Allt som är registrerat här delas nu.',
  connectedAs: (user) => `Ansluten som ${user}`,
  encrypted: 'Krypterat hela vägen: servern kan inte läsa innehållet.',
  plain: 'De som driver servern kan läsa det som delas.',
  roles: {
    sales: 'svarar kunder',
    manager: 'fördelar och ser teamet',
    dpo: 'raderar',
    relay: 'kopierar databasen',
  },
  allSent: 'Allt är skickat.',
  unsent: (count) =>
    plural('sv', count, {
      one: '# post är inte skickad än',
      other: '# poster är inte skickade än',
    }),
  lastSync: (when) => `Senast synkroniserat ${when}`,
  neverSynced: 'Inte synkroniserat än.',
  refused: (count) =>
    plural('sv', count, {
      one: 'Servern avvisade # post. Den ligger kvar på den här datorn.',
      other: 'Servern avvisade # poster. De ligger kvar på den här datorn.',
    }),
  retry: 'Skicka igen',
  unread: (count) =>
    plural('sv', count, {
      one: '# post kräver en nyare Svarfrist eller en annan nyckel. Inget är förlorat: uppdatera, eller be om en ny kod.',
      other:
        '# poster kräver en nyare Svarfrist eller en annan nyckel. Inget är förlorat: uppdatera, eller be om en ny kod.',
    }),
  tampered: (count) =>
    plural('sv', count, {
      one: '# post har ändrats på servern och hållits utanför. Säg till administratören.',
      other: '# poster har ändrats på servern och hållits utanför. Säg till administratören.',
    }),
  colleagues: (names) => `I teamet: ${names}`,
  stranger:
    'Ingen i teamet går under det namnet. Då blir den som registrerade ärendet och chefer påminda.',
  syncNow: 'Synkronisera nu',
  disconnect: 'Koppla från',
  disconnectAsk: 'Koppla från den här datorn? Det som finns här stannar här.',
  keep: 'Behåll anslutningen',
  clockOff: (minutes) => {
    const text = plural('sv', minutes, { one: '# minut', other: '# minuter' });
    return `Den här datorns klocka går ${text} fel. Ställ den, annars kommer poster i fel ordning.`;
  },
  guard: {
    older:
      'Databasen är uppsatt av en äldre Svarfrist. Det mesta fungerar, men servern kan avvisa något. Be administratören köra npm run team:setup igen; ingen behöver nya koder.',
    newer:
      'Databasen är uppsatt av en nyare Svarfrist. Uppdatera den här, annars kan servern avvisa något av det du registrerar.',
  },
  openTeam: 'Team',
  origin: (origin) => `Den här sidans ursprung: ${origin}`,
  sameAs: 'Samma invändning som en tidigare registrering, och följs upp där',
  duplicate: (number) => `Kanske samma invändning som ${number}: samma faktura, samma kund.`,
  join: 'Slå ihop',
  joined: (number) => `Ihopslagna. Ärendet följs upp i ${number}.`,
  duplicateHint: 'Den tidigaste fortsätter, med den tidigaste fristen. Den här avslutas.',
  clashDeadline: (day) =>
    `Två personer flyttade den här fristen samtidigt. Den tidigaste dagen gäller: ${day}.`,
  clashOwner: 'Två personer ändrade ansvarig samtidigt. Det senaste valet gäller; kontrollera det.',
  clashFacts:
    'Två personer ändrade uppgifterna samtidigt. Den senaste ändringen gäller; kontrollera den.',
  clashClosed:
    'Ärendet avslutades medan en kollega registrerade något. Kontrollera om det är besvarat.',
  reasons: {
    'only a manager assigns and escalates': 'Bara en chef fördelar och eskalerar.',
    'only a data protection officer erases': 'Bara dataskyddsombudet raderar.',
    'the clock is more than a day ahead': 'Den här datorns klocka gick mer än ett dygn för fort.',
    'this account may only read': 'Det här kontot får bara läsa.',
    'too large': 'Den är för lång för servern.',
  },
  otherReason: 'Serverns kontroll godtog den inte.',
  problems: {
    offline: {
      title: 'Ingen anslutning',
      advice: 'Ingen svarar. Det du registrerar sparas här och skickas senare.',
    },
    timeout: {
      title: 'Servern är långsam',
      advice: 'Svaret tog för lång tid. Ett nytt försök görs automatiskt.',
    },
    'not-allowed-here': {
      title: 'Servern släpper inte in den här sidan',
      advice:
        'Den svarar, men tillåter inte sidans ursprung (CORS). Administratören lägger till det med npm run team:setup -- … --origin.',
    },
    certificate: {
      title: 'Ingen säker anslutning',
      advice:
        'Ingen svarar, eller så är certifikatet inte betrott. Öppna adressen i en ny flik: webbläsaren säger vad som är fel.',
    },
    'local-network': {
      title: 'Webbläsaren skyddar ditt lokala nät',
      advice:
        'Sidor når inte privata adresser utan ditt tillstånd. Tillåt åtkomst till det lokala nätet för den här sidan, eller be administratören om regeln LocalNetworkAccessAllowedForUrls.',
    },
    insecure: {
      title: 'Adressen är inte säker',
      advice: 'Ett lösenord får inte gå öppet över nätet. Använd en adress som börjar med https.',
    },
    portal: {
      title: 'Något annat svarar',
      advice: 'Kanske ett nätverks inloggningssida. Logga in där, så ordnar sig resten.',
    },
    'not-couchdb': {
      title: 'Det är ingen CouchDB',
      advice: 'Kontrollera adressen med administratören.',
    },
    'too-old': { title: 'CouchDB är för gammal', advice: 'Version 3.4 eller nyare behövs.' },
    auth: {
      title: 'Fel användare eller lösenord',
      advice: 'Inget mer skickas, annars låser servern kontot. Ange koden igen, eller be om en ny.',
    },
    denied: {
      title: 'Kontot får inte läsa databasen',
      advice: 'Administratören måste lägga till dig i teamet.',
    },
    locked: {
      title: 'Kontot är låst en stund',
      advice:
        'För många fel lösenord har prövats. Vänta några minuter och ange sedan koden igen. Allt du registrerar är i säkert förvar här.',
    },
    'no-role': {
      title: 'Kontot har ingen roll i teamet',
      advice: 'Administratören ger en roll med npm run team:setup.',
    },
    'no-database': {
      title: 'Databasen finns inte',
      advice: 'Kontrollera adressen. Om servern återställs görs ett nytt försök automatiskt.',
    },
    'no-guard': {
      title: 'Databasen är inte förberedd',
      advice: 'Administratören kör npm run team:setup en gång.',
    },
    'key-needed': {
      title: 'Teamet krypterar',
      advice:
        'Den här datorn har ingen nyckel, eller en gammal. Klistra in din nyaste anslutningskod.',
    },
    clock: {
      title: 'Den här datorns klocka är fel',
      advice: 'Den går nästan ett dygn eller mer före servern. Ställ den och anslut igen.',
    },
    busy: { title: 'Servern ber oss vänta', advice: 'Ett nytt försök görs automatiskt.' },
    'too-large': {
      title: 'Servern avvisar storleken',
      advice: 'Administratören bör höja max_http_request_size.',
    },
    server: {
      title: 'Fel på servern',
      advice: 'Ett nytt försök görs automatiskt. Säg till administratören om det fortsätter.',
    },
    'no-room': {
      title: 'Ingen plats på den här datorn',
      advice:
        'Det kollegorna har skrivit kommer in när det finns plats. Frigör utrymme på disken; inget är förlorat.',
    },
    'bad-answer': {
      title: 'Svaret förstods inte',
      advice: 'Kanske avbrutet på vägen. Ett nytt försök görs automatiskt.',
    },
  },
};

const en: TeamWords = {
  title: 'Team',
  intro:
    'Share cases with your colleagues over a CouchDB of your own company. Invoice, customer’s name, deadlines and status leave this device; the text of emails never does.',
  code: 'Connect code',
  codeHint: 'The line your administrator gave you. It begins with svf1- and holds your password.',
  typed: 'Or type address, user and password',
  url: 'Address of the database',
  urlHint: 'For example https://couch.firma.example/svarfrist',
  user: 'User',
  password: 'Password',
  connect: 'Connect',
  connecting: 'Asking the server …',
  notACode: 'This is not a whole code. Copy the entire line, from svf1- to its end.',
  notAnAddress: 'Write the whole address, with the database at its end, and user and password.',
  connected: 'Connected. Everything recorded here is now being shared.',
  connectedAs: (user) => `Connected as ${user}`,
  encrypted: 'Encrypted end to end: the server cannot read the contents.',
  plain: 'The server’s administrators can read what is shared.',
  roles: {
    sales: 'answers customers',
    manager: 'assigns and sees the team',
    dpo: 'erases',
    relay: 'copies the database',
  },
  allSent: 'Everything is sent.',
  unsent: (count) =>
    plural('en', count, { one: '# entry not yet sent', other: '# entries not yet sent' }),
  lastSync: (when) => `Last synced ${when}`,
  neverSynced: 'Not synced yet.',
  refused: (count) =>
    plural('en', count, {
      one: 'The server refused # entry. It stays on this device.',
      other: 'The server refused # entries. They stay on this device.',
    }),
  retry: 'Send again',
  unread: (count) =>
    plural('en', count, {
      one: '# entry needs a newer Svarfrist or another key. Nothing is lost: update, or ask for a new code.',
      other:
        '# entries need a newer Svarfrist or another key. Nothing is lost: update, or ask for a new code.',
    }),
  tampered: (count) =>
    plural('en', count, {
      one: '# entry was changed on the server and left out. Tell your administrator.',
      other: '# entries were changed on the server and left out. Tell your administrator.',
    }),
  colleagues: (names) => `In the team: ${names}`,
  stranger:
    'Nobody in the team goes by this name. Whoever registered the case and managers would be reminded.',
  syncNow: 'Sync now',
  disconnect: 'Disconnect',
  disconnectAsk: 'Disconnect this device? What is here stays here.',
  keep: 'Stay connected',
  clockOff: (minutes) => {
    const text = plural('en', minutes, { one: '# minute', other: '# minutes' });
    return `This device’s clock is off by ${text}. Set it right, or entries come in the wrong order.`;
  },
  guard: {
    older:
      'The database was set up by an older Svarfrist. Most things work, but the server may refuse some. Ask the administrator to run npm run team:setup again; nobody needs a new code.',
    newer:
      'The database was set up by a newer Svarfrist. Update this one, or the server may refuse some of what you record.',
  },
  openTeam: 'Team',
  origin: (origin) => `The origin of this page: ${origin}`,
  sameAs: 'The same objection as an earlier registration, and followed up there',
  duplicate: (number) => `Perhaps the same objection as ${number}: same invoice, same customer.`,
  join: 'Join them',
  joined: (number) => `Joined. The case goes on in ${number}.`,
  duplicateHint: 'The earlier one goes on, with the earlier deadline. This one ends.',
  clashDeadline: (day) =>
    `Two people moved this deadline at the same time. The earlier day holds: ${day}.`,
  clashOwner: 'Two people changed who answers at the same time. The later choice holds; check it.',
  clashFacts: 'Two people changed the facts at the same time. The later change holds; check it.',
  clashClosed:
    'The case was closed while a colleague recorded something. Check whether it is answered.',
  reasons: {
    'only a manager assigns and escalates': 'Only a manager assigns and escalates.',
    'only a data protection officer erases': 'Only a data protection officer erases.',
    'the clock is more than a day ahead': 'The clock of this device was more than a day ahead.',
    'this account may only read': 'This account may only read.',
    'too large': 'It is too long for the server.',
  },
  otherReason: 'The server’s guard did not accept it.',
  problems: {
    offline: {
      title: 'No connection',
      advice: 'Nothing answers. What you record is kept here and sent later.',
    },
    timeout: {
      title: 'The server is slow',
      advice: 'The answer took too long. It is retried automatically.',
    },
    'not-allowed-here': {
      title: 'The server does not let this page in',
      advice:
        'It answers, but does not allow this page’s origin (CORS). The administrator adds it with npm run team:setup -- … --origin.',
    },
    certificate: {
      title: 'No secure connection',
      advice:
        'Nothing answers, or the certificate is not trusted. Open the address in a new tab: the browser says what is wrong.',
    },
    'local-network': {
      title: 'The browser protects your local network',
      advice:
        'Pages may not reach private addresses without your permission. Allow local network access for this page, or ask your administrator for the policy LocalNetworkAccessAllowedForUrls.',
    },
    insecure: {
      title: 'The address is not secure',
      advice: 'A password must not travel in the open. Use an address that begins with https.',
    },
    portal: {
      title: 'Something else answers',
      advice: 'Perhaps the login page of a network. Sign in there; the rest follows by itself.',
    },
    'not-couchdb': {
      title: 'This is not a CouchDB',
      advice: 'Check the address with your administrator.',
    },
    'too-old': { title: 'The CouchDB is too old', advice: 'Version 3.4 or newer is needed.' },
    auth: {
      title: 'User or password is wrong',
      advice:
        'Nothing more is sent, or the server locks the account. Enter the code again, or ask for a new one.',
    },
    denied: {
      title: 'The account may not read this database',
      advice: 'Your administrator must add you to the team.',
    },
    locked: {
      title: 'The account is locked for a while',
      advice:
        'Too many wrong passwords were tried. Wait some minutes, then enter the code again. Whatever you record is safe here.',
    },
    'no-role': {
      title: 'The account has no role in the team',
      advice: 'Your administrator gives one with npm run team:setup.',
    },
    'no-database': {
      title: 'There is no such database',
      advice: 'Check the address. If the server is being restored, it is retried automatically.',
    },
    'no-guard': {
      title: 'The database is not set up',
      advice: 'Your administrator runs npm run team:setup once.',
    },
    'key-needed': {
      title: 'The team encrypts',
      advice: 'This device has no key, or an old one. Paste your newest connect code.',
    },
    clock: {
      title: 'This device’s clock is wrong',
      advice: 'It is almost a day or more ahead of the server. Set it right and connect again.',
    },
    busy: { title: 'The server asks us to wait', advice: 'It is retried automatically.' },
    'too-large': {
      title: 'The server refuses the size',
      advice: 'Your administrator should raise max_http_request_size.',
    },
    server: {
      title: 'The server failed',
      advice: 'It is retried automatically. If it goes on, tell your administrator.',
    },
    'no-room': {
      title: 'No room on this device',
      advice:
        'What colleagues wrote comes in once there is room. Free some space on the disk; nothing is lost.',
    },
    'bad-answer': {
      title: 'The answer was not understood',
      advice: 'Perhaps cut off on the way. It is retried automatically.',
    },
  },
};

/** The words by language. */
export const teamWords: Readonly<Record<Language, TeamWords>> = { nb, nn, da, sv, en };
