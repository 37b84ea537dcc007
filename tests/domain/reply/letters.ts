import type { TemplateId } from '../../../lib/domain/law/template-id.ts';
import type { Decision } from '../../../lib/domain/objection/state.ts';
import { adrBlock } from '../../../lib/domain/reply/adr-block.ts';
import type { CheckContext } from '../../../lib/domain/reply/check-context.ts';
import { CheckContext as Schema } from '../../../lib/domain/reply/check-context.ts';
import { renderReply } from '../../../lib/domain/reply/render-reply.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { type Country, currencyOf } from '../../../lib/domain/shared/country.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import type { Language } from '../../../lib/domain/shared/language.ts';
import { formatMoney, money } from '../../../lib/domain/shared/money.ts';

/** The day the test letters are written on: a Monday. */
export const today = '2026-11-23';

export const countryOf: Record<Language, Country> = {
  nb: 'NO',
  nn: 'NO',
  da: 'DK',
  sv: 'SE',
  en: 'NO',
};

/** An ordinary case of the language's country: 12 500 invoiced, 2 500 of it disputed. */
export function contextOf(language: Language, changes: Partial<CheckContext> = {}): CheckContext {
  const country = changes.country ?? countryOf[language];
  const currency = currencyOf[country];
  return Schema.parse({
    lang: language,
    country,
    party: 'B2C',
    audience: 'customer',
    decision: 'undecided',
    extent: 'whole',
    today,
    invoiceNumber: '10457',
    caseId: 'I-2026-0042',
    dueDate: '2026-12-01',
    amounts: { invoice: { value: 12500, currency } },
    approvedAccounts: ['1234.56.78903'],
    customerLang: language,
    customerEmail: 'kari@kunde.example',
    companyDomain: 'firma.example',
    to: ['kari@kunde.example'],
    uiLanguage: 'nb',
    ...changes,
  });
}

const texts: Record<Language, Record<string, string>> = {
  nb: {
    issue: 'to av timene i linje 3',
    reasons: 'timelisten viser det bestilte arbeidet',
    documents: 'ordrebekreftelse og timeliste',
    step: 'en ny samtale',
    what: 'service i oktober',
    outcome: 'beløpet er betalt',
    progress: 'vi har hentet timelistene',
  },
  nn: {
    issue: 'to av timane i linje 3',
    reasons: 'timelista viser det tinga arbeidet',
    documents: 'ordrestadfesting og timeliste',
    step: 'ein ny samtale',
    what: 'service i oktober',
    outcome: 'beløpet er betalt',
    progress: 'vi har henta timelistene',
  },
  da: {
    issue: 'to af timerne i linje 3',
    reasons: 'timesedlen viser det bestilte arbejde',
    documents: 'ordrebekræftelse og timeseddel',
    step: 'en ny samtale',
    what: 'service i oktober',
    outcome: 'beløbet er betalt',
    progress: 'vi har hentet timesedlerne',
  },
  sv: {
    issue: 'två av timmarna på rad 3',
    reasons: 'tidrapporten visar det beställda arbetet',
    documents: 'orderbekräftelse och tidrapport',
    step: 'ett nytt samtal',
    what: 'service i oktober',
    outcome: 'beloppet är betalt',
    progress: 'vi har hämtat tidrapporterna',
  },
  en: {
    issue: 'two of the hours on line 3',
    reasons: 'the time sheet shows the ordered work',
    documents: 'order confirmation and time sheet',
    step: 'a new conversation',
    what: 'service in October',
    outcome: 'the amount has been paid',
    progress: 'we have collected the time sheets',
  },
};

/** Values for every field, as a careful user would have filled them in. */
export function valuesOf(
  language: Language,
  country = countryOf[language],
): Record<string, string> {
  const words = texts[language];
  const sum = (value: number) => formatMoney(money(value, currencyOf[country]), language);
  return {
    'customer.name': 'Kari Hansen',
    'case.id': 'I-2026-0042',
    'invoice.number': '10457',
    'invoice.date': '2026-11-02',
    'invoice.dueDate': '2026-12-01',
    'invoice.description': words['what'] ?? '',
    'date.received': '2026-11-20',
    'date.answerBy': '2026-11-27',
    'date.infoBy': '2026-11-27',
    'date.promised': '2026-11-25',
    'date.payBy': '2026-12-08',
    'date.replyBy': '2026-12-07',
    'date.call': '2026-11-20',
    'date.creditBy': '2026-11-27',
    'date.agreed': '2026-11-20',
    'date.due': '2026-11-20',
    'date.internalBy': '2026-11-25',
    'issue.summary': words['issue'] ?? '',
    'owner.name': 'Ola Berg',
    'owner.phone': '22 00 00 00',
    'seller.name': 'Firma AS',
    'amount.total': sum(12500),
    'amount.disputed': sum(2500),
    'amount.undisputed': sum(10000),
    'amount.credited': sum(2500),
    'amount.toPay': sum(10000),
    'amount.paid': sum(12500),
    'fee.amount': sum(38),
    'credit.number': 'K-77',
    'newInvoice.number': '10460',
    'payment.account': '1234.56.78903',
    'payment.reference': '0010457',
    reasons: words['reasons'] ?? '',
    documents: words['documents'] ?? '',
    'accepted.points': words['issue'] ?? '',
    'upheld.points': words['issue'] ?? '',
    'agreement.points': `- ${words['issue']}`,
    'plan.rows': `2026-12-08: ${sum(5000)}\n2027-01-08: ${sum(5000)}`,
    progress: words['progress'] ?? '',
    'delay.reason': words['reasons'] ?? '',
    'agency.name': 'Partner AS',
    'agency.phone': '22 11 11 11',
    'agency.email': 'post@partner.example',
    'agency.ref': '9041',
    channel: 'e-post',
    stage: 'x',
    'decision.text': words['outcome'] ?? '',
    'fee.position': words['outcome'] ?? '',
    'colleague.name': 'Per',
    question: words['what'] ?? '',
    'next.step': words['step'] ?? '',
    outcome: words['outcome'] ?? '',
    consumer: '1',
    agreed: '1',
    ...(country === 'NO' ? { norway: '1' } : { abroad: '1' }),
    settled: '1',
    'adr.block': adrBlock(country, { language, participates: true }),
  };
}

const decisionOf: Partial<Record<TemplateId, Decision>> = {
  T05: 'justified',
  T06: 'partly',
  T08: 'unfounded',
  T09: 'unfounded',
  T13: 'justified',
  T14: 'justified',
  T19: 'maintained',
};

/** The case in which a template is used, as the check sees it. */
export function contextOfTemplate(
  id: TemplateId,
  language: Language,
  country = countryOf[language],
): CheckContext {
  const currency = currencyOf[country];
  return contextOf(language, {
    country,
    template: id,
    decision: decisionOf[id] ?? 'undecided',
    extent: id === 'T07' ? 'partial' : 'whole',
    audience: templates.find((template) => template.id === id)?.audience ?? 'customer',
    atAgency: id === 'T15' || id === 'T16',
    party: id === 'T08' ? 'B2B' : 'B2C',
    amounts: {
      invoice: { value: 12500, currency },
      disputed: { value: 2500, currency },
      undisputed: { value: 10000, currency },
      toPay: { value: 10000, currency },
    },
  });
}

export function letterOf(id: TemplateId, language: Language, country = countryOf[language]) {
  return renderReply({
    template: id,
    language,
    values: valuesOf(language, country),
    objectionId: ObjectionId.parse('11111111-1111-4111-8111-111111111111'),
  });
}
