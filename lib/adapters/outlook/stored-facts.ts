import type { SendFacts } from '../../ports/case-mirror.ts';

/**
 * Facts of a case as a list without names, because a whole mailbox has 32 KB for all of them. Written and read
 * by place: a new fact goes to the end. Amounts are minor units of the currency before them.
 */
export type StoredFacts = readonly unknown[];

const kinds = ['invoice', 'disputed', 'undisputed', 'toPay'] as const;

/** The facts as a list; what is unknown is 0. */
export function packFacts(facts: SendFacts): StoredFacts {
  const amounts = kinds.map((kind) => facts.amounts[kind] ?? null);
  const currency = amounts.find((amount) => amount !== null)?.currency ?? 0;
  return [
    facts.lang,
    facts.country,
    facts.regime ?? 0,
    facts.party,
    facts.audience,
    facts.decision,
    facts.extent,
    facts.stage,
    facts.atAgency ? 1 : 0,
    facts.template ?? 0,
    facts.invoiceNumber ?? 0,
    facts.caseId ?? 0,
    facts.dueDate ?? 0,
    facts.customerLang ?? 0,
    facts.points.map(({ cause }) => cause).join(' '),
    currency,
    ...amounts.map((amount) => (amount ? Math.round(amount.value * 100) : 0)),
  ];
}

/** The facts behind a list; null when it is none of ours. */
export function unpackFacts(stored: unknown): SendFacts | null {
  if (!Array.isArray(stored) || stored.length < 20) return null;
  const list: readonly unknown[] = stored;
  const [lang, country, regime, party, audience, decision, extent, stage] = list;
  const [atAgency, template, invoiceNumber, caseId, dueDate, customerLang, causes] = list.slice(8);
  if (typeof lang !== 'string' || typeof causes !== 'string') return null;
  const amounts = kinds.map((kind, index) => {
    const minor = list[16 + index];
    const amount = typeof minor === 'number' && minor !== 0;
    return [kind, amount ? { value: minor / 100, currency: list[15] } : null] as const;
  });
  const facts: Readonly<Record<keyof SendFacts, unknown>> = {
    lang,
    country,
    regime: regime || null,
    party,
    audience,
    decision,
    extent,
    stage,
    atAgency: atAgency === 1,
    template: template || null,
    invoiceNumber: invoiceNumber || null,
    caseId: caseId || null,
    dueDate: dueDate || null,
    customerLang: customerLang || null,
    points: causes === '' ? [] : causes.split(' ').map((cause) => ({ cause })),
    amounts: Object.fromEntries(amounts),
  };
  // The list is our own, by `packFacts`; the only reader is the check at sending, which lets a mail go rather
  // than stop it for a value that it does not know.
  return facts as SendFacts;
}
