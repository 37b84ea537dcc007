import type { OfferReason } from '../domain/reply/offer-templates.ts';
import type { TemplateError } from '../domain/reply/parse-template.ts';
import type { FixKind, Step } from '../domain/reply/reply-draft.ts';
import type { ValueProblemCode } from '../domain/reply/validate-values.ts';
import type { Language } from '../domain/shared/language.ts';

/** Words for choosing, filling and checking a reply. Names of templates and fields are with the templates. */
export interface ReplyWords {
  readonly steps: Readonly<Record<Step, string>>;
  /** What each step is for, in one line. */
  readonly stepHelp: Readonly<Record<Step, string>>;
  /** Why a template is offered or not. */
  readonly why: Readonly<Record<OfferReason, string>>;
  /** Mark of a template that users wrote themselves. */
  readonly own: string;
  readonly search: { readonly label: string; readonly nothing: string };
  readonly form: {
    readonly optional: string;
    readonly listHelp: string;
  };
  readonly problems: Readonly<Record<ValueProblemCode, string>>;
  readonly suggestion: (value: string) => string;
  readonly templateErrors: Readonly<Record<TemplateError['code'], string>>;
  readonly fixes: Readonly<Record<FixKind, string>>;
  readonly coverage: {
    readonly title: string;
    readonly answered: string;
    readonly decided: string;
    readonly asked: string;
    readonly open: string;
    /** The point is dealt with in words that we do not recognise. */
    readonly otherwise: string;
  };
}

// data: words for replies in the five languages of the product
const nb: ReplyWords = {
  steps: { understand: 'Forstå', confirm: 'Bekreft', settle: 'Gjør opp', internal: 'Internt' },
  stepHelp: {
    understand: 'Vis at du har forstått, og spør om det du ikke vet.',
    confirm: 'Skriv ned det som er avgjort eller avtalt.',
    settle: 'Be om oppgjør: beløp, dato og konto.',
    internal: 'Til en kollega eller inkassobyrået, ikke til kunden.',
  },
  why: {
    'fits-state': 'Passer slik saken står nå.',
    'fits-reason': 'Passer til det kunden klager på.',
    'fits-business': 'Kunden er en bedrift.',
    'fits-consumer': 'Kunden er forbruker.',
    'fits-partial': 'Bare en del av kravet er omtvistet.',
    'fits-agency': 'Saken er hos inkassobyrået.',
    'other-state': 'Saken er ikke kommet dit.',
    'other-reason': 'For en annen type innsigelse.',
    'other-party': 'For en annen type kunde.',
    'whole-claim': 'Hele kravet er omtvistet.',
    'agency-has-case': 'Inkassobyrået fører dialogen med kunden.',
    'not-at-agency': 'Saken er ikke hos et inkassobyrå.',
    'case-closed': 'Saken er avsluttet.',
  },
  own: 'Egen mal',
  search: { label: 'Søk i svarene', nothing: 'Ingen svar har disse ordene.' },
  form: {
    optional: 'kan utelates',
    listHelp: 'Ett punkt per linje.',
  },
  problems: {
    missing: 'Må fylles ut.',
    placeholder: 'Her står det en plassholder. Skriv det som skal stå i brevet.',
    'not-a-date': 'Det er ikke en gyldig dato.',
    'in-the-past': 'Datoen er passert.',
    'not-a-business-day': 'Det er ingen virkedag.',
    'too-soon': 'Kunden skal ha lengre tid.',
    'not-an-amount': 'Skriv et beløp, for eksempel 12 500,00.',
    'does-not-add-up': 'Kreditert og å betale blir til sammen ikke fakturabeløpet.',
    'account-not-approved': 'Kontoen er ikke blant de godkjente.',
  },
  suggestion: (value) => `Bruk ${value}`,
  templateErrors: {
    'unclosed-value': '«{{» mangler «}}».',
    'unclosed-section': '«[?…]» mangler «[/?]».',
    'stray-end': '«[/?]» uten «[?…]» foran.',
    'nested-section': 'En «[?…]» kan ikke stå inne i en annen.',
    'bad-key': 'Feltnavnet er ikke gyldig.',
  },
  fixes: {
    insert: 'Sett inn setningen',
    replace: 'Bytt ut',
    remove: 'Fjern setningen',
  },
  coverage: {
    title: 'Kundens punkter',
    answered: 'besvart',
    decided: 'avgjort',
    asked: 'spurt om',
    open: 'ikke besvart ennå',
    otherwise: 'Besvart på annen måte …',
  },
};

const nn: ReplyWords = {
  steps: { understand: 'Forstå', confirm: 'Stadfest', settle: 'Gjer opp', internal: 'Internt' },
  stepHelp: {
    understand: 'Vis at du har forstått, og spør om det du ikkje veit.',
    confirm: 'Skriv ned det som er avgjort eller avtalt.',
    settle: 'Be om oppgjer: beløp, dato og konto.',
    internal: 'Til ein kollega eller inkassobyrået, ikkje til kunden.',
  },
  why: {
    'fits-state': 'Høver slik saka står no.',
    'fits-reason': 'Høver til det kunden klagar på.',
    'fits-business': 'Kunden er ei bedrift.',
    'fits-consumer': 'Kunden er forbrukar.',
    'fits-partial': 'Berre ein del av kravet er omstridd.',
    'fits-agency': 'Saka er hos inkassobyrået.',
    'other-state': 'Saka er ikkje komen dit.',
    'other-reason': 'For ein annan type motsegn.',
    'other-party': 'For ein annan type kunde.',
    'whole-claim': 'Heile kravet er omstridd.',
    'agency-has-case': 'Inkassobyrået fører dialogen med kunden.',
    'not-at-agency': 'Saka er ikkje hos eit inkassobyrå.',
    'case-closed': 'Saka er avslutta.',
  },
  own: 'Eigen mal',
  search: { label: 'Søk i svara', nothing: 'Ingen svar har desse orda.' },
  form: {
    optional: 'kan utelatast',
    listHelp: 'Eitt punkt per linje.',
  },
  problems: {
    missing: 'Må fyllast ut.',
    placeholder: 'Her står det ein plasshaldar. Skriv det som skal stå i brevet.',
    'not-a-date': 'Det er ikkje ein gyldig dato.',
    'in-the-past': 'Datoen er passert.',
    'not-a-business-day': 'Det er ingen yrkedag.',
    'too-soon': 'Kunden skal ha lengre tid.',
    'not-an-amount': 'Skriv eit beløp, til dømes 12 500,00.',
    'does-not-add-up': 'Kreditert og å betale blir til saman ikkje fakturabeløpet.',
    'account-not-approved': 'Kontoen er ikkje mellom dei godkjende.',
  },
  suggestion: (value) => `Bruk ${value}`,
  templateErrors: {
    'unclosed-value': '«{{» manglar «}}».',
    'unclosed-section': '«[?…]» manglar «[/?]».',
    'stray-end': '«[/?]» utan «[?…]» framfor.',
    'nested-section': 'Ein «[?…]» kan ikkje stå inne i ein annan.',
    'bad-key': 'Feltnamnet er ikkje gyldig.',
  },
  fixes: {
    insert: 'Set inn setninga',
    replace: 'Byt ut',
    remove: 'Fjern setninga',
  },
  coverage: {
    title: 'Punkta til kunden',
    answered: 'svara på',
    decided: 'avgjort',
    asked: 'spurt om',
    open: 'ikkje svara på enno',
    otherwise: 'Ordna på annan måte …',
  },
};

const da: ReplyWords = {
  steps: { understand: 'Forstå', confirm: 'Bekræft', settle: 'Gør op', internal: 'Internt' },
  stepHelp: {
    understand: 'Vis, at du har forstået, og spørg om det, du ikke ved.',
    confirm: 'Skriv det ned, der er afgjort eller aftalt.',
    settle: 'Bed om betaling: beløb, dato og konto.',
    internal: 'Til en kollega eller inkassobureauet, ikke til kunden.',
  },
  why: {
    'fits-state': 'Passer til, hvor sagen står nu.',
    'fits-reason': 'Passer til det, kunden klager over.',
    'fits-business': 'Kunden er en virksomhed.',
    'fits-consumer': 'Kunden er forbruger.',
    'fits-partial': 'Kun en del af kravet er omtvistet.',
    'fits-agency': 'Sagen er hos inkassobureauet.',
    'other-state': 'Sagen er ikke nået dertil.',
    'other-reason': 'Til en anden slags indsigelse.',
    'other-party': 'Til en anden type kunde.',
    'whole-claim': 'Hele kravet er omtvistet.',
    'agency-has-case': 'Inkassobureauet fører dialogen med kunden.',
    'not-at-agency': 'Sagen er ikke hos et inkassobureau.',
    'case-closed': 'Sagen er afsluttet.',
  },
  own: 'Egen skabelon',
  search: { label: 'Søg i svarene', nothing: 'Ingen svar har de ord.' },
  form: {
    optional: 'kan udelades',
    listHelp: 'Ét punkt pr. linje.',
  },
  problems: {
    missing: 'Skal udfyldes.',
    placeholder: 'Her står en pladsholder. Skriv det, der skal stå i brevet.',
    'not-a-date': 'Det er ikke en gyldig dato.',
    'in-the-past': 'Datoen er passeret.',
    'not-a-business-day': 'Det er ikke en arbejdsdag.',
    'too-soon': 'Kunden skal have længere tid.',
    'not-an-amount': 'Skriv et beløb, for eksempel 12.500,00.',
    'does-not-add-up': 'Krediteret og til betaling giver ikke det fakturerede beløb.',
    'account-not-approved': 'Kontoen er ikke blandt de godkendte.',
  },
  suggestion: (value) => `Brug ${value}`,
  templateErrors: {
    'unclosed-value': '»{{« mangler »}}«.',
    'unclosed-section': '»[?…]« mangler »[/?]«.',
    'stray-end': '»[/?]« uden »[?…]« foran.',
    'nested-section': 'En »[?…]« kan ikke stå inde i en anden.',
    'bad-key': 'Feltnavnet er ikke gyldigt.',
  },
  fixes: {
    insert: 'Indsæt sætningen',
    replace: 'Udskift',
    remove: 'Fjern sætningen',
  },
  coverage: {
    title: 'Kundens punkter',
    answered: 'besvaret',
    decided: 'afgjort',
    asked: 'spurgt om',
    open: 'ikke besvaret endnu',
    otherwise: 'Besvaret på anden måde …',
  },
};

const sv: ReplyWords = {
  steps: { understand: 'Förstå', confirm: 'Bekräfta', settle: 'Gör upp', internal: 'Internt' },
  stepHelp: {
    understand: 'Visa att du har förstått och fråga om det du inte vet.',
    confirm: 'Skriv ner det som är avgjort eller avtalat.',
    settle: 'Be om betalning: belopp, datum och konto.',
    internal: 'Till en kollega eller inkassobolaget, inte till kunden.',
  },
  why: {
    'fits-state': 'Passar som ärendet ligger till nu.',
    'fits-reason': 'Passar det kunden klagar på.',
    'fits-business': 'Kunden är ett företag.',
    'fits-consumer': 'Kunden är konsument.',
    'fits-partial': 'Bara en del av kravet är omtvistad.',
    'fits-agency': 'Ärendet är hos inkassobolaget.',
    'other-state': 'Ärendet har inte kommit dit.',
    'other-reason': 'För en annan sorts invändning.',
    'other-party': 'För en annan typ av kund.',
    'whole-claim': 'Hela kravet är omtvistat.',
    'agency-has-case': 'Inkassobolaget sköter dialogen med kunden.',
    'not-at-agency': 'Ärendet är inte hos ett inkassobolag.',
    'case-closed': 'Ärendet är avslutat.',
  },
  own: 'Egen mall',
  search: { label: 'Sök bland svaren', nothing: 'Inget svar har de orden.' },
  form: {
    optional: 'kan utelämnas',
    listHelp: 'En punkt per rad.',
  },
  problems: {
    missing: 'Måste fyllas i.',
    placeholder: 'Här står en platshållare. Skriv det som ska stå i brevet.',
    'not-a-date': 'Det är inte ett giltigt datum.',
    'in-the-past': 'Datumet har passerat.',
    'not-a-business-day': 'Det är ingen arbetsdag.',
    'too-soon': 'Kunden ska ha längre tid.',
    'not-an-amount': 'Skriv ett belopp, till exempel 12 500,00.',
    'does-not-add-up': 'Krediterat och att betala blir inte det fakturerade beloppet.',
    'account-not-approved': 'Kontot finns inte bland de godkända.',
  },
  suggestion: (value) => `Använd ${value}`,
  templateErrors: {
    'unclosed-value': '”{{” saknar ”}}”.',
    'unclosed-section': '”[?…]” saknar ”[/?]”.',
    'stray-end': '”[/?]” utan ”[?…]” före.',
    'nested-section': 'En ”[?…]” kan inte stå inne i en annan.',
    'bad-key': 'Fältnamnet är inte giltigt.',
  },
  fixes: {
    insert: 'Infoga meningen',
    replace: 'Byt ut',
    remove: 'Ta bort meningen',
  },
  coverage: {
    title: 'Kundens punkter',
    answered: 'besvarad',
    decided: 'avgjord',
    asked: 'efterfrågad',
    open: 'inte besvarad ännu',
    otherwise: 'Besvarad på annat sätt …',
  },
};

const en: ReplyWords = {
  steps: { understand: 'Understand', confirm: 'Confirm', settle: 'Settle', internal: 'Internal' },
  stepHelp: {
    understand: 'Show that you have understood, and ask what you do not know.',
    confirm: 'Write down what is decided or agreed.',
    settle: 'Ask for settlement: amount, date and account.',
    internal: 'To a colleague or the agency, not to the customer.',
  },
  why: {
    'fits-state': 'Fits where the case is now.',
    'fits-reason': 'Made for what the customer raises.',
    'fits-business': 'The customer is a business.',
    'fits-consumer': 'The customer is a consumer.',
    'fits-partial': 'Only a part of the claim is disputed.',
    'fits-agency': 'The case is at the collection agency.',
    'other-state': 'The case has not come that far.',
    'other-reason': 'Made for another ground.',
    'other-party': 'Made for another kind of customer.',
    'whole-claim': 'The whole claim is disputed.',
    'agency-has-case': 'The agency handles the dialogue with the customer.',
    'not-at-agency': 'The case is not at an agency.',
    'case-closed': 'The case is closed.',
  },
  own: 'Own template',
  search: { label: 'Search the replies', nothing: 'No reply has these words.' },
  form: {
    optional: 'may be left out',
    listHelp: 'One point per line.',
  },
  problems: {
    missing: 'This is needed.',
    placeholder: 'This holds a placeholder. Write what the letter should say.',
    'not-a-date': 'This is not a date.',
    'in-the-past': 'The date has passed.',
    'not-a-business-day': 'This is not a business day.',
    'too-soon': 'The customer must have more time.',
    'not-an-amount': 'Write an amount, for example 12,500.00.',
    'does-not-add-up': 'Credited and to pay do not add up to the amount invoiced.',
    'account-not-approved': 'The account is not among the approved ones.',
  },
  suggestion: (value) => `Use ${value}`,
  templateErrors: {
    'unclosed-value': '“{{” has no “}}”.',
    'unclosed-section': '“[?…]” has no “[/?]”.',
    'stray-end': '“[/?]” without “[?…]” before it.',
    'nested-section': 'One “[?…]” cannot stand inside another.',
    'bad-key': 'The name of the field is not valid.',
  },
  fixes: {
    insert: 'Insert the sentence',
    replace: 'Replace',
    remove: 'Remove the sentence',
  },
  coverage: {
    title: 'The customer’s points',
    answered: 'answered',
    decided: 'decided',
    asked: 'asked about',
    open: 'not answered yet',
    otherwise: 'Dealt with otherwise …',
  },
};

/** Words for replies in all languages. */
export const replyWords: Readonly<Record<Language, ReplyWords>> = { nb, nn, da, sv, en };
