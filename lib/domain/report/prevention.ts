import type { ReasonCode } from '../detection/reason-code.ts';
import { type ReasonGroup, reasonCodeInfo } from '../law/reason-codes.ts';
import type { Language } from '../shared/language.ts';

/** A piece of advice by its number in the collected advice of debt collectors (law data, seeds). */
export type AdviceId =
  | 'S060'
  | 'S061'
  | 'S062'
  | 'S064'
  | 'S065'
  | 'S074'
  | 'S076'
  | 'S100'
  | 'S145'
  | 'S146';

/** What keeps objections from arising, as debt collectors in Norway and Denmark advise their customers. */
// data: advice in five languages
export const advice: Readonly<Record<AdviceId, Readonly<Record<Language, string>>>> = {
  S060: {
    nb: 'Skriv klare og detaljerte avtaler: pris, leveringsdato, kvalitet, betalingsvilkår og retur.',
    nn: 'Skriv klare og detaljerte avtalar: pris, leveringsdato, kvalitet, betalingsvilkår og retur.',
    da: 'Skriv klare og detaljerede aftaler: pris, leveringsdato, kvalitet, betalingsvilkår og retur.',
    sv: 'Skriv tydliga och detaljerade avtal: pris, leveransdag, kvalitet, betalningsvillkor och retur.',
    en: 'Write clear, detailed contracts: price, delivery date, quality, payment terms and returns.',
  },
  S061: {
    nb: 'Si det samme enkelt og tydelig gjennom hele salget, og inviter til spørsmål.',
    nn: 'Sei det same enkelt og tydeleg gjennom heile salet, og inviter til spørsmål.',
    da: 'Sig det samme enkelt og tydeligt gennem hele salget, og indbyd til spørgsmål.',
    sv: 'Säg samma sak enkelt och tydligt genom hela försäljningen, och bjud in till frågor.',
    en: 'Say the same thing simply and clearly throughout the sale, and invite questions.',
  },
  S062: {
    nb: 'Dokumenter leveringen: la kunden kvittere for at varen eller arbeidet er mottatt i god stand.',
    nn: 'Dokumenter leveringa: lat kunden kvittere for at vara eller arbeidet er motteke i god stand.',
    da: 'Dokumentér leveringen: lad kunden kvittere for, at varen eller arbejdet er modtaget i god stand.',
    sv: 'Dokumentera leveransen: låt kunden intyga att varan eller arbetet togs emot i gott skick.',
    en: 'Document the delivery: have the customer sign that goods or work arrived in good condition.',
  },
  S064: {
    nb: 'Svar raskt på spørsmål og klager, før de blir en innsigelse.',
    nn: 'Svar raskt på spørsmål og klager, før dei blir ei motsegn.',
    da: 'Svar hurtigt på spørgsmål og klager, før de bliver til en indsigelse.',
    sv: 'Svara snabbt på frågor och klagomål, innan de blir en invändning.',
    en: 'Answer questions and complaints quickly, before they become an objection.',
  },
  S065: {
    nb: 'Følg opp etter salget med e-post eller telefon: er kunden fornøyd?',
    nn: 'Følg opp etter salet med e-post eller telefon: er kunden nøgd?',
    da: 'Følg op efter salget med mail eller telefon: er kunden tilfreds?',
    sv: 'Följ upp efter försäljningen med mejl eller telefon: är kunden nöjd?',
    en: 'Follow up after the sale by mail or telephone: is the customer satisfied?',
  },
  S074: {
    nb: 'Bruk enkle og tydelige betalingsvilkår, så kunden vet nøyaktig hva som ventes.',
    nn: 'Bruk enkle og tydelege betalingsvilkår, så kunden veit nøyaktig kva som er venta.',
    da: 'Brug enkle og tydelige betalingsvilkår, så kunden ved præcis, hvad der forventes.',
    sv: 'Använd enkla och tydliga betalningsvillkor, så att kunden vet exakt vad som förväntas.',
    en: 'Use simple, clear payment terms, so that customers know exactly what is expected.',
  },
  S076: {
    nb: 'Hold kontakt med kunden underveis, og si fra før noe blir forsinket.',
    nn: 'Hald kontakt med kunden undervegs, og sei frå før noko blir forseinka.',
    da: 'Hold kontakt med kunden undervejs, og sig til, før noget bliver forsinket.',
    sv: 'Håll kontakt med kunden längs vägen, och säg till innan något blir försenat.',
    en: 'Keep in touch with the customer along the way, and speak up before something is delayed.',
  },
  S100: {
    nb: 'Gjør fakturaen ryddig: hver ytelse på sin egen linje, med det som ble bestilt.',
    nn: 'Gjer fakturaen ryddig: kvar yting på si eiga linje, med det som vart bestilt.',
    da: 'Gør fakturaen overskuelig: hver ydelse på sin egen linje, med det, der blev bestilt.',
    sv: 'Gör fakturan överskådlig: varje prestation på en egen rad, med det som beställdes.',
    en: 'Keep the invoice tidy: each service on a line of its own, with what was ordered.',
  },
  S145: {
    nb: 'Gå gjennom rutinene for fakturering og purring, og endre det som gir feil.',
    nn: 'Gå gjennom rutinane for fakturering og purring, og endre det som gir feil.',
    da: 'Gennemgå rutinerne for fakturering og rykkere, og ret det, der giver fejl.',
    sv: 'Gå igenom rutinerna för fakturering och påminnelser, och ändra det som ger fel.',
    en: 'Review how you invoice and remind, and change what causes errors.',
  },
  S146: {
    nb: 'Vurder en kredittpolicy: hvem får faktura, og hvor mye før noen ser på saken?',
    nn: 'Vurder ein kredittpolicy: kven får faktura, og kor mykje før nokon ser på saka?',
    da: 'Overvej en kreditpolitik: hvem får faktura, og hvor meget, før nogen ser på sagen?',
    sv: 'Överväg en kreditpolicy: vem får faktura, och hur mycket innan någon tittar på saken?',
    en: 'Consider a credit policy: who is invoiced, and how much before somebody has a look?',
  },
};

const byGroup: Readonly<Record<ReasonGroup, readonly AdviceId[]>> = {
  delivery: ['S062', 'S076'],
  quality: ['S060', 'S065'],
  amount: ['S100', 'S060'],
  contract: ['S060', 'S061'],
  invoice: ['S100', 'S145'],
  legal: ['S145', 'S064'],
  other: ['S064', 'S061'],
};

const byReason: { readonly [Code in ReasonCode]?: readonly AdviceId[] } = {
  LATE_DELIVERY: ['S076', 'S060'],
  PAYMENT_TERMS: ['S074', 'S061'],
  EXTRA_WORK: ['S060', 'S076'],
  CANCELLED_SUBSCRIPTION: ['S145', 'S074'],
  COLLECTION_CONDUCT: ['S145', 'S064'],
  IDENTITY_FRAUD: ['S146', 'S145'],
  NO_AUTHORITY: ['S060', 'S146'],
  MINOR: ['S064', 'S100'],
};

/** What helps against objections of a kind, best first. */
export function adviceFor(reason: ReasonCode): readonly AdviceId[] {
  return byReason[reason] ?? byGroup[reasonCodeInfo[reason].group];
}
