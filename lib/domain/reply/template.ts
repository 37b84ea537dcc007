import type { Party, Stage } from '../detection/detection.ts';
import type { ReasonCode } from '../detection/reason-code.ts';
import type { TemplateId } from '../law/template-id.ts';
import type { State } from '../objection/state.ts';
import type { Language } from '../shared/language.ts';
import type { Step } from './reply-draft.ts';

/** Subject and body of a reply in one language, with `{{key}}` and `[?key]…[/?]`. */
export interface TemplateText {
  readonly subject: string;
  readonly body: string;
}

/** The texts of all templates of the product in one language: a missing one does not compile. */
export type TemplateTexts = Readonly<Record<TemplateId, TemplateText>>;

/** Who reads the reply: only the customer's copy is bound by the rules on talking to customers. */
export const audiences = ['customer', 'agency', 'internal'] as const;
export type Audience = (typeof audiences)[number];

/**
 * Templates bound to no single state: `open` fits every objection that is not closed, `unanswered` only while the
 * customer still waits for our answer.
 */
export type OpenUse = 'open' | 'unanswered';

/** A reply that can be filled in, and when it fits. */
export interface Template {
  readonly id: TemplateId | `own:${string}`;
  /** For a user's own: the product's template whose meaning it has; null when it has none. */
  readonly basedOn?: TemplateId | null;
  /** For a user's own: the languages it has a text in. All of them when left out. */
  readonly languages?: readonly Language[];
  /** For a user's own: grounds it is made for, none for all. The product's are told by the reason codes. */
  readonly reasons?: readonly ReasonCode[];
  readonly names: Readonly<Record<Language, string>>;
  /** When to use it, in one line. */
  readonly when: Readonly<Record<Language, string>>;
  readonly steps: readonly Step[];
  readonly audience: Audience;
  /** States it is meant for, or an answer to "when at all?". */
  readonly states: readonly State[] | OpenUse;
  readonly parties: readonly Party[];
  /** How far the claim may have come; at the agency only agency replies are in place. */
  readonly stages: readonly Stage[];
  /** For partial disputes only: there must be an undisputed part to speak of. */
  readonly partialOnly: boolean;
  /** What the text must hold and must never hold: notes for whoever edits it, in English. */
  readonly required: readonly string[];
  readonly prohibited: readonly string[];
  /** Rules of the rule book it rests on. */
  readonly sources: string;
  readonly texts: Readonly<Record<Language, TemplateText>>;
}

/** One of the templates that come with the product. */
export interface ProductTemplate extends Template {
  readonly id: TemplateId;
}
