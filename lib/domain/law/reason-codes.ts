import type { ReasonCode } from '../detection/reason-code.ts';
import type { Language } from '../shared/language.ts';
import type { SourceId } from './sources.ts';
import type { TemplateId } from './template-id.ts';

type Labels = Readonly<Record<Language, string>>;

/** What pauses while the ground is examined: the whole claim, the disputed lines, or only fees and interest. */
export type PauseEffect = 'pause_all' | 'pause_part' | 'pause_fees';

/** Heading under which a list shows a ground. */
export type ReasonGroup =
  | 'delivery'
  | 'quality'
  | 'amount'
  | 'contract'
  | 'invoice'
  | 'legal'
  | 'other';

/** What is known about a ground of dispute. */
export interface ReasonCodeInfo {
  readonly group: ReasonGroup;
  readonly effect: PauseEffect;
  readonly labels: Labels;
  /** Templates that usually fit, best first. */
  readonly templates: readonly TemplateId[];
  readonly sources: readonly SourceId[];
}

/** Headings of the groups, in the order in which lists show them. */
// data: groups of grounds
export const reasonGroups = {
  delivery: { nb: 'Levering', nn: 'Levering', da: 'Levering', sv: 'Leverans', en: 'Delivery' },
  quality: { nb: 'Kvalitet', nn: 'Kvalitet', da: 'Kvalitet', sv: 'Kvalitet', en: 'Quality' },
  amount: { nb: 'Beløp', nn: 'Beløp', da: 'Beløb', sv: 'Belopp', en: 'Amount' },
  contract: { nb: 'Avtale', nn: 'Avtale', da: 'Aftale', sv: 'Avtal', en: 'Contract' },
  invoice: { nb: 'Faktura', nn: 'Faktura', da: 'Faktura', sv: 'Faktura', en: 'Invoice' },
  legal: { nb: 'Jus', nn: 'Jus', da: 'Jura', sv: 'Juridik', en: 'Legal' },
  other: { nb: 'Annet', nn: 'Anna', da: 'Andet', sv: 'Övrigt', en: 'Other' },
} as const satisfies Record<ReasonGroup, Labels>;

/** The 41 grounds on which customers dispute a claim. */
// data: grounds of dispute with labels, templates and effect
export const reasonCodeInfo: Readonly<Record<ReasonCode, ReasonCodeInfo>> = {
  NOT_DELIVERED: {
    group: 'delivery',
    effect: 'pause_all',
    labels: {
      nb: 'Ikke levert',
      nn: 'Ikkje levert',
      da: 'Ikke leveret',
      sv: 'Inte levererat',
      en: 'Not delivered',
    },
    templates: ['T02', 'T05', 'T08', 'T09'],
    sources: ['PRACTICE', 'PEPPOL'],
  },
  PARTIAL_DELIVERY: {
    group: 'delivery',
    effect: 'pause_part',
    labels: {
      nb: 'Mangelfull levering / dellevering',
      nn: 'Mangelfull levering / dellevering',
      da: 'Dellevering / manko',
      sv: 'Delleverans / saknade varor',
      en: 'Short or partial delivery',
    },
    templates: ['T07', 'T06'],
    sources: ['PRACTICE', 'PEPPOL'],
  },
  LATE_DELIVERY: {
    group: 'delivery',
    effect: 'pause_all',
    labels: {
      nb: 'Forsinket levering',
      nn: 'Forseinka levering',
      da: 'Forsinket levering',
      sv: 'Försenad leverans',
      en: 'Late delivery',
    },
    templates: ['T02', 'T06', 'T08', 'T09'],
    sources: ['PRACTICE'],
  },
  WRONG_ITEM: {
    group: 'delivery',
    effect: 'pause_all',
    labels: {
      nb: 'Feil vare eller tjeneste',
      nn: 'Feil vare eller teneste',
      da: 'Forkert vare eller ydelse (fejllevering)',
      sv: 'Fel vara eller tjänst',
      en: 'Wrong item or service',
    },
    templates: ['T05', 'T06'],
    sources: ['PRACTICE', 'PEPPOL'],
  },
  DAMAGED: {
    group: 'delivery',
    effect: 'pause_all',
    labels: {
      nb: 'Skadet ved levering',
      nn: 'Skadd ved levering',
      da: 'Beskadiget ved levering',
      sv: 'Skadad vid leverans',
      en: 'Damaged on delivery',
    },
    templates: ['T02', 'T05', 'T06'],
    sources: ['PRACTICE'],
  },
  RETURNED: {
    group: 'delivery',
    effect: 'pause_all',
    labels: {
      nb: 'Returnert, men ikke kreditert',
      nn: 'Returnert, men ikkje kreditert',
      da: 'Returneret, men ikke krediteret',
      sv: 'Returnerad men inte krediterad',
      en: 'Returned but not credited',
    },
    templates: ['T05', 'T02'],
    sources: ['PRACTICE'],
  },
  DEFECT: {
    group: 'quality',
    effect: 'pause_all',
    labels: {
      nb: 'Feil eller mangel ved varen',
      nn: 'Feil eller mangel ved vara',
      da: 'Fejl eller mangel ved varen',
      sv: 'Fel på varan',
      en: 'Defective goods',
    },
    templates: ['T02', 'T06', 'T05'],
    sources: ['PRACTICE', 'PEPPOL'],
  },
  SERVICE_QUALITY: {
    group: 'quality',
    effect: 'pause_all',
    labels: {
      nb: 'Dårlig utført arbeid / tjeneste',
      nn: 'Dårleg utført arbeid / teneste',
      da: 'Mangelfuldt udført arbejde / ydelse',
      sv: 'Bristfälligt utfört arbete / tjänst',
      en: 'Poor service or workmanship',
    },
    templates: ['T02', 'T06', 'T08', 'T09'],
    sources: ['PRACTICE', 'DK-COLL'],
  },
  INCOMPLETE_WORK: {
    group: 'quality',
    effect: 'pause_part',
    labels: {
      nb: 'Arbeidet er ikke ferdig',
      nn: 'Arbeidet er ikkje ferdig',
      da: 'Arbejdet er ikke færdigt',
      sv: 'Arbetet är inte färdigt',
      en: 'Work not finished',
    },
    templates: ['T02', 'T07', 'T06'],
    sources: ['PRACTICE'],
  },
  NOT_AS_AGREED: {
    group: 'quality',
    effect: 'pause_all',
    labels: {
      nb: 'Ikke i samsvar med avtalen',
      nn: 'Ikkje i samsvar med avtalen',
      da: 'Ikke i overensstemmelse med aftalen',
      sv: 'Stämmer inte med avtalet',
      en: 'Not as agreed',
    },
    templates: ['T02', 'T06', 'T08', 'T09'],
    sources: ['PRACTICE'],
  },
  PRICE: {
    group: 'amount',
    effect: 'pause_part',
    labels: {
      nb: 'Feil pris',
      nn: 'Feil pris',
      da: 'Forkert pris',
      sv: 'Fel pris',
      en: 'Wrong price',
    },
    templates: ['T06', 'T08', 'T09', 'T07'],
    sources: ['PEPPOL', 'PRACTICE', 'DK-COLL'],
  },
  QUANTITY_HOURS: {
    group: 'amount',
    effect: 'pause_part',
    labels: {
      nb: 'Feil antall eller timer',
      nn: 'Feil tal eller timar',
      da: 'Forkert antal eller timer',
      sv: 'Fel antal eller timmar',
      en: 'Wrong quantity or hours',
    },
    templates: ['T02', 'T06', 'T07'],
    sources: ['PEPPOL', 'NO-FAKT'],
  },
  DISCOUNT_MISSING: {
    group: 'amount',
    effect: 'pause_part',
    labels: {
      nb: 'Manglende rabatt',
      nn: 'Manglande rabatt',
      da: 'Manglende rabat',
      sv: 'Utebliven rabatt',
      en: 'Missing discount',
    },
    templates: ['T06'],
    sources: ['PRACTICE'],
  },
  EXTRA_WORK: {
    group: 'amount',
    effect: 'pause_part',
    labels: {
      nb: 'Tillegg / ekstraarbeid ikke avtalt',
      nn: 'Tillegg / ekstraarbeid ikkje avtalt',
      da: 'Ekstraarbejde ikke aftalt',
      sv: 'Tilläggsarbete inte avtalat',
      en: 'Extra work not agreed',
    },
    templates: ['T02', 'T06', 'T08', 'T09'],
    sources: ['PRACTICE'],
  },
  FREIGHT_SURCHARGE: {
    group: 'amount',
    effect: 'pause_part',
    labels: {
      nb: 'Frakt eller tillegg',
      nn: 'Frakt eller tillegg',
      da: 'Fragt eller tillæg',
      sv: 'Frakt eller tillägg',
      en: 'Freight or surcharge',
    },
    templates: ['T06', 'T14'],
    sources: ['PRACTICE'],
  },
  CALCULATION: {
    group: 'amount',
    effect: 'pause_part',
    labels: {
      nb: 'Regnefeil på fakturaen',
      nn: 'Reknefeil på fakturaen',
      da: 'Regnefejl på fakturaen',
      sv: 'Räknefel på fakturan',
      en: 'Calculation error',
    },
    templates: ['T13'],
    sources: ['PRACTICE'],
  },
  VAT_TAX: {
    group: 'amount',
    effect: 'pause_all',
    labels: {
      nb: 'Feil mva. / avgift',
      nn: 'Feil mva. / avgift',
      da: 'Forkert moms / afgift',
      sv: 'Fel moms / skatt',
      en: 'Wrong VAT or tax',
    },
    templates: ['T13'],
    sources: ['PEPPOL'],
  },
  FEE_INTEREST: {
    group: 'amount',
    effect: 'pause_fees',
    labels: {
      nb: 'Gebyr, renter eller salær',
      nn: 'Gebyr, renter eller salær',
      da: 'Gebyr, rente eller inkassoomkostninger',
      sv: 'Avgift, ränta eller inkassokostnad',
      en: 'Fee, interest or collection cost',
    },
    templates: ['T14', 'T08', 'T09'],
    sources: ['PRACTICE', 'NO-VANTIGO', 'DK-9BT', 'SE-IMYK'],
  },
  NOT_ORDERED: {
    group: 'contract',
    effect: 'pause_all',
    labels: {
      nb: 'Ikke bestilt',
      nn: 'Ikkje bestilt',
      da: 'Ikke bestilt',
      sv: 'Inte beställt',
      en: 'Not ordered',
    },
    templates: ['T12', 'T02'],
    sources: ['DK-BILLY', 'SE-FI'],
  },
  CANCELLED_ORDER: {
    group: 'contract',
    effect: 'pause_all',
    labels: {
      nb: 'Ordren er avbestilt',
      nn: 'Ordren er avbestilt',
      da: 'Ordren er annulleret',
      sv: 'Beställningen är avbokad',
      en: 'Order cancelled',
    },
    templates: ['T05', 'T08', 'T09'],
    sources: ['PRACTICE', 'NO-FSJEKK'],
  },
  CANCELLED_SUBSCRIPTION: {
    group: 'contract',
    effect: 'pause_all',
    labels: {
      nb: 'Abonnementet er sagt opp',
      nn: 'Abonnementet er sagt opp',
      da: 'Abonnementet er opsagt',
      sv: 'Abonnemanget är uppsagt',
      en: 'Subscription cancelled',
    },
    templates: ['T05', 'T08', 'T09'],
    sources: ['PRACTICE', 'NO-FINKNR'],
  },
  WITHDRAWAL: {
    group: 'contract',
    effect: 'pause_all',
    labels: {
      nb: 'Angrerett brukt',
      nn: 'Angrerett brukt',
      da: 'Fortrydelsesret udnyttet',
      sv: 'Ångerrätt utnyttjad',
      en: 'Right of withdrawal used',
    },
    templates: ['T05', 'T02'],
    sources: ['PRACTICE', 'NO-FSJEKK'],
  },
  PAYMENT_TERMS: {
    group: 'contract',
    effect: 'pause_all',
    labels: {
      nb: 'Misforståelse om betalingsvilkår',
      nn: 'Misforståing om betalingsvilkår',
      da: 'Misforståelse om betalingsbetingelser',
      sv: 'Missförstånd om betalningsvillkor',
      en: 'Payment terms misunderstood',
    },
    templates: ['T04', 'T08', 'T10'],
    sources: ['PRACTICE'],
  },
  CONTRACT_TERMS: {
    group: 'contract',
    effect: 'pause_all',
    labels: {
      nb: 'Uenighet om avtalevilkår (fornyelse, binding, prisendring)',
      nn: 'Usemje om avtalevilkår (fornying, binding, prisendring)',
      da: 'Uenighed om aftalevilkår (fornyelse, binding, prisændring)',
      sv: 'Oenighet om avtalsvillkor (förlängning, bindning, prisändring)',
      en: 'Contract terms (renewal, lock-in, price change)',
    },
    templates: ['T02', 'T08', 'T09'],
    sources: ['PRACTICE'],
  },
  NO_AUTHORITY: {
    group: 'contract',
    effect: 'pause_all',
    labels: {
      nb: 'Bestilleren hadde ikke fullmakt',
      nn: 'Bestillaren hadde ikkje fullmakt',
      da: 'Bestilleren havde ikke fuldmagt',
      sv: 'Beställaren saknade behörighet',
      en: 'Orderer lacked authority',
    },
    templates: ['T02', 'T12'],
    sources: ['PRACTICE'],
  },
  ALREADY_PAID: {
    group: 'invoice',
    effect: 'pause_all',
    labels: {
      nb: 'Allerede betalt',
      nn: 'Allereie betalt',
      da: 'Allerede betalt',
      sv: 'Redan betald',
      en: 'Already paid',
    },
    templates: ['T11'],
    sources: ['DK-BILLY', 'SE-FI'],
  },
  DUPLICATE: {
    group: 'invoice',
    effect: 'pause_all',
    labels: {
      nb: 'Dobbeltfakturert',
      nn: 'Dobbeltfakturert',
      da: 'Dobbelt faktureret',
      sv: 'Dubbelfakturerad',
      en: 'Duplicate invoice',
    },
    templates: ['T05'],
    sources: ['PRACTICE'],
  },
  WRONG_RECIPIENT: {
    group: 'invoice',
    effect: 'pause_all',
    labels: {
      nb: 'Feil mottaker',
      nn: 'Feil mottakar',
      da: 'Forkert modtager',
      sv: 'Fel mottagare',
      en: 'Wrong recipient',
    },
    templates: ['T12', 'T13'],
    sources: ['PEPPOL', 'PRACTICE'],
  },
  MISSING_REFERENCE: {
    group: 'invoice',
    effect: 'pause_all',
    labels: {
      nb: 'Mangler bestillings-/referansenummer',
      nn: 'Manglar bestillings-/referansenummer',
      da: 'Mangler ordre-/referencenummer',
      sv: 'Saknar order-/referensnummer',
      en: 'Missing PO or reference',
    },
    templates: ['T13'],
    sources: ['PEPPOL'],
  },
  INVOICE_NOT_RECEIVED: {
    group: 'invoice',
    effect: 'pause_fees',
    labels: {
      nb: 'Faktura ikke mottatt',
      nn: 'Faktura ikkje motteken',
      da: 'Faktura ikke modtaget',
      sv: 'Faktura inte mottagen',
      en: 'Invoice not received',
    },
    templates: ['T13', 'T14'],
    sources: ['DK-BILLY', 'NO-FINKNR'],
  },
  INVOICE_UNCLEAR: {
    group: 'invoice',
    effect: 'pause_all',
    labels: {
      nb: 'Uklar faktura / ber om spesifikasjon',
      nn: 'Uklar faktura / ber om spesifikasjon',
      da: 'Uklar faktura / ønsker specifikation',
      sv: 'Oklar faktura / begär specifikation',
      en: 'Unclear invoice, specification wanted',
    },
    templates: ['T02', 'T13'],
    sources: ['PRACTICE'],
  },
  FORMAL_ERROR: {
    group: 'invoice',
    effect: 'pause_all',
    labels: {
      nb: 'Formfeil på fakturaen',
      nn: 'Formfeil på fakturaen',
      da: 'Formfejl på fakturaen',
      sv: 'Formfel på fakturan',
      en: 'Formal error on the invoice',
    },
    templates: ['T13'],
    sources: ['PEPPOL', 'PRACTICE'],
  },
  INVOICED_EARLY: {
    group: 'invoice',
    effect: 'pause_all',
    labels: {
      nb: 'Fakturert for tidlig',
      nn: 'Fakturert for tidleg',
      da: 'Faktureret for tidligt',
      sv: 'Fakturerad för tidigt',
      en: 'Invoiced too early',
    },
    templates: ['T05', 'T13'],
    sources: ['PRACTICE', 'NO-FSJEKK'],
  },
  CREDIT_MISSING: {
    group: 'invoice',
    effect: 'pause_part',
    labels: {
      nb: 'Avtalt kreditnota mangler',
      nn: 'Avtalt kreditnota manglar',
      da: 'Aftalt kreditnota mangler',
      sv: 'Avtalad kreditfaktura saknas',
      en: 'Agreed credit note missing',
    },
    templates: ['T05', 'T06'],
    sources: ['PRACTICE'],
  },
  SETOFF: {
    group: 'legal',
    effect: 'pause_part',
    labels: {
      nb: 'Motkrav / motregning',
      nn: 'Motkrav / motrekning',
      da: 'Modkrav / modregning',
      sv: 'Motkrav / kvittning',
      en: 'Counterclaim or set-off',
    },
    templates: ['T02', 'T06', 'T08'],
    sources: ['DK-BILLY'],
  },
  TIME_BARRED: {
    group: 'legal',
    effect: 'pause_all',
    labels: {
      nb: 'Foreldet krav',
      nn: 'Forelda krav',
      da: 'Forældet krav',
      sv: 'Preskriberat krav',
      en: 'Time-barred claim',
    },
    templates: ['T05', 'T08'],
    sources: ['NO-FORELD', 'DK-FAEL27', 'GK'],
  },
  IDENTITY_FRAUD: {
    group: 'legal',
    effect: 'pause_all',
    labels: {
      nb: 'Identitetsmisbruk / svindel',
      nn: 'Identitetsmisbruk / svindel',
      da: 'Identitetsmisbrug / svindel',
      sv: 'Identitetskapning / bedrägeri',
      en: 'Identity misuse or fraud',
    },
    templates: ['T12'],
    sources: ['PRACTICE'],
  },
  MINOR: {
    group: 'legal',
    effect: 'pause_all',
    labels: {
      nb: 'Mindreårig kunde',
      nn: 'Mindreårig kunde',
      da: 'Mindreårig kunde',
      sv: 'Minderårig kund',
      en: 'Customer was a minor',
    },
    templates: ['T12'],
    sources: ['NO-VANTIGO'],
  },
  COLLECTION_CONDUCT: {
    group: 'legal',
    effect: 'pause_fees',
    labels: {
      nb: 'Klage på innkrevingen',
      nn: 'Klage på innkrevjinga',
      da: 'Klage over inddrivelsen',
      sv: 'Klagomål på indrivningen',
      en: 'Complaint about collection conduct',
    },
    templates: ['T14', 'T15'],
    sources: ['NO-P3L17'],
  },
  UNSPECIFIED: {
    group: 'other',
    effect: 'pause_all',
    labels: {
      nb: 'Bestrider kravet uten begrunnelse',
      nn: 'Bestrid kravet utan grunngiving',
      da: 'Bestrider kravet uden begrundelse',
      sv: 'Bestrider kravet utan motivering',
      en: 'Disputed without reasons',
    },
    templates: ['T20', 'T02'],
    sources: ['PRACTICE'],
  },
  OTHER: {
    group: 'other',
    effect: 'pause_all',
    labels: { nb: 'Annet', nn: 'Anna', da: 'Andet', sv: 'Annat', en: 'Other' },
    templates: ['T01', 'T02'],
    sources: ['PRACTICE'],
  },
};
