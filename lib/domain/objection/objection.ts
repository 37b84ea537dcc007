import type { MessageKey, ObjectionId, ThreadKey } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Money } from '../shared/money.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Channel, Classification, ObjectionEvent } from './event.ts';
import type { Decision, Outcome, State } from './state.ts';

/** A customer's disagreement with a claim, as its events tell it. Never stored as truth: folded anew. */
export interface Objection {
  readonly id: ObjectionId;
  /** What people call it in letters, e.g. `I-2026-7K3FQ` (`caseNumberOf`). */
  readonly caseNumber: string;
  readonly state: State;
  /** The claim lies with a collection agency; the dialogue belongs to the agency. */
  readonly atAgency: boolean;
  readonly agency: { readonly name: string; readonly reference: string | null } | null;
  readonly classification: Classification;
  readonly channel: Channel;
  readonly receivedOn: PlainDate;
  readonly registeredAt: Instant;
  readonly subject: string;
  readonly excerpt: string;
  readonly messageKeys: readonly MessageKey[];
  readonly threadKeys: readonly ThreadKey[];
  readonly decision: Decision;
  readonly decisionReasons: string;
  readonly toPay: Money | null;
  readonly outcome: Outcome | null;
  /** An answer was sent since the objection, or its newest facts, came: without one it can never be closed. */
  readonly isAnswered: boolean;
  /** Reminders, fees and collection are stopped for the disputed amount. */
  readonly isPaused: boolean;
  readonly promisedAnswerBy: PlainDate | null;
  readonly customerBy: PlainDate | null;
  readonly snoozedUntil: PlainDate | null;
  readonly escalatedTo: string | null;
  readonly evidence: Readonly<Record<string, boolean>>;
  readonly isErased: boolean;
  /** The events that count, in the order of the fold: the history that people read. */
  readonly events: readonly ObjectionEvent[];
  /** Events that the state machine did not allow when they arrived, e.g. two devices closing at once. */
  readonly conflicts: readonly ObjectionEvent[];
}
