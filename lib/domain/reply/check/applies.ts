import type { CheckContext } from '../check-context.ts';
import { confirms, letterDoes } from '../letter-traits.ts';
import { templateFits } from '../template-fit.ts';
import { isSettledReply } from './reading.ts';
import type { Rule, When } from './rules.ts';

/** Whether a rule runs for a draft. Threats are looked for whatever was agreed; other rules mind the reply. */
export function applies({ when, kind }: Rule, context: CheckContext): boolean {
  const { template } = context;
  const rests = kind === 'require' && when.decision !== undefined && isSettledReply(context);
  return (
    !rests &&
    among(when.audience, context.audience) &&
    among(when.decision, context.decision) &&
    among(when.party, context.party) &&
    among(when.extent, context.extent) &&
    among(when.country, context.country) &&
    (when.regime === undefined ||
      (context.regime !== null && when.regime.includes(context.regime))) &&
    (when.template === undefined || (template !== null && when.template.includes(template))) &&
    (when.templateNot === undefined || template === null || !when.templateNot.includes(template)) &&
    (when.atAgency === undefined || when.atAgency === context.atAgency) &&
    (when.late === undefined || when.late === context.late) &&
    isStep(when, context)
  );
}

function among<T>(allowed: readonly T[] | undefined, value: T): boolean {
  return allowed === undefined || allowed.includes(value);
}

/** A reply shows understanding when its template is for that, or when it is of the user's own making. */
function isStep({ step }: When, { template, decision }: CheckContext): boolean {
  if (step === undefined) return true;
  // Only what a template is for: its texts would weigh down whoever checks.
  const steps = templateFits.find(({ id }) => id === template)?.steps;
  if (!steps) return true;
  return (
    steps.includes('understand') ||
    (decision !== 'undecided' && steps.includes('confirm') && !letterDoes(template, confirms))
  );
}
