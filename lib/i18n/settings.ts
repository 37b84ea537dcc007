// data: words of the settings page, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { NorwegianAct } from '../domain/shared/settings.ts';
import { plural } from './i18n.ts';

/** What is wrong with a field of the settings. */
export type SettingsProblem =
  | 'email'
  | 'domain'
  | 'hours'
  | 'breaks'
  | 'neverOpen'
  | 'closedDays'
  | 'closedAllYear'
  | 'accounts';

/** What the settings page says. */
export interface SettingsWords {
  readonly title: string;
  readonly intro: string;
  readonly backToMail: string;
  readonly dashboard: string;
  readonly pages: string;
  readonly look: string;
  readonly language: string;
  readonly languageHint: string;
  readonly automatic: string;
  readonly seller: string;
  readonly country: string;
  readonly countryHint: string;
  readonly sellerName: string;
  readonly sellerDomain: string;
  readonly sellerDomainHint: string;
  readonly accounts: string;
  readonly accountsHint: string;
  readonly adr: string;
  readonly adrHint: string;
  readonly adrChoices: Readonly<Record<'unsaid' | 'yes' | 'no', string>>;
  readonly you: string;
  readonly ownerName: string;
  readonly ownerEmail: string;
  readonly ownerPhone: string;
  readonly manager: string;
  readonly managerHint: string;
  readonly owners: string;
  readonly ownersHint: string;
  readonly leadDays: string;
  readonly leadDaysHint: string;
  readonly leadDayChoice: (days: number) => string;
  readonly preset: string;
  readonly presetBroken: (names: string) => string;
  readonly time: string;
  readonly workFrom: string;
  readonly workTo: string;
  readonly workHint: string;
  readonly breaks: string;
  readonly breaksHint: string;
  readonly closedDays: string;
  readonly closedDaysHint: string;
  readonly notifications: string;
  readonly names: string;
  readonly namesHint: string;
  readonly replies: string;
  readonly norwegianAct: string;
  readonly norwegianActHint: string;
  readonly norwegianActs: Readonly<Record<NorwegianAct, string>>;
  readonly signature: string;
  readonly signatureHint: string;
  /** Before saving: what other hours or days would move. */
  readonly moves: (count: number) => string;
  readonly movesText: string;
  readonly moveCase: (number: string, deadline: string) => string;
  readonly moreMoves: (count: number) => string;
  readonly saveMoves: string;
  readonly keepDates: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly unsaved: string;
  readonly problems: Readonly<Record<SettingsProblem, string>>;
}

const nb: SettingsWords = {
  title: 'Innstillinger',
  intro: 'Brukes i svar, frister og påminnelser. Alt lagres bare på denne maskinen.',
  backToMail: 'Til postkassen',
  dashboard: 'Oversikt',
  pages: 'Sider',
  look: 'Visning',
  language: 'Språk i Svarfrist',
  languageHint: 'Svar skrives på kundens språk uansett.',
  automatic: 'Som i nettleseren',
  seller: 'Firmaet',
  country: 'Land',
  countryHint: 'Avgjør regler og helligdager når kundens e-post ikke sier noe annet.',
  sellerName: 'Firmanavn i brev',
  sellerDomain: 'E-postdomene',
  sellerDomainHint: 'For eksempel firma.no. E-post herfra er fra kolleger, ikke kunder.',
  accounts: 'Godkjente kontonumre',
  accountsHint: 'Ett per linje. Svar kan bare be om betaling til disse; det første foreslås.',
  adr: 'Firmaet deltar i ARN-behandling',
  adrHint:
    'Står i brev til forbrukere i Sverige som ikke får medhold. Før du har valgt, lover brevet ingenting.',
  adrChoices: { unsaid: 'Ikke valgt', yes: 'Ja', no: 'Nei' },
  you: 'Du',
  ownerName: 'Navn',
  ownerEmail: 'E-post',
  ownerPhone: 'Telefon',
  manager: 'Lederens e-post',
  managerHint: 'Får saken når en frist er brutt.',
  owners: 'Kolleger som svarer',
  ownersHint: 'Én e-postadresse per linje. De foreslås når en sak skal ha ny ansvarlig.',
  leadDays: 'Første påminnelse',
  leadDaysHint: 'Hvor tidlig en frist først vises i merket på knappen.',
  leadDayChoice: (days) =>
    plural('nb', days, { one: '# virkedag før fristen', other: '# virkedager før fristen' }),
  preset: 'Bestemt av administratoren',
  presetBroken: (names) => `Administratorens forvalg har verdier som ikke kan leses: ${names}.`,
  time: 'Arbeidstid',
  workFrom: 'Fra',
  workTo: 'Til',
  workHint: 'Mandag til fredag. Påminnelser kommer bare i arbeidstiden.',
  breaks: 'Pauser',
  breaksHint: 'Én per linje, for eksempel 11:30–12:00. Mellom dem er arbeidsperiodene.',
  closedDays: 'Dager firmaet har stengt',
  closedDaysHint:
    'Én dato per linje, for eksempel 20.11.2026, gjerne med navn. Helligdager er med fra før.',
  notifications: 'Varsler',
  names: 'Vis kundens navn i varsler',
  namesHint: 'Gjelder også kalenderen. Varsler kan ses av andre når skjermen deles.',
  replies: 'Svar',
  norwegianAct: 'Norsk inkassolov',
  norwegianActHint:
    'Den nye loven er vedtatt, men ikke i kraft. Velg den for å følge den allerede nå.',
  norwegianActs: {
    automatic: 'Den som gjelder den dagen',
    'NO-1988': 'Loven av 1988',
    'NO-2026': 'Den nye loven av 2026',
  },
  signature: 'E-postprogrammet setter inn signaturen min',
  signatureHint:
    'Svar slutter da med hilsenen, uten navn og telefon. Signaturen må ha begge deler.',
  moves: (count) => plural('nb', count, { one: '# frist flyttes', other: '# frister flyttes' }),
  movesText: 'Slik blir det i de åpne sakene når du lagrer. Loggen i sakene endres ikke.',
  moveCase: (number, deadline) => `Sak ${number}: ${deadline}`,
  moreMoves: (count) => plural('nb', count, { one: 'og # til', other: 'og # til' }),
  saveMoves: 'Lagre og flytt',
  keepDates: 'Ikke lagre',
  save: 'Lagre innstillinger',
  saved: 'Innstillingene er lagret.',
  notSaved: 'Ikke lagret. Rett feltene som er merket.',
  unsaved: 'Endringene er ikke lagret ennå.',
  problems: {
    email: 'Dette ser ikke ut som en e-postadresse.',
    domain: 'Skriv bare domenet, for eksempel firma.no.',
    hours: 'Arbeidsdagen må slutte etter at den begynner.',
    breaks: 'Skriv hver pause som to klokkeslett, for eksempel 11:30–12:00.',
    neverOpen: 'Pausene fyller hele dagen. Da ville ingen påminnelse noensinne komme.',
    closedAllYear:
      'Firmaet har stengt alle dager det neste året. Da ville ingen frist kunne holdes.',
    closedDays: 'En av linjene er ikke en gyldig dato, for eksempel 20.11.2026.',
    accounts: 'En av linjene ser ikke ut som et kontonummer.',
  },
};

const nn: SettingsWords = {
  title: 'Innstillingar',
  intro: 'Blir brukte i svar, fristar og påminningar. Alt blir lagra berre på denne maskina.',
  backToMail: 'Til postkassa',
  dashboard: 'Oversyn',
  pages: 'Sider',
  look: 'Vising',
  language: 'Språk i Svarfrist',
  languageHint: 'Svar blir skrivne på språket til kunden uansett.',
  automatic: 'Som i nettlesaren',
  seller: 'Firmaet',
  country: 'Land',
  countryHint: 'Avgjer reglar og heilagdagar når e-posten frå kunden ikkje seier noko anna.',
  sellerName: 'Firmanamn i brev',
  sellerDomain: 'E-postdomene',
  sellerDomainHint: 'Til dømes firma.no. E-post herifrå er frå kollegaer, ikkje kundar.',
  accounts: 'Godkjende kontonummer',
  accountsHint:
    'Eitt per linje. Svar kan berre be om betaling til desse; det første blir føreslått.',
  adr: 'Firmaet deltek i ARN-handsaming',
  adrHint:
    'Står i brev til forbrukarar i Sverige som ikkje får medhald. Før du har valt, lovar brevet ingenting.',
  adrChoices: { unsaid: 'Ikkje valt', yes: 'Ja', no: 'Nei' },
  you: 'Du',
  ownerName: 'Namn',
  ownerEmail: 'E-post',
  ownerPhone: 'Telefon',
  manager: 'E-posten til leiaren',
  managerHint: 'Får saka når ein frist er broten.',
  owners: 'Kollegaer som svarar',
  ownersHint: 'Éi e-postadresse per linje. Dei blir føreslegne når ei sak skal ha ny ansvarleg.',
  leadDays: 'Første påminning',
  leadDaysHint: 'Kor tidleg ein frist først blir vist i merket på knappen.',
  leadDayChoice: (days) =>
    plural('nn', days, { one: '# yrkedag før fristen', other: '# yrkedagar før fristen' }),
  preset: 'Bestemt av administratoren',
  presetBroken: (names) =>
    `Forvala frå administratoren har verdiar som ikkje kan lesast: ${names}.`,
  time: 'Arbeidstid',
  workFrom: 'Frå',
  workTo: 'Til',
  workHint: 'Måndag til fredag. Påminningar kjem berre i arbeidstida.',
  breaks: 'Pausar',
  breaksHint: 'Éin per linje, til dømes 11:30–12:00. Mellom dei er arbeidsperiodane.',
  closedDays: 'Dagar firmaet held stengt',
  closedDaysHint:
    'Éin dato per linje, til dømes 20.11.2026, gjerne med namn. Heilagdagar er med frå før.',
  notifications: 'Varsel',
  names: 'Vis namnet på kunden i varsel',
  namesHint: 'Gjeld kalenderen òg. Andre kan sjå varsla når skjermen blir delt.',
  replies: 'Svar',
  norwegianAct: 'Norsk inkassolov',
  norwegianActHint:
    'Den nye lova er vedteken, men ikkje i kraft. Vel henne for å følgje henne alt no.',
  norwegianActs: {
    automatic: 'Den som gjeld den dagen',
    'NO-1988': 'Lova av 1988',
    'NO-2026': 'Den nye lova av 2026',
  },
  signature: 'E-postprogrammet set inn signaturen min',
  signatureHint:
    'Svar sluttar då med helsinga, utan namn og telefon. Signaturen må ha begge delar.',
  moves: (count) =>
    plural('nn', count, { one: '# frist blir flytt', other: '# fristar blir flytte' }),
  movesText: 'Slik blir det i dei opne sakene når du lagrar. Loggen i sakene blir ikkje endra.',
  moveCase: (number, deadline) => `Sak ${number}: ${deadline}`,
  moreMoves: (count) => plural('nn', count, { one: 'og # til', other: 'og # til' }),
  saveMoves: 'Lagre og flytt',
  keepDates: 'Ikkje lagre',
  save: 'Lagre innstillingar',
  saved: 'Innstillingane er lagra.',
  notSaved: 'Ikkje lagra. Rett felta som er merkte.',
  unsaved: 'Endringane er ikkje lagra enno.',
  problems: {
    email: 'Dette ser ikkje ut som ei e-postadresse.',
    domain: 'Skriv berre domenet, til dømes firma.no.',
    hours: 'Arbeidsdagen må slutte etter at han byrjar.',
    breaks: 'Skriv kvar pause som to klokkeslett, til dømes 11:30–12:00.',
    neverOpen: 'Pausane fyller heile dagen. Då ville inga påminning nokon gong kome.',
    closedAllYear: 'Firmaet har stengt alle dagar det neste året. Då kunne ingen frist haldast.',
    closedDays: 'Ei av linjene er ikkje ein gyldig dato, til dømes 20.11.2026.',
    accounts: 'Ei av linjene ser ikkje ut som eit kontonummer.',
  },
};

const da: SettingsWords = {
  title: 'Indstillinger',
  intro: 'Bruges i svar, frister og påmindelser. Alt gemmes kun på denne maskine.',
  backToMail: 'Til postkassen',
  dashboard: 'Oversigt',
  pages: 'Sider',
  look: 'Visning',
  language: 'Sprog i Svarfrist',
  languageHint: 'Svar skrives altid på kundens sprog.',
  automatic: 'Som i browseren',
  seller: 'Virksomheden',
  country: 'Land',
  countryHint: 'Afgør regler og helligdage, når kundens mail ikke siger andet.',
  sellerName: 'Firmanavn i breve',
  sellerDomain: 'Maildomæne',
  sellerDomainHint: 'For eksempel firma.dk. Mails herfra er fra kolleger, ikke kunder.',
  accounts: 'Godkendte kontonumre',
  accountsHint: 'Ét pr. linje. Svar kan kun bede om betaling til disse; det første foreslås.',
  adr: 'Virksomheden deltager i ARN-behandling',
  adrHint:
    'Står i breve til forbrugere i Sverige, hvis indsigelse afvises. Før du har valgt, lover brevet intet.',
  adrChoices: { unsaid: 'Ikke valgt', yes: 'Ja', no: 'Nej' },
  you: 'Dig',
  ownerName: 'Navn',
  ownerEmail: 'E-mail',
  ownerPhone: 'Telefon',
  manager: 'Leders e-mail',
  managerHint: 'Får sagen, når en frist er overskredet.',
  owners: 'Kolleger, der svarer',
  ownersHint: 'Én e-mailadresse pr. linje. De foreslås, når en sag skal have ny ansvarlig.',
  leadDays: 'Første påmindelse',
  leadDaysHint: 'Hvor tidligt en frist først vises i mærket på knappen.',
  leadDayChoice: (days) =>
    plural('da', days, { one: '# arbejdsdag før fristen', other: '# arbejdsdage før fristen' }),
  preset: 'Bestemt af administratoren',
  presetBroken: (names) => `Administratorens forvalg har værdier, der ikke kan læses: ${names}.`,
  time: 'Arbejdstid',
  workFrom: 'Fra',
  workTo: 'Til',
  workHint: 'Mandag til fredag. Påmindelser kommer kun i arbejdstiden.',
  breaks: 'Pauser',
  breaksHint: 'Én pr. linje, for eksempel 11:30–12:00. Mellem dem ligger arbejdsperioderne.',
  closedDays: 'Dage, virksomheden holder lukket',
  closedDaysHint:
    'Én dato pr. linje, for eksempel 20.11.2026, gerne med navn. Helligdage er med i forvejen.',
  notifications: 'Notifikationer',
  names: 'Vis kundens navn i notifikationer',
  namesHint: 'Gælder også kalenderen. Andre kan se notifikationer, når skærmen deles.',
  replies: 'Svar',
  norwegianAct: 'Norsk inkassolov',
  norwegianActHint:
    'Den nye lov er vedtaget, men ikke trådt i kraft. Vælg den for at følge den allerede nu.',
  norwegianActs: {
    automatic: 'Den, der gælder på dagen',
    'NO-1988': 'Loven af 1988',
    'NO-2026': 'Den nye lov af 2026',
  },
  signature: 'Mit mailprogram indsætter min signatur',
  signatureHint:
    'Svar slutter så med hilsenen, uden navn og telefon. Signaturen skal have begge dele.',
  moves: (count) => plural('da', count, { one: '# frist flyttes', other: '# frister flyttes' }),
  movesText: 'Sådan bliver det i de åbne sager, når du gemmer. Sagernes log ændres ikke.',
  moveCase: (number, deadline) => `Sag ${number}: ${deadline}`,
  moreMoves: (count) => plural('da', count, { one: 'og # til', other: 'og # til' }),
  saveMoves: 'Gem og flyt',
  keepDates: 'Gem ikke',
  save: 'Gem indstillinger',
  saved: 'Indstillingerne er gemt.',
  notSaved: 'Ikke gemt. Ret de markerede felter.',
  unsaved: 'Ændringerne er ikke gemt endnu.',
  problems: {
    email: 'Det ligner ikke en e-mailadresse.',
    domain: 'Skriv kun domænet, for eksempel firma.dk.',
    hours: 'Arbejdsdagen skal slutte, efter at den er begyndt.',
    breaks: 'Skriv hver pause som to klokkeslæt, for eksempel 11:30–12:00.',
    neverOpen: 'Pauserne fylder hele dagen. Så ville der aldrig komme en påmindelse.',
    closedAllYear:
      'Virksomheden har lukket alle dage det næste år. Så kunne ingen frist overholdes.',
    closedDays: 'En af linjerne er ikke en gyldig dato, for eksempel 20.11.2026.',
    accounts: 'En af linjerne ligner ikke et kontonummer.',
  },
};

const sv: SettingsWords = {
  title: 'Inställningar',
  intro: 'Används i svar, frister och påminnelser. Allt sparas bara på den här datorn.',
  backToMail: 'Till brevlådan',
  dashboard: 'Översikt',
  pages: 'Sidor',
  look: 'Utseende',
  language: 'Språk i Svarfrist',
  languageHint: 'Svar skrivs alltid på kundens språk.',
  automatic: 'Som i webbläsaren',
  seller: 'Företaget',
  country: 'Land',
  countryHint: 'Avgör regler och helgdagar när kundens mejl inte säger något annat.',
  sellerName: 'Företagsnamn i brev',
  sellerDomain: 'E-postdomän',
  sellerDomainHint: 'Till exempel foretag.se. Mejl därifrån kommer från kollegor, inte kunder.',
  accounts: 'Godkända kontonummer',
  accountsHint: 'Ett per rad. Svar kan bara be om betalning till dem; det första föreslås.',
  adr: 'Företaget deltar i förfarandet hos ARN',
  adrHint:
    'Står i brev till konsumenter i Sverige som får avslag. Innan du har valt lovar brevet ingenting.',
  adrChoices: { unsaid: 'Inte valt', yes: 'Ja', no: 'Nej' },
  you: 'Du',
  ownerName: 'Namn',
  ownerEmail: 'E-post',
  ownerPhone: 'Telefon',
  manager: 'Chefens e-post',
  managerHint: 'Får ärendet när en frist har överskridits.',
  owners: 'Kollegor som svarar',
  ownersHint: 'En e-postadress per rad. De föreslås när ett ärende ska få ny ansvarig.',
  leadDays: 'Första påminnelsen',
  leadDaysHint: 'Hur tidigt en frist först visas i märket på knappen.',
  leadDayChoice: (days) =>
    plural('sv', days, { one: '# arbetsdag före fristen', other: '# arbetsdagar före fristen' }),
  preset: 'Bestämt av administratören',
  presetBroken: (names) => `Administratörens förval har värden som inte går att läsa: ${names}.`,
  time: 'Arbetstid',
  workFrom: 'Från',
  workTo: 'Till',
  workHint: 'Måndag till fredag. Påminnelser kommer bara under arbetstid.',
  breaks: 'Raster',
  breaksHint: 'En per rad, till exempel 11:30–12:00. Mellan dem ligger arbetspassen.',
  closedDays: 'Dagar då företaget har stängt',
  closedDaysHint: 'Ett datum per rad, ÅÅÅÅ-MM-DD, gärna med namn. Helgdagar finns redan med.',
  notifications: 'Aviseringar',
  names: 'Visa kundens namn i aviseringar',
  namesHint: 'Gäller även kalendern. Andra kan se aviseringar när skärmen delas.',
  replies: 'Svar',
  norwegianAct: 'Norska inkassolagen',
  norwegianActHint:
    'Den nya lagen är antagen men har inte trätt i kraft. Välj den för att följa den redan nu.',
  norwegianActs: {
    automatic: 'Den som gäller den dagen',
    'NO-1988': 'Lagen från 1988',
    'NO-2026': 'Den nya lagen från 2026',
  },
  signature: 'Mitt e-postprogram lägger till min signatur',
  signatureHint:
    'Svaren slutar då med hälsningen, utan namn och telefon. Signaturen måste ha båda.',
  moves: (count) => plural('sv', count, { one: '# frist flyttas', other: '# frister flyttas' }),
  movesText: 'Så blir det i de öppna ärendena när du sparar. Ärendenas logg ändras inte.',
  moveCase: (number, deadline) => `Ärende ${number}: ${deadline}`,
  moreMoves: (count) => plural('sv', count, { one: 'och # till', other: 'och # till' }),
  saveMoves: 'Spara och flytta',
  keepDates: 'Spara inte',
  save: 'Spara inställningar',
  saved: 'Inställningarna har sparats.',
  notSaved: 'Inte sparat. Rätta de markerade fälten.',
  unsaved: 'Ändringarna är inte sparade än.',
  problems: {
    email: 'Det ser inte ut som en e-postadress.',
    domain: 'Skriv bara domänen, till exempel foretag.se.',
    hours: 'Arbetsdagen måste sluta efter att den börjar.',
    breaks: 'Skriv varje rast som två klockslag, till exempel 11:30–12:00.',
    neverOpen: 'Rasterna fyller hela dagen. Då skulle ingen påminnelse någonsin komma.',
    closedAllYear:
      'Företaget har stängt alla dagar det närmaste året. Då skulle ingen frist kunna hållas.',
    closedDays: 'En av raderna är inte ett giltigt datum (ÅÅÅÅ-MM-DD).',
    accounts: 'En av raderna ser inte ut som ett kontonummer.',
  },
};

const en: SettingsWords = {
  title: 'Settings',
  intro: 'Used in replies, deadlines and reminders. Everything is kept on this machine only.',
  backToMail: 'To the mailbox',
  dashboard: 'Dashboard',
  pages: 'Pages',
  look: 'Display',
  language: 'Language of Svarfrist',
  languageHint: 'Replies are always written in the customer’s language.',
  automatic: 'As in the browser',
  seller: 'The company',
  country: 'Country',
  countryHint: 'Decides rules and holidays when the customer’s email does not say otherwise.',
  sellerName: 'Company name in letters',
  sellerDomain: 'Email domain',
  sellerDomainHint: 'For example company.com. Email from it comes from colleagues, not customers.',
  accounts: 'Approved accounts',
  accountsHint: 'One per line. Replies may ask for payment to these only; the first is suggested.',
  adr: 'The company takes part in ARN’s procedure',
  adrHint:
    'Appears in letters to consumers in Sweden whose objection is rejected. Until you have chosen, they promise nothing.',
  adrChoices: { unsaid: 'Not chosen', yes: 'Yes', no: 'No' },
  you: 'You',
  ownerName: 'Name',
  ownerEmail: 'Email',
  ownerPhone: 'Phone',
  manager: 'Manager’s email',
  managerHint: 'Takes over a case when a deadline was missed.',
  owners: 'Colleagues who answer',
  ownersHint: 'One email address per line. They are offered when a case is to have a new owner.',
  leadDays: 'First reminder',
  leadDaysHint: 'How early a deadline first shows in the badge of the button.',
  leadDayChoice: (days) =>
    plural('en', days, {
      one: '# business day before the deadline',
      other: '# business days before the deadline',
    }),
  preset: 'Set by your administrator',
  presetBroken: (names) => `The administrator’s presets have values that cannot be read: ${names}.`,
  time: 'Working hours',
  workFrom: 'From',
  workTo: 'To',
  workHint: 'Monday to Friday. Reminders come in working hours only.',
  breaks: 'Breaks',
  breaksHint: 'One per line, for example 11:30–12:00. The working periods lie between them.',
  closedDays: 'Days the company is closed',
  closedDaysHint:
    'One date per line, YYYY-MM-DD, with a name if you like. Public holidays are known already.',
  notifications: 'Notifications',
  names: 'Show the customer’s name in notifications',
  namesHint: 'Your calendar too. Others can see notifications when you share your screen.',
  replies: 'Replies',
  norwegianAct: 'Norwegian debt collection act',
  norwegianActHint: 'The new act is adopted but not in force. Choose it to follow it already.',
  norwegianActs: {
    automatic: 'The one in force on the day',
    'NO-1988': 'The act of 1988',
    'NO-2026': 'The new act of 2026',
  },
  signature: 'My email program adds my signature',
  signatureHint:
    'Replies then end with the greeting, without name and telephone. The signature must have both.',
  moves: (count) => plural('en', count, { one: '# deadline moves', other: '# deadlines move' }),
  movesText: 'This is how the open cases change when you save. Their log is not changed.',
  moveCase: (number, deadline) => `Case ${number}: ${deadline}`,
  moreMoves: (count) => plural('en', count, { one: 'and # more', other: 'and # more' }),
  saveMoves: 'Save and move',
  keepDates: 'Do not save',
  save: 'Save settings',
  saved: 'The settings are saved.',
  notSaved: 'Not saved. Correct the marked fields.',
  unsaved: 'Your changes are not saved yet.',
  problems: {
    email: 'This does not look like an email address.',
    domain: 'Enter the domain only, for example company.com.',
    hours: 'The working day must end after it begins.',
    breaks: 'Write each break as two times, for example 11:30–12:00.',
    neverOpen: 'The breaks fill the whole day. No reminder would ever come.',
    closedAllYear:
      'The company is closed on every day of the coming year. No deadline could be kept.',
    closedDays: 'One of the lines is not a valid date (YYYY-MM-DD).',
    accounts: 'One of the lines does not look like an account number.',
  },
};

/** Words of the settings page in the five languages. */
export const settingsWords: Readonly<Record<Language, SettingsWords>> = { nb, nn, da, sv, en };
