import type { TemplateId } from '../law/template-id.ts';
import type { EventType } from './event.ts';
import type { GuardId } from './guards.ts';
import type { State } from './state.ts';
import { openStates } from './state-groups.ts';

/** Who takes the step. */
export type Actor =
  | 'tool'
  | 'sales'
  | 'customer'
  | 'colleague'
  | 'owner'
  | 'finance'
  | 'manager'
  | 'agency'
  | 'court';

/** The event that takes the step, and which values of one field of its data make it this step. */
export interface Trigger {
  readonly event: EventType;
  readonly field?: 'effect' | 'decision' | 'to' | 'template' | 'outcome' | 'transition';
  readonly oneOf?: readonly string[];
}

/**
 * One step of the state machine. `row` is its number in the rule book (1 to 37). Two steps are only in the
 * rule book's diagram; steps marked `product` are ours: without them a person who reports what happened
 * would meet a dead end, or a customer who objects anew would not be protected.
 */
export interface Transition {
  readonly id: string;
  readonly origin: 'table' | 'diagram' | 'product';
  readonly row: number | null;
  readonly from: readonly State[];
  readonly to: State | 'same';
  readonly on: Trigger;
  readonly guard: GuardId | null;
  readonly actor: Actor;
  /** Templates whose sending goes with the step, best first. */
  readonly templates: readonly TemplateId[];
}

interface Edge {
  readonly from: readonly State[];
  readonly to: Transition['to'];
}
type Rest = Pick<Transition, 'on' | 'actor'> & Partial<Pick<Transition, 'guard' | 'templates'>>;

function step<Id extends string>(
  id: Id,
  { origin, row, ...details }: Pick<Transition, 'origin' | 'row'> & Edge & Rest,
): Transition & { readonly id: Id } {
  return { id, origin, row, guard: null, templates: [], ...details };
}

// Position says what it is, as in a table: the rule book's columns from, event, to.
const edge = (from: readonly State[], to: Transition['to']): Edge => ({ from, to });
const table = <Id extends string>(row: number, id: Id, path: Edge, rest: Rest) =>
  step(id, { origin: 'table', row, ...path, ...rest });
const diagram = <Id extends string>(id: Id, path: Edge, rest: Rest) =>
  step(id, { origin: 'diagram', row: null, ...path, ...rest });
const product = <Id extends string>(id: Id, path: Edge, rest: Rest) =>
  step(id, { origin: 'product', row: null, ...path, ...rest });

const event = (
  type: EventType,
  field?: NonNullable<Trigger['field']>,
  ...oneOf: readonly string[]
): Trigger => (field ? { event: type, field, oneOf } : { event: type });
const advanced = (id: string) => event('advanced', 'transition', id);
const effect = (...oneOf: readonly string[]) => event('customerReplied', 'effect', ...oneOf);
const sent = (...oneOf: readonly TemplateId[]) => event('replySent', 'template', ...oneOf);

const undecided = [
  'REGISTERED',
  'ACKNOWLEDGED',
  'WAITING_CUSTOMER',
  'WAITING_INTERNAL',
  'DECISION_READY',
] as const satisfies readonly State[];

/**
 * All steps, in the order of the rule book. The first that fits an event wins, so narrower steps come first.
 * Whatever leads to CLOSED needs a sent answer besides its own guard (`refusedStep` in `move-of.ts`).
 */
// data: the state machine of an objection
// biome-ignore format: one step a line can be compared with the rule book
export const transitions = [
  table(1, 'register', edge(['SUSPECTED'], 'REGISTERED'), { on: event('registered'), actor: 'sales' }),
  table(2, 'dismiss', edge(['SUSPECTED'], 'DISMISSED'), { on: event('dismissed'), actor: 'sales' }),
  // The registration itself, by another channel: it is always the first event, never a second one.
  table(3, 'register-by-hand', edge(['REGISTERED'], 'REGISTERED'), { on: event('registered'), actor: 'sales' }),
  table(4, 'acknowledge', edge(['REGISTERED'], 'ACKNOWLEDGED'), { on: event('acknowledged'), actor: 'sales', templates: ['T01'] }),
  table(5, 'agency-has-it', edge(['REGISTERED', 'ACKNOWLEDGED'], 'AT_AGENCY'), { on: event('handedToAgency'), guard: 'came-in-collection', actor: 'sales', templates: ['T15', 'T16'] }),
  table(6, 'ask-customer', edge(['ACKNOWLEDGED', 'DECISION_READY'], 'WAITING_CUSTOMER'), { on: event('questionsSent', 'to', 'customer'), actor: 'sales', templates: ['T02', 'T20', 'T11', 'T12'] }),
  table(7, 'customer-answers', edge(['WAITING_CUSTOMER'], 'DECISION_READY'), { on: effect('answers', 'new-facts', 'maintains'), actor: 'customer' }),
  table(8, 'customer-silent', edge(['WAITING_CUSTOMER'], 'DECISION_READY'), { on: advanced('customer-silent'), actor: 'tool', templates: ['T03'] }),
  table(9, 'ask-colleague', edge(['ACKNOWLEDGED'], 'WAITING_INTERNAL'), { on: event('questionsSent', 'to', 'colleague'), actor: 'sales', templates: ['T17'] }),
  table(10, 'colleague-answers', edge(['WAITING_INTERNAL'], 'DECISION_READY'), { on: advanced('colleague-answers'), actor: 'colleague' }),
  table(11, 'promise-anew', edge(openStates, 'same'), { on: sent('T03'), actor: 'owner', templates: ['T03'] }),
  table(12, 'undisputed-part', edge(openStates, 'same'), { on: sent('T07'), guard: 'is-partial', actor: 'sales', templates: ['T07'] }),
  table(13, 'agree', edge(['DECISION_READY'], 'AGREED'), { on: event('agreementReached'), actor: 'sales' }),
  table(14, 'confirm-agreement', edge(['AGREED'], 'AWAITING_SETTLEMENT'), { on: event('settlementRequested'), guard: 'has-date', actor: 'sales', templates: ['T04', 'T10'] }),
  table(15, 'decide-justified', edge(['DECISION_READY'], 'JUSTIFIED'), { on: event('decided', 'decision', 'justified'), actor: 'owner', templates: ['T05', 'T13', 'T14'] }),
  table(16, 'decide-partly', edge(['DECISION_READY'], 'PARTLY'), { on: event('decided', 'decision', 'partly'), guard: 'amounts-balance', actor: 'owner', templates: ['T06'] }),
  table(17, 'decide-unfounded', edge(['DECISION_READY'], 'UNFOUNDED'), { on: event('decided', 'decision', 'unfounded'), guard: 'has-reasons', actor: 'owner', templates: ['T08', 'T09'] }),
  table(18, 'credited', edge(['JUSTIFIED'], 'CLOSED'), { on: event('closed', 'outcome', 'credited'), actor: 'finance', templates: ['T21'] }),
  table(19, 'confirm-part', edge(['PARTLY'], 'AWAITING_SETTLEMENT'), { on: sent('T06'), actor: 'finance', templates: ['T06'] }),
  table(20, 'paid', edge(['AWAITING_SETTLEMENT'], 'CLOSED'), { on: event('paid'), guard: 'is-paid-up', actor: 'finance', templates: ['T21'] }),
  table(21, 'follow-up', edge(['AWAITING_SETTLEMENT'], 'same'), { on: sent('T18'), actor: 'sales', templates: ['T18'] }),
  table(22, 'settlement-missed', edge(['AWAITING_SETTLEMENT'], 'COLLECTION_MAY_RESUME'), { on: advanced('settlement-missed'), guard: 'followed-up-in-vain', actor: 'finance' }),
  table(23, 'customer-accepts', edge(['UNFOUNDED'], 'AWAITING_SETTLEMENT'), { on: effect('accepts'), actor: 'customer', templates: ['T04'] }),
  table(23, 'customer-pays', edge(['UNFOUNDED'], 'CLOSED'), { on: event('paid'), guard: 'is-paid-up', actor: 'customer', templates: ['T21'] }),
  table(24, 'reply-time-passed', edge(['UNFOUNDED'], 'COLLECTION_MAY_RESUME'), { on: advanced('reply-time-passed'), guard: 'reply-time-passed', actor: 'finance' }),
  table(25, 'new-facts', edge(['UNFOUNDED'], 'DECISION_READY'), { on: effect('new-facts'), actor: 'customer', templates: ['T03'] }),
  table(26, 'customer-maintains', edge(['UNFOUNDED'], 'MAINTAINED'), { on: effect('maintains'), actor: 'customer', templates: ['T19'] }),
  table(27, 'open-mediation', edge(['MAINTAINED'], 'MEDIATION'), { on: advanced('open-mediation'), actor: 'manager', templates: ['T19'] }),
  table(28, 'drop', edge(['MAINTAINED'], 'CLOSED'), { on: event('closed', 'outcome', 'dropped'), actor: 'manager', templates: ['T05', 'T21'] }),
  table(29, 'go-to-court', edge(['MAINTAINED', 'MEDIATION'], 'COURT'), { on: advanced('go-to-court'), guard: 'gave-notice', actor: 'manager', templates: ['T19'] }),
  table(30, 'mediated', edge(['MEDIATION'], 'AGREED'), { on: event('agreementReached'), actor: 'manager', templates: ['T04'] }),
  table(31, 'judged', edge(['COURT'], 'CLOSED'), { on: event('closed', 'outcome', 'judgment', 'settled'), actor: 'court' }),
  table(32, 'agency-asks', edge(['AT_AGENCY'], 'AGENCY_QUERY'), { on: event('agencyAsked'), actor: 'agency' }),
  table(33, 'answer-agency', edge(['AGENCY_QUERY'], 'AT_AGENCY'), { on: sent('T16'), guard: 'has-decision', actor: 'owner', templates: ['T16'] }),
  table(34, 'maintains-at-agency', edge(['AT_AGENCY'], 'MAINTAINED'), { on: effect('maintains'), actor: 'agency', templates: ['T19'] }),
  table(35, 'justified-at-agency', edge(['AT_AGENCY'], 'JUSTIFIED'), { on: event('decided', 'decision', 'justified'), actor: 'owner', templates: ['T16'] }),
  table(36, 'object-again', edge(['CLOSED'], 'REGISTERED'), { on: event('reopened'), actor: 'sales', templates: ['T01'] }),
  table(37, 'purge', edge(['CLOSED'], 'same'), { on: event('erased'), actor: 'tool' }),

  diagram('facts-gathered', edge(['ACKNOWLEDGED'], 'DECISION_READY'), { on: advanced('facts-gathered'), actor: 'owner' }),
  diagram('collection-ended', edge(['COLLECTION_MAY_RESUME'], 'CLOSED'), { on: event('closed'), actor: 'finance', templates: ['T21'] }),

  // A clear-cut mail may be decided at once: the answer acknowledges it.
  product('clear-at-once', edge(['REGISTERED'], 'DECISION_READY'), { on: advanced('facts-gathered'), actor: 'owner' }),
  product('ask-colleague-again', edge(['DECISION_READY'], 'WAITING_INTERNAL'), { on: event('questionsSent', 'to', 'colleague'), actor: 'sales', templates: ['T17'] }),
  // One telephone call can settle what was only just received, or end a disagreement after the answer.
  product('agree-early', edge(['REGISTERED', 'ACKNOWLEDGED', 'WAITING_CUSTOMER', 'WAITING_INTERNAL'], 'AGREED'), { on: event('agreementReached'), actor: 'sales' }),
  product('agree-late', edge(['PARTLY', 'UNFOUNDED', 'AWAITING_SETTLEMENT'], 'AGREED'), { on: event('agreementReached'), actor: 'sales' }),
  product('accept-early', edge(undecided, 'AGREED'), { on: effect('accepts'), actor: 'customer' }),
  // An objection taken back needs a written confirmation like any agreement.
  product('withdraw-early', edge(undecided, 'AGREED'), { on: event('withdrawn'), actor: 'customer', templates: ['T04'] }),
  product('withdraw-answered', edge(['PARTLY', 'UNFOUNDED'], 'AWAITING_SETTLEMENT'), { on: event('withdrawn'), actor: 'customer', templates: ['T04'] }),
  product('withdraw-late', edge(['COLLECTION_MAY_RESUME', 'MAINTAINED', 'MEDIATION', 'COURT', 'AT_AGENCY', 'AGENCY_QUERY'], 'CLOSED'), { on: event('withdrawn'), actor: 'customer', templates: ['T21'] }),
  product('confirm-part-otherwise', edge(['PARTLY'], 'AWAITING_SETTLEMENT'), { on: sent('T13', 'T14'), actor: 'finance', templates: ['T13', 'T14'] }),
  product('request-part', edge(['PARTLY'], 'AWAITING_SETTLEMENT'), { on: event('settlementRequested'), actor: 'finance', templates: ['T04', 'T10'] }),
  product('agreement-broken', edge(['AGREED'], 'DECISION_READY'), { on: effect('new-facts', 'maintains'), actor: 'customer', templates: ['T03'] }),
  // Whoever objects after an answer is heard, and the pause is on again.
  product('new-facts-late', edge(['PARTLY', 'AWAITING_SETTLEMENT', 'COLLECTION_MAY_RESUME'], 'DECISION_READY'), { on: effect('new-facts'), actor: 'customer', templates: ['T03'] }),
  product('maintains-late', edge(['PARTLY', 'AWAITING_SETTLEMENT', 'COLLECTION_MAY_RESUME'], 'MAINTAINED'), { on: effect('maintains'), actor: 'customer', templates: ['T19'] }),
  product('settled', edge(['AWAITING_SETTLEMENT'], 'CLOSED'), { on: event('closed', 'outcome', 'paid', 'credited', 'part_credited', 'settled'), actor: 'finance', templates: ['T21'] }),
  product('paid-in-collection', edge(['COLLECTION_MAY_RESUME', 'AT_AGENCY'], 'CLOSED'), { on: event('paid'), guard: 'is-paid-up', actor: 'finance', templates: ['T21'] }),
  // At the agency a decision is our position: it moves nothing until the agency has it.
  product('position-justified', edge(['AGENCY_QUERY'], 'same'), { on: event('decided', 'decision', 'justified'), actor: 'owner', templates: ['T16'] }),
  product('position-partly', edge(['AT_AGENCY', 'AGENCY_QUERY'], 'same'), { on: event('decided', 'decision', 'partly'), guard: 'amounts-balance', actor: 'owner', templates: ['T16'] }),
  product('position-unfounded', edge(['AT_AGENCY', 'AGENCY_QUERY'], 'same'), { on: event('decided', 'decision', 'unfounded'), guard: 'has-reasons', actor: 'owner', templates: ['T16'] }),
  // The agency lies over the other states: it can turn out to have the claim at any time.
  product('agency-had-it', edge(['WAITING_CUSTOMER', 'WAITING_INTERNAL', 'DECISION_READY', 'UNFOUNDED', 'MAINTAINED', 'MEDIATION', 'COURT'], 'same'), { on: event('handedToAgency'), guard: 'came-in-collection', actor: 'sales', templates: ['T16'] }),
  product('agency-asks-meanwhile', edge(openStates, 'same'), { on: event('agencyAsked'), guard: 'is-at-agency', actor: 'agency', templates: ['T16'] }),
  product('hand-over', edge(['COLLECTION_MAY_RESUME'], 'same'), { on: event('handedToAgency'), actor: 'finance' }),
  product('agency-closes', edge(['AT_AGENCY'], 'CLOSED'), { on: event('closed', 'outcome', 'paid', 'settled', 'dropped', 'judgment'), actor: 'agency' }),
  // One objection was registered twice: it goes on in the earlier registration, which is the one to be answered.
  product('same-as', edge(openStates, 'CLOSED'), { on: event('sameAs'), guard: 'is-later', actor: 'sales' }),
] as const satisfies readonly Transition[];
export type TransitionId = (typeof transitions)[number]['id'];
