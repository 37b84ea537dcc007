import type { EventType } from './event.ts';
import { guards, type Incoming } from './guards.ts';
import type { Objection } from './objection.ts';
import type { RefusalCode } from './refusal-code.ts';
import type { State } from './state.ts';
import { isOpen } from './state-groups.ts';
import { type Transition, type Trigger, transitions } from './transitions.ts';
import { wasJustified } from './was-justified.ts';

/** Where an event leads: to a state (perhaps the same one), or nowhere, because it is refused. */
export type Move = { readonly to: State } | { readonly refused: RefusalCode };

// What happened, happened: it is recorded wherever the objection stands, and moves it only where a step fits.
const openFacts: ReadonlySet<EventType> = new Set<EventType>([
  'reclassified',
  'ownerChanged',
  'acknowledged',
  'questionsSent',
  'replyOpened',
  'replySent',
  'customerReplied',
  'callLogged',
  'settlementRequested',
  'paid',
  'deadlineMoved',
  'snoozed',
  'escalated',
  'noteAdded',
  'evidenceTicked',
  'findingIgnored',
  'erased',
]);
const closedFacts: ReadonlySet<EventType> = new Set<EventType>([
  'ownerChanged',
  'replyOpened',
  'replySent',
  'customerReplied',
  'callLogged',
  'paid',
  'noteAdded',
  'evidenceTicked',
  'findingIgnored',
  'erased',
]);

/** Asks the state machine where `event` leads from where the objection stands. */
export function moveOf(objection: Objection, event: Incoming): Move {
  const { state } = objection;
  const refused = refusedAnywhere(objection, event);
  if (refused) return { refused };
  const step = transitions.find(({ from, on }) => from.includes(state) && fits(on, event));
  const code = step ? refusedStep(objection, step, event) : refusedFact(objection, event);
  if (step && !code) return { to: step.to === 'same' ? state : step.to };
  if (!code) return { to: state };
  // A fact whose step is not due yet stays a fact: part of the money came, a letter named no day.
  return step && factsIn(state).has(event.type) ? { to: state } : { refused: code };
}

/** Why a step is refused besides its place in the table; without an event as far as one can tell. */
export function refusedStep(
  objection: Objection,
  step: Transition,
  event: Incoming | null,
): RefusalCode | null {
  const guarded = step.guard && guards[step.guard](objection, event);
  if (guarded) return guarded;
  // A duplicate is answered where it goes on.
  const needsAnswer = step.to === 'CLOSED' && step.on.event !== 'sameAs';
  if (needsAnswer && !objection.isAnswered) return 'needs-answer';
  if (step.to === 'COLLECTION_MAY_RESUME' && wasJustified(objection))
    return 'justified-never-collected';
  return null;
}

/** True when `event` is what `on` waits for. */
export function fits(on: Trigger, event: Incoming): boolean {
  if (on.event !== event.type) return false;
  if (!on.field || !on.oneOf) return true;
  const value: unknown = Reflect.get(event.data, on.field);
  return typeof value === 'string' && on.oneOf.includes(value);
}

function refusedAnywhere(objection: Objection, event: Incoming): RefusalCode | null {
  if (event.type === 'registered' || event.type === 'dismissed') return 'already-registered';
  if (objection.isErased) return 'erased';
  const isRestaged =
    event.type === 'reclassified' &&
    event.data.classification.stage !== objection.classification.stage;
  return isRestaged ? 'stage-frozen' : null;
}

function refusedFact(objection: Objection, event: Incoming): RefusalCode | null {
  const { state } = objection;
  switch (event.type) {
    case 'handedToAgency':
      if (wasJustified(objection)) return 'justified-never-collected';
      if (isOpen(state)) return 'still-disputed';
      break;
    case 'questionsSent':
      // Nobody asks a customer anything before the objection is acknowledged: `acknowledged` comes first.
      if (state === 'REGISTERED' && event.data.to === 'customer') return 'not-allowed';
      break;
    default:
  }
  if (factsIn(state).has(event.type)) return null;
  return state === 'CLOSED' ? 'closed' : 'not-allowed';
}

function factsIn(state: State): ReadonlySet<EventType> {
  if (isOpen(state)) return openFacts;
  if (state === 'CLOSED') return closedFacts;
  return new Set<EventType>(['erased']);
}
