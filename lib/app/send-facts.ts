import type { CheckContext } from '../domain/reply/check-context.ts';
import type { SendFacts } from '../ports/case-mirror.ts';

/** What the check at the moment of sending has to know of a case, without what points at a person. */
export function sendFactsOf(context: CheckContext): SendFacts {
  return {
    lang: context.lang,
    country: context.country,
    regime: context.regime,
    party: context.party,
    audience: context.audience,
    decision: context.decision,
    extent: context.extent,
    stage: context.stage,
    atAgency: context.atAgency,
    template: context.template,
    invoiceNumber: context.invoiceNumber,
    caseId: context.caseId,
    dueDate: context.dueDate,
    amounts: context.amounts,
    customerLang: context.customerLang,
    points: context.points,
  };
}
