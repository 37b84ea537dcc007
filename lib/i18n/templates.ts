// data: words for the user's own templates, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { PluralForms } from './i18n.ts';

/** A place in a template, in words. */
type Part = 'subject' | 'body';

interface Place {
  readonly language: string;
  readonly part: string;
}

/** What the editor of own templates says. */
export interface TemplateWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly search: string;
  readonly nothing: string;
  readonly create: string;
  readonly startFrom: string;
  readonly blank: string;
  readonly edit: string;
  readonly remove: string;
  readonly removeSure: string;
  readonly removed: string;
  readonly cancel: string;
  /** Throws away what was written; asked for twice. */
  readonly discard: string;
  readonly goOn: string;
  /** `name` may be empty. */
  readonly halfWritten: (name: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly importFile: string;
  readonly exportFile: string;
  readonly name: string;
  readonly steps: string;
  readonly basedOn: string;
  readonly basedOnHint: string;
  readonly basedOnNone: string;
  readonly states: string;
  readonly statesHint: string;
  readonly reasons: string;
  readonly reasonsHint: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly syntax: string;
  readonly insertField: string;
  readonly earlier: string;
  readonly choose: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly clean: string;
  readonly version: (version: number, date: string) => string;
  readonly broken: PluralForms;
  /** What the parts of a template are called where a problem names its place. */
  readonly parts: Readonly<Record<Part, string>>;
  readonly problems: {
    readonly 'no-name': string;
    readonly 'no-steps': string;
    readonly 'no-text': string;
    readonly 'half-empty': Readonly<Record<Part, (language: string) => string>>;
    readonly syntax: (place: Place & { line: number; column: number; error: string }) => string;
    readonly 'unknown-placeholder': (place: Place & { key: string }) => string;
    readonly 'changed-meanwhile': string;
  };
  readonly imported: (counts: { added: number; updated: number; kept: number }) => string;
  readonly unusable: (list: string) => string;
  readonly refused: Readonly<Record<'too-large' | 'not-templates' | 'newer-format', string>>;
}

/** The words by language. */
export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  nb: {
    title: 'Egne maler',
    intro:
      'Svar med firmaets egne ord. De foreslås sammen med produktets og kontrolleres på samme måte.',
    none: 'Ingen egne maler ennå.',
    search: 'Søk i malene',
    nothing: 'Ingen mal har disse ordene.',
    create: 'Ny mal',
    startFrom: 'Begynn med',
    blank: 'en tom mal',
    edit: 'Endre',
    remove: 'Slett',
    removeSure: 'Slett for godt',
    removed: 'Malen er slettet.',
    cancel: 'Avbryt',
    discard: 'Forkast det du har skrevet',
    goOn: 'Fortsett',
    halfWritten: (name) =>
      name ? `En mal ble ikke ferdig sist: «${name}».` : 'En mal ble ikke ferdig sist.',
    save: 'Lagre mal',
    saved: 'Malen er lagret.',
    notSaved: 'Ikke lagret. Se hva som mangler nedenfor.',
    importFile: 'Hent fra fil',
    exportFile: 'Lagre til fil',
    name: 'Navn',
    steps: 'Steg',
    basedOn: 'Regnes som',
    basedOnHint:
      'Avgjør frister og regler når svaret er sendt. «Et vanlig svar» regnes som svar på innsigelsen.',
    basedOnNone: 'et vanlig svar',
    states: 'Foreslås når saken er',
    statesHint: 'Ingen valgt: i alle åpne saker.',
    reasons: 'Laget for disse grunnene',
    reasonsHint: 'Ingen valgt: for alle.',
    language: 'Språk',
    subject: 'Emne',
    body: 'Tekst',
    syntax: '«{{felt}}» blir til verdien. «[?felt]…[/?]» står bare når feltet har en verdi.',
    insertField: 'Sett inn felt',
    earlier: 'Hent tidligere versjon',
    choose: 'velg',
    preview: 'Forhåndsvisning',
    previewHint: 'På en oppdiktet sak. Felt som saken ikke kjenner, står med navnet sitt.',
    clean: 'Kontrollen fant ingenting.',
    version: (version, date) => `versjon ${version}, ${date}`,
    broken: {
      one: '# mal kan ikke leses. Den er beholdt, men kan ikke brukes.',
      other: '# maler kan ikke leses. De er beholdt, men kan ikke brukes.',
    },
    parts: { subject: 'emnet', body: 'teksten' },
    problems: {
      'no-name': 'Malen trenger et navn.',
      'no-steps': 'Velg minst ett steg.',
      'no-text': 'Skriv malen på minst ett språk.',
      'half-empty': {
        subject: (language) => `${language}: emnet er tomt.`,
        body: (language) => `${language}: teksten er tom.`,
      },
      syntax: ({ language, part, line, column, error }) =>
        `${language}, ${part}, linje ${line}, tegn ${column}: ${error}`,
      'unknown-placeholder': ({ language, part, key }) =>
        `${language}, ${part}: feltet «${key}» finnes ikke.`,
      'changed-meanwhile':
        'Malen ble endret i et annet vindu. Kopier teksten din og åpne malen på nytt.',
    },
    imported: ({ added, updated, kept }) =>
      `Nye: ${added}. Oppdatert: ${updated}. Uendret: ${kept}.`,
    unusable: (list) => `Kan ikke brukes, nummer i filen: ${list}.`,
    refused: {
      'too-large': 'Filen er for stor til å være en malfil.',
      'not-templates': 'Dette er ikke en malfil fra Svarfrist. Ingenting er endret.',
      'newer-format': 'Filen er laget av en nyere versjon av Svarfrist. Ingenting er endret.',
    },
  },
  nn: {
    title: 'Eigne malar',
    intro:
      'Svar med orda til firmaet. Dei blir føreslåtte saman med dei i produktet og kontrollerte på same måten.',
    none: 'Ingen eigne malar enno.',
    search: 'Søk i malane',
    nothing: 'Ingen mal har desse orda.',
    create: 'Ny mal',
    startFrom: 'Byrj med',
    blank: 'ein tom mal',
    edit: 'Endre',
    remove: 'Slett',
    removeSure: 'Slett for godt',
    removed: 'Malen er sletta.',
    cancel: 'Avbryt',
    discard: 'Forkast det du har skrive',
    goOn: 'Hald fram',
    halfWritten: (name) =>
      name ? `Ein mal vart ikkje ferdig sist: «${name}».` : 'Ein mal vart ikkje ferdig sist.',
    save: 'Lagre mal',
    saved: 'Malen er lagra.',
    notSaved: 'Ikkje lagra. Sjå kva som manglar nedanfor.',
    importFile: 'Hent frå fil',
    exportFile: 'Lagre til fil',
    name: 'Namn',
    steps: 'Steg',
    basedOn: 'Blir rekna som',
    basedOnHint:
      'Avgjer fristar og reglar når svaret er sendt. «Eit vanleg svar» blir rekna som svar på motsegna.',
    basedOnNone: 'eit vanleg svar',
    states: 'Blir føreslått når saka er',
    statesHint: 'Ingen valde: i alle opne saker.',
    reasons: 'Laga for desse grunnane',
    reasonsHint: 'Ingen valde: for alle.',
    language: 'Språk',
    subject: 'Emne',
    body: 'Tekst',
    syntax: '«{{felt}}» blir til verdien. «[?felt]…[/?]» står berre når feltet har ein verdi.',
    insertField: 'Set inn felt',
    earlier: 'Hent tidlegare versjon',
    choose: 'vel',
    preview: 'Førehandsvising',
    previewHint: 'På ei oppdikta sak. Felt som saka ikkje kjenner, står med namnet sitt.',
    clean: 'Kontrollen fann ingenting.',
    version: (version, date) => `versjon ${version}, ${date}`,
    broken: {
      one: '# mal kan ikkje lesast. Han er teken vare på, men kan ikkje brukast.',
      other: '# malar kan ikkje lesast. Dei er tekne vare på, men kan ikkje brukast.',
    },
    parts: { subject: 'emnet', body: 'teksten' },
    problems: {
      'no-name': 'Malen treng eit namn.',
      'no-steps': 'Vel minst eitt steg.',
      'no-text': 'Skriv malen på minst eitt språk.',
      'half-empty': {
        subject: (language) => `${language}: emnet er tomt.`,
        body: (language) => `${language}: teksten er tom.`,
      },
      syntax: ({ language, part, line, column, error }) =>
        `${language}, ${part}, linje ${line}, teikn ${column}: ${error}`,
      'unknown-placeholder': ({ language, part, key }) =>
        `${language}, ${part}: feltet «${key}» finst ikkje.`,
      'changed-meanwhile':
        'Malen vart endra i eit anna vindauge. Kopier teksten din og opne malen på nytt.',
    },
    imported: ({ added, updated, kept }) =>
      `Nye: ${added}. Oppdaterte: ${updated}. Uendra: ${kept}.`,
    unusable: (list) => `Kan ikkje brukast, nummer i fila: ${list}.`,
    refused: {
      'too-large': 'Fila er for stor til å vere ei malfil.',
      'not-templates': 'Dette er ikkje ei malfil frå Svarfrist. Ingenting er endra.',
      'newer-format': 'Fila er laga av ein nyare versjon av Svarfrist. Ingenting er endra.',
    },
  },
  da: {
    title: 'Egne skabeloner',
    intro:
      'Svar med firmaets egne ord. De foreslås sammen med produktets og kontrolleres på samme måde.',
    none: 'Ingen egne skabeloner endnu.',
    search: 'Søg i skabelonerne',
    nothing: 'Ingen skabelon har de ord.',
    create: 'Ny skabelon',
    startFrom: 'Begynd med',
    blank: 'en tom skabelon',
    edit: 'Rediger',
    remove: 'Slet',
    removeSure: 'Slet for altid',
    removed: 'Skabelonen er slettet.',
    cancel: 'Annuller',
    discard: 'Kassér det, du har skrevet',
    goOn: 'Fortsæt',
    halfWritten: (name) =>
      name
        ? `En skabelon blev ikke færdig sidst: »${name}«.`
        : 'En skabelon blev ikke færdig sidst.',
    save: 'Gem skabelon',
    saved: 'Skabelonen er gemt.',
    notSaved: 'Ikke gemt. Se nedenfor, hvad der mangler.',
    importFile: 'Hent fra fil',
    exportFile: 'Gem til fil',
    name: 'Navn',
    steps: 'Trin',
    basedOn: 'Gælder som',
    basedOnHint:
      'Afgør frister og regler, når svaret er sendt. »Et almindeligt svar« regnes som svar på indsigelsen.',
    basedOnNone: 'et almindeligt svar',
    states: 'Foreslås, når sagen er',
    statesHint: 'Ingen valgt: i alle åbne sager.',
    reasons: 'Lavet til disse årsager',
    reasonsHint: 'Ingen valgt: til alle.',
    language: 'Sprog',
    subject: 'Emne',
    body: 'Tekst',
    syntax: '»{{felt}}« bliver til værdien. »[?felt]…[/?]« står der kun, når feltet har en værdi.',
    insertField: 'Indsæt felt',
    earlier: 'Hent tidligere version',
    choose: 'vælg',
    preview: 'Forhåndsvisning',
    previewHint: 'På en opdigtet sag. Felter, som sagen ikke kender, står med deres navn.',
    clean: 'Kontrollen fandt ingenting.',
    version: (version, date) => `version ${version}, ${date}`,
    broken: {
      one: '# skabelon kan ikke læses. Den er bevaret, men kan ikke bruges.',
      other: '# skabeloner kan ikke læses. De er bevaret, men kan ikke bruges.',
    },
    parts: { subject: 'emnet', body: 'teksten' },
    problems: {
      'no-name': 'Skabelonen mangler et navn.',
      'no-steps': 'Vælg mindst ét trin.',
      'no-text': 'Skriv skabelonen på mindst ét sprog.',
      'half-empty': {
        subject: (language) => `${language}: emnet er tomt.`,
        body: (language) => `${language}: teksten er tom.`,
      },
      syntax: ({ language, part, line, column, error }) =>
        `${language}, ${part}, linje ${line}, tegn ${column}: ${error}`,
      'unknown-placeholder': ({ language, part, key }) =>
        `${language}, ${part}: feltet »${key}« findes ikke.`,
      'changed-meanwhile':
        'Skabelonen blev ændret i et andet vindue. Kopiér din tekst, og åbn skabelonen igen.',
    },
    imported: ({ added, updated, kept }) =>
      `Nye: ${added}. Opdateret: ${updated}. Uændret: ${kept}.`,
    unusable: (list) => `Kan ikke bruges, nummer i filen: ${list}.`,
    refused: {
      'too-large': 'Filen er for stor til at være en skabelonfil.',
      'not-templates': 'Dette er ikke en skabelonfil fra Svarfrist. Intet er ændret.',
      'newer-format': 'Filen er lavet af en nyere version af Svarfrist. Intet er ændret.',
    },
  },
  sv: {
    title: 'Egna mallar',
    intro:
      'Svar med företagets egna ord. De föreslås tillsammans med produktens och kontrolleras likadant.',
    none: 'Inga egna mallar än.',
    search: 'Sök i mallarna',
    nothing: 'Ingen mall har de orden.',
    create: 'Ny mall',
    startFrom: 'Börja med',
    blank: 'en tom mall',
    edit: 'Ändra',
    remove: 'Ta bort',
    removeSure: 'Ta bort för gott',
    removed: 'Mallen är borttagen.',
    cancel: 'Avbryt',
    discard: 'Kasta det du har skrivit',
    goOn: 'Fortsätt',
    halfWritten: (name) =>
      name
        ? `En mall blev inte klar förra gången: ”${name}”.`
        : 'En mall blev inte klar förra gången.',
    save: 'Spara mall',
    saved: 'Mallen är sparad.',
    notSaved: 'Inte sparad. Se nedan vad som saknas.',
    importFile: 'Hämta från fil',
    exportFile: 'Spara till fil',
    name: 'Namn',
    steps: 'Steg',
    basedOn: 'Gäller som',
    basedOnHint:
      'Avgör frister och regler när svaret har skickats. ”Ett vanligt svar” räknas som svar på invändningen.',
    basedOnNone: 'ett vanligt svar',
    states: 'Föreslås när ärendet är',
    statesHint: 'Inga valda: i alla öppna ärenden.',
    reasons: 'Gjord för dessa orsaker',
    reasonsHint: 'Inga valda: för alla.',
    language: 'Språk',
    subject: 'Ämne',
    body: 'Text',
    syntax: '”{{fält}}” blir värdet. ”[?fält]…[/?]” står bara när fältet har ett värde.',
    insertField: 'Infoga fält',
    earlier: 'Hämta tidigare version',
    choose: 'välj',
    preview: 'Förhandsgranskning',
    previewHint: 'På ett påhittat ärende. Fält som ärendet inte känner till står med sitt namn.',
    clean: 'Kontrollen hittade inget.',
    version: (version, date) => `version ${version}, ${date}`,
    broken: {
      one: '# mall kan inte läsas. Den är kvar men kan inte användas.',
      other: '# mallar kan inte läsas. De är kvar men kan inte användas.',
    },
    parts: { subject: 'ämnet', body: 'texten' },
    problems: {
      'no-name': 'Mallen behöver ett namn.',
      'no-steps': 'Välj minst ett steg.',
      'no-text': 'Skriv mallen på minst ett språk.',
      'half-empty': {
        subject: (language) => `${language}: ämnet är tomt.`,
        body: (language) => `${language}: texten är tom.`,
      },
      syntax: ({ language, part, line, column, error }) =>
        `${language}, ${part}, rad ${line}, tecken ${column}: ${error}`,
      'unknown-placeholder': ({ language, part, key }) =>
        `${language}, ${part}: fältet ”${key}” finns inte.`,
      'changed-meanwhile':
        'Mallen ändrades i ett annat fönster. Kopiera din text och öppna mallen igen.',
    },
    imported: ({ added, updated, kept }) =>
      `Nya: ${added}. Uppdaterade: ${updated}. Oförändrade: ${kept}.`,
    unusable: (list) => `Kan inte användas, nummer i filen: ${list}.`,
    refused: {
      'too-large': 'Filen är för stor för att vara en mallfil.',
      'not-templates': 'Det här är ingen mallfil från Svarfrist. Inget har ändrats.',
      'newer-format': 'Filen är gjord av en nyare version av Svarfrist. Inget har ändrats.',
    },
  },
  en: {
    title: 'Own templates',
    intro:
      'Replies in your firm’s own words. They are offered beside the product’s and checked the same way.',
    none: 'No own templates yet.',
    search: 'Search the templates',
    nothing: 'No template has these words.',
    create: 'New template',
    startFrom: 'Start from',
    blank: 'an empty template',
    edit: 'Edit',
    remove: 'Delete',
    removeSure: 'Delete for good',
    removed: 'The template is deleted.',
    cancel: 'Cancel',
    discard: 'Discard what you wrote',
    goOn: 'Continue',
    halfWritten: (name) =>
      name ? `A template was left half-written: “${name}”.` : 'A template was left half-written.',
    save: 'Save template',
    saved: 'The template is saved.',
    notSaved: 'Not saved. See below what is missing.',
    importFile: 'Read from a file',
    exportFile: 'Save to a file',
    name: 'Name',
    steps: 'Steps',
    basedOn: 'Counts as',
    basedOnHint:
      'Decides deadlines and rules once the reply is sent. “An ordinary reply” counts as the answer to the objection.',
    basedOnNone: 'an ordinary reply',
    states: 'Offered when the case is',
    statesHint: 'None chosen: in all open cases.',
    reasons: 'Made for these reasons',
    reasonsHint: 'None chosen: for all.',
    language: 'Language',
    subject: 'Subject',
    body: 'Text',
    syntax: '“{{field}}” becomes the value. “[?field]…[/?]” only appears when the field has one.',
    insertField: 'Insert a field',
    earlier: 'Fetch an earlier version',
    choose: 'choose',
    preview: 'Preview',
    previewHint: 'With an invented case. Fields that the case does not know show their names.',
    clean: 'The check found nothing.',
    version: (version, date) => `version ${version}, ${date}`,
    broken: {
      one: '# template cannot be read. It is kept but cannot be used.',
      other: '# templates cannot be read. They are kept but cannot be used.',
    },
    parts: { subject: 'subject', body: 'text' },
    problems: {
      'no-name': 'The template needs a name.',
      'no-steps': 'Choose at least one step.',
      'no-text': 'Write the template in at least one language.',
      'half-empty': {
        subject: (language) => `${language}: the subject is empty.`,
        body: (language) => `${language}: the text is empty.`,
      },
      syntax: ({ language, part, line, column, error }) =>
        `${language}, ${part}, line ${line}, character ${column}: ${error}`,
      'unknown-placeholder': ({ language, part, key }) =>
        `${language}, ${part}: there is no field “${key}”.`,
      'changed-meanwhile':
        'The template was changed in another window. Copy your text and open the template again.',
    },
    imported: ({ added, updated, kept }) =>
      `New: ${added}. Updated: ${updated}. Unchanged: ${kept}.`,
    unusable: (list) => `Cannot be used, number in the file: ${list}.`,
    refused: {
      'too-large': 'The file is too large to be a file of templates.',
      'not-templates': 'This is not a file of templates from Svarfrist. Nothing was changed.',
      'newer-format': 'The file was made by a newer version of Svarfrist. Nothing was changed.',
    },
  },
};
