import type { TemplateId } from '../law/template-id.ts';
import type { EventType } from './event.ts';
import { refusedStep } from './move-of.ts';
import type { Objection } from './objection.ts';
import type { RefusalCode } from './refusal-code.ts';
import type { State } from './state.ts';
import { type Actor, type TransitionId, type Trigger, transitions } from './transitions.ts';

/** Something that may happen now, as the interface offers it. */
export interface NextStep {
  readonly transition: TransitionId;
  /** The event that takes the step, and which values of which field of its data make it this step. */
  readonly event: EventType;
  readonly field: NonNullable<Trigger['field']> | null;
  readonly oneOf: readonly string[];
  readonly to: State;
  readonly actor: Actor;
  /** Templates whose sending goes with the step, best first. */
  readonly templates: readonly TemplateId[];
  /** Why it is not possible yet; null when it is, as far as one can tell before the details are known. */
  readonly refusal: RefusalCode | null;
}

// What this objection will never allow, whatever is done first, is not worth showing.
const never: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'not-allowed',
  'not-partial',
  'still-disputed',
]);

/** What may happen now, in the order of the rule book. Every open objection has at least one step. */
export function nextSteps(objection: Objection): readonly NextStep[] {
  if (objection.isErased) return [];
  return transitions.flatMap((step): readonly NextStep[] => {
    const { from, on } = step;
    // A registration is always the first event: its row only says what it is. Duplicates are offered where found.
    if (!from.includes(objection.state) || on.event === 'registered' || on.event === 'sameAs')
      return [];
    const refusal = refusedStep(objection, step, null);
    if (refusal && never.has(refusal)) return [];
    return [
      {
        transition: step.id,
        event: on.event,
        field: on.field ?? null,
        oneOf: on.oneOf ?? [],
        to: step.to === 'same' ? objection.state : step.to,
        actor: step.actor,
        templates: step.templates,
        refusal,
      },
    ];
  });
}
