// data: words of exported tables, one object a language
import type { Language } from '../domain/shared/language.ts';

/** Names of exported files and of their columns. */
export interface ExportWords {
  readonly fileName: string;
  readonly sheet: string;
  readonly customerFileName: string;
  readonly columns: {
    readonly caseNumber: string;
    readonly customer: string;
    readonly email: string;
    readonly invoice: string;
    readonly invoiceDate: string;
    readonly dueDate: string;
    readonly reason: string;
    readonly extent: string;
    readonly stage: string;
    readonly country: string;
    readonly owner: string;
    readonly state: string;
    readonly decision: string;
    readonly outcome: string;
    readonly receivedOn: string;
    readonly answerBy: string;
    readonly answeredAt: string;
    readonly decidedAt: string;
    readonly paidAt: string;
    readonly currency: string;
    readonly invoiceAmount: string;
    readonly disputed: string;
    readonly undisputed: string;
    readonly toPay: string;
    readonly subject: string;
    readonly id: string;
  };
}

const nb: ExportWords = {
  fileName: 'innsigelser',
  sheet: 'Innsigelser',
  customerFileName: 'kundedata',
  columns: {
    caseNumber: 'Sak',
    customer: 'Kunde',
    email: 'E-post',
    invoice: 'Faktura',
    invoiceDate: 'Fakturadato',
    dueDate: 'Forfall',
    reason: 'Årsak',
    extent: 'Omfang',
    stage: 'Stadium',
    country: 'Land',
    owner: 'Ansvarlig',
    state: 'Status',
    decision: 'Avgjørelse',
    outcome: 'Utfall',
    receivedOn: 'Mottatt',
    answerBy: 'Svarfrist',
    answeredAt: 'Første svar (UTC)',
    decidedAt: 'Avgjort (UTC)',
    paidAt: 'Betalt (UTC)',
    currency: 'Valuta',
    invoiceAmount: 'Fakturabeløp',
    disputed: 'Omtvistet',
    undisputed: 'Ikke omtvistet',
    toPay: 'Å betale',
    subject: 'Emne',
    id: 'Id',
  },
};

const nn: ExportWords = {
  fileName: 'motsegner',
  sheet: 'Motsegner',
  customerFileName: 'kundedata',
  columns: {
    caseNumber: 'Sak',
    customer: 'Kunde',
    email: 'E-post',
    invoice: 'Faktura',
    invoiceDate: 'Fakturadato',
    dueDate: 'Forfall',
    reason: 'Årsak',
    extent: 'Omfang',
    stage: 'Stadium',
    country: 'Land',
    owner: 'Ansvarleg',
    state: 'Status',
    decision: 'Avgjerd',
    outcome: 'Utfall',
    receivedOn: 'Motteken',
    answerBy: 'Svarfrist',
    answeredAt: 'Første svar (UTC)',
    decidedAt: 'Avgjord (UTC)',
    paidAt: 'Betalt (UTC)',
    currency: 'Valuta',
    invoiceAmount: 'Fakturabeløp',
    disputed: 'Omstridd',
    undisputed: 'Ikkje omstridd',
    toPay: 'Å betale',
    subject: 'Emne',
    id: 'Id',
  },
};

const da: ExportWords = {
  fileName: 'indsigelser',
  sheet: 'Indsigelser',
  customerFileName: 'kundedata',
  columns: {
    caseNumber: 'Sag',
    customer: 'Kunde',
    email: 'E-mail',
    invoice: 'Faktura',
    invoiceDate: 'Fakturadato',
    dueDate: 'Forfald',
    reason: 'Årsag',
    extent: 'Omfang',
    stage: 'Stadie',
    country: 'Land',
    owner: 'Ansvarlig',
    state: 'Status',
    decision: 'Afgørelse',
    outcome: 'Udfald',
    receivedOn: 'Modtaget',
    answerBy: 'Svarfrist',
    answeredAt: 'Første svar (UTC)',
    decidedAt: 'Afgjort (UTC)',
    paidAt: 'Betalt (UTC)',
    currency: 'Valuta',
    invoiceAmount: 'Fakturabeløb',
    disputed: 'Omtvistet',
    undisputed: 'Ikke omtvistet',
    toPay: 'Til betaling',
    subject: 'Emne',
    id: 'Id',
  },
};

const sv: ExportWords = {
  fileName: 'invandningar',
  sheet: 'Invändningar',
  customerFileName: 'kunduppgifter',
  columns: {
    caseNumber: 'Ärende',
    customer: 'Kund',
    email: 'E-post',
    invoice: 'Faktura',
    invoiceDate: 'Fakturadatum',
    dueDate: 'Förfallodag',
    reason: 'Orsak',
    extent: 'Omfattning',
    stage: 'Skede',
    country: 'Land',
    owner: 'Ansvarig',
    state: 'Status',
    decision: 'Beslut',
    outcome: 'Utgång',
    receivedOn: 'Mottagen',
    answerBy: 'Svarsfrist',
    answeredAt: 'Första svar (UTC)',
    decidedAt: 'Beslutad (UTC)',
    paidAt: 'Betald (UTC)',
    currency: 'Valuta',
    invoiceAmount: 'Fakturabelopp',
    disputed: 'Omtvistat',
    undisputed: 'Inte omtvistat',
    toPay: 'Att betala',
    subject: 'Ämne',
    id: 'Id',
  },
};

const en: ExportWords = {
  fileName: 'objections',
  sheet: 'Objections',
  customerFileName: 'customer-data',
  columns: {
    caseNumber: 'Case',
    customer: 'Customer',
    email: 'Email',
    invoice: 'Invoice',
    invoiceDate: 'Invoice date',
    dueDate: 'Due date',
    reason: 'Reason',
    extent: 'Extent',
    stage: 'Stage',
    country: 'Country',
    owner: 'Owner',
    state: 'Status',
    decision: 'Decision',
    outcome: 'Outcome',
    receivedOn: 'Received',
    answerBy: 'Answer due',
    answeredAt: 'First answer (UTC)',
    decidedAt: 'Decided (UTC)',
    paidAt: 'Paid (UTC)',
    currency: 'Currency',
    invoiceAmount: 'Invoice amount',
    disputed: 'Disputed',
    undisputed: 'Undisputed',
    toPay: 'To pay',
    subject: 'Subject',
    id: 'Id',
  },
};

/** Words of exported tables. */
export const exportWords: Readonly<Record<Language, ExportWords>> = { nb, nn, da, sv, en };
