// data: words of the form for an objection that was spoken
import type { SpokenWay } from '../domain/message/spoken-message.ts';
import type { Language } from '../domain/shared/language.ts';

interface SpokenWords {
  readonly heading: string;
  readonly text: string;
  readonly way: string;
  readonly ways: Readonly<Record<SpokenWay, string>>;
  readonly customer: string;
  readonly email: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly read: string;
  readonly required: string;
  readonly open: string;
  readonly showing: string;
  readonly back: string;
}

/** Words for an objection that came by telephone or in a meeting. */
export const spokenWords: Record<Language, SpokenWords> = {
  nb: {
    heading: 'Innsigelse på telefon eller i møte',
    text: 'Skriv hva kunden sa. Det leses her, og saken får frister som ved en e-post.',
    way: 'Kom via',
    ways: { phone: 'Telefon', meeting: 'Møte' },
    customer: 'Kunde',
    email: 'Kundens e-post (kan utelates)',
    notes: 'Hva kunden sa',
    notesHint: 'Gjerne med fakturanummer og beløp, og med kundens egne ord.',
    read: 'Les og registrer',
    required: 'Må fylles ut.',
    open: 'Åpne saker uten e-post',
    showing: 'Innsigelse uten e-post',
    back: 'Tilbake',
  },
  nn: {
    heading: 'Motsegn på telefon eller i møte',
    text: 'Skriv kva kunden sa. Det blir lese her, og saka får fristar som ved ein e-post.',
    way: 'Kom via',
    ways: { phone: 'Telefon', meeting: 'Møte' },
    customer: 'Kunde',
    email: 'E-posten til kunden (kan utelatast)',
    notes: 'Kva kunden sa',
    notesHint: 'Gjerne med fakturanummer og beløp, og med kunden sine eigne ord.',
    read: 'Les og registrer',
    required: 'Må fyllast ut.',
    open: 'Opne saker utan e-post',
    showing: 'Motsegn utan e-post',
    back: 'Tilbake',
  },
  da: {
    heading: 'Indsigelse pr. telefon eller på et møde',
    text: 'Skriv, hvad kunden sagde. Det læses her, og sagen får frister som ved en mail.',
    way: 'Kom via',
    ways: { phone: 'Telefon', meeting: 'Møde' },
    customer: 'Kunde',
    email: 'Kundens e-mail (kan udelades)',
    notes: 'Hvad kunden sagde',
    notesHint: 'Gerne med fakturanummer og beløb og med kundens egne ord.',
    read: 'Læs og registrer',
    required: 'Skal udfyldes.',
    open: 'Åbne sager uden mail',
    showing: 'Indsigelse uden mail',
    back: 'Tilbage',
  },
  sv: {
    heading: 'Invändning per telefon eller vid ett möte',
    text: 'Skriv vad kunden sa. Det läses här, och ärendet får frister som vid ett mejl.',
    way: 'Kom via',
    ways: { phone: 'Telefon', meeting: 'Möte' },
    customer: 'Kund',
    email: 'Kundens e-post (kan utelämnas)',
    notes: 'Vad kunden sa',
    notesHint: 'Gärna med fakturanummer och belopp, och med kundens egna ord.',
    read: 'Läs och registrera',
    required: 'Måste fyllas i.',
    open: 'Öppna ärenden utan mejl',
    showing: 'Invändning utan mejl',
    back: 'Tillbaka',
  },
  en: {
    heading: 'Objection by telephone or in a meeting',
    text: 'Write what the customer said. It is read here, and the case gets deadlines as with an email.',
    way: 'Came via',
    ways: { phone: 'Telephone', meeting: 'Meeting' },
    customer: 'Customer',
    email: 'Customer’s email (may be left out)',
    notes: 'What the customer said',
    notesHint: 'Preferably with invoice number and amount, and in the customer’s own words.',
    read: 'Read and register',
    required: 'This is needed.',
    open: 'Open cases without an email',
    showing: 'Objection without an email',
    back: 'Back',
  },
};
