import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { type NextStep, nextSteps } from '@/lib/domain/objection/next-steps.ts';
import type { RefusalCode } from '@/lib/domain/objection/refusal-code.ts';
import { Outcome } from '@/lib/domain/objection/state.ts';
import { isOpen } from '@/lib/domain/objection/state-groups.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { type PlainStep, plainStepOf } from './plain-step.ts';

/** What a person can tell the case. Words for each are in `lib/i18n/panel.ts`. */
export type ActionId =
  | 'answers'
  | 'accepts'
  | 'new-facts'
  | 'maintains'
  | 'nudge'
  | PlainStep
  | 'agree'
  | 'decide'
  | 'handover'
  | 'agency-asked'
  | 'paid'
  | 'close'
  | 'withdrawn'
  | 'reopen'
  | 'call'
  | 'note'
  | 'owner'
  | 'snooze'
  | 'move'
  | 'escalate'
  | 'reclassify';

export interface Action {
  readonly id: ActionId;
  /** Values to choose from, where the step leaves a choice. */
  readonly choices: readonly string[];
  /** Why it is not possible yet. */
  readonly refusal: RefusalCode | null;
}

const alwaysWhenOpen: readonly ActionId[] = [
  'call',
  'note',
  'snooze',
  'move',
  'reclassify',
  'owner',
  'escalate',
];
const alwaysWhenClosed: readonly ActionId[] = ['note'];

/** What may be told now: steps of the state machine first, then what can be told at any time. */
export function actionsOf({ objection, deadlines }: Pick<CaseRow, 'objection' | 'deadlines'>): {
  readonly steps: readonly Action[];
  readonly others: readonly Action[];
} {
  const steps = new Map<ActionId, Action>();
  for (const step of nextSteps(objection))
    for (const action of actionsOfStep(step)) {
      const known = steps.get(action.id);
      steps.set(action.id, known ? merged(known, action) : action);
    }
  const always = isOpen(objection.state) ? alwaysWhenOpen : alwaysWhenClosed;
  const canMove = deadlines.some(isMovable);
  return {
    steps: [...steps.values()],
    others: always
      .filter((id) => id !== 'move' || canMove)
      .map((id) => ({ id, choices: [], refusal: null })),
  };
}

/** Dates of ours that a person may move: still to be done, and not the customer's. */
export function isMovable({ duty, metOn }: Deadline): boolean {
  return duty === 'ours' && metOn === null;
}

function merged(one: Action, other: Action): Action {
  const possible = [one, other].filter(({ refusal }) => refusal === null);
  const kept = possible.length > 0 ? possible : [one, other];
  return {
    id: one.id,
    choices: [...new Set(kept.flatMap(({ choices }) => choices))],
    refusal: possible.length > 0 ? null : one.refusal,
  };
}

/** A step as an action; none where the step is taken by sending a reply, or by the tool itself. */
function actionsOfStep({ transition, event, oneOf, refusal }: NextStep): readonly Action[] {
  const one = (id: ActionId, choices: readonly string[] = []) => [{ id, choices, refusal }];
  switch (event) {
    case 'customerReplied':
      return oneOf.flatMap((effect) => (isEffect(effect) ? one(effect) : []));
    case 'advanced': {
      const id = plainStepOf(transition);
      return id ? one(id) : [];
    }
    case 'agreementReached':
      return one('agree');
    case 'decided':
      return one('decide', oneOf);
    case 'handedToAgency':
      return one('handover');
    case 'agencyAsked':
      return one('agency-asked');
    case 'paid':
      return one('paid');
    case 'closed':
      return one('close', oneOf.length > 0 ? oneOf : Outcome.options);
    case 'withdrawn':
      return one('withdrawn');
    case 'reopened':
      return one('reopen');
    default:
      return [];
  }
}

const effects = ['answers', 'accepts', 'new-facts', 'maintains', 'nudge'] as const;
export type Effect = (typeof effects)[number];

export function isEffect(value: string): value is Effect {
  return effects.some((effect) => effect === value);
}
