import type { ObjectionId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';

export type Severity = 'error' | 'warn' | 'info';

/** How a finding can be mended with one click. */
export type FixKind = 'insert' | 'replace' | 'remove';

/**
 * A change to the checked text: put `text` where `start` to `end` was. Nothing else moves, so a fix is safe to
 * offer; the draft is checked again afterwards.
 */
export interface Fix {
  readonly kind: FixKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the check found in a draft. `start` and `end` are offsets in the checked text, -1 when a thing is missing. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The words that triggered it; empty when something is missing. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly why: string;
  readonly source: string;
  /** Only where mending is safe. */
  readonly fix?: Fix;
}

/** The three steps of a reply that keeps the law and the customer. */
export const steps = ['understand', 'confirm', 'settle', 'internal'] as const;
export type Step = (typeof steps)[number];

/** A reply ready to be shown, checked and, when nothing is missing, inserted. Never sent by us. */
export interface ReplyDraft {
  readonly objectionId: ObjectionId;
  readonly template: string | null;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  /** Paragraphs and lists only, `dir="auto"`, no styles; every value escaped. */
  readonly html: string;
  /** Placeholders without a value: while there is one, the draft cannot be inserted. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}
