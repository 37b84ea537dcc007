import type { Deadline } from '../deadline/deadline.ts';
import { statusOn } from '../deadline/status-on.ts';
import { regimeFor } from '../law/regimes.ts';
import type { Objection } from '../objection/objection.ts';
import type { Language } from '../shared/language.ts';
import { type Money, majorUnits } from '../shared/money.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import { caseAmounts } from './amount-values.ts';
import type { CheckContext } from './check-context.ts';
import { templateOf } from './templates.ts';

/** What is known of a case and its draft when the check begins. */
export interface ContextSources {
  readonly objection: Objection;
  readonly deadlines: readonly Deadline[];
  readonly settings: Settings;
  readonly today: PlainDate;
  /** Id of the template the draft came from; null for a text of the user's own. */
  readonly template: string | null;
  /** Language of the draft. */
  readonly language: Language;
  /** Language of the findings. */
  readonly uiLanguage: Language;
}

/** What the check has to know of a case. */
export function contextFor(sources: ContextSources): CheckContext {
  const { objection, settings, today, template, language, uiLanguage } = sources;
  const { classification: facts } = objection;
  const amounts = caseAmounts(objection);
  return {
    id: objection.id,
    lang: language,
    country: facts.country,
    regime: regimeFor(facts.country, { today, norwegianAct: settings.norwegianAct }),
    party: facts.party,
    audience: (template ? templateOf(template)?.audience : undefined) ?? 'customer',
    decision: objection.decision,
    extent: facts.extent,
    stage: facts.stage,
    atAgency: objection.atAgency,
    template,
    today,
    late: isLate(sources),
    invoiceNumber: facts.invoice.number,
    caseId: objection.caseNumber,
    dueDate: facts.invoice.dueDate,
    amounts: {
      invoice: amountOf(amounts.total),
      disputed: amountOf(amounts.disputed),
      undisputed: amountOf(amounts.undisputed),
      toPay: amountOf(amounts.toPay),
    },
    approvedAccounts: [...settings.approvedAccounts],
    customerLang: facts.language,
    customerEmail: facts.customer.email,
    companyDomain: settings.seller.domain || null,
    to: facts.customer.email ? [facts.customer.email] : [],
    points: facts.points.map(({ reason }) => ({ cause: reason })),
    closedDays: settings.closedDays,
    isSignedByProgram: settings.hasOwnSignature,
    uiLanguage,
  };
}

/** A day we promised or owed has passed: the customer has waited. */
function isLate({ objection, deadlines, today }: ContextSources): boolean {
  if (objection.promisedAnswerBy && objection.promisedAnswerBy < today && !objection.isAnswered)
    return true;
  return deadlines.some(
    (deadline) =>
      // Rows are stored as of the day of their last event: only the day of writing tells who is late now.
      statusOn(deadline, today) === 'missed' &&
      ['FIRST_ANSWER', 'DECISION', 'UPDATE'].includes(deadline.timer),
  );
}

function amountOf(amount: Money | null) {
  return amount ? { value: majorUnits(amount), currency: amount.currency } : null;
}
