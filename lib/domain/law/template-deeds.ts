import type { TemplateId } from './template-id.ts';

/** What sending a template does, apart from its words and from when it fits. */
export interface TemplateDeed {
  readonly reader: 'customer' | 'agency' | 'colleague';
  /** What the log says of it. */
  readonly event: 'acknowledged' | 'questionsSent' | 'settlementRequested' | 'replySent';
  /**
   * What it says on the dispute: `nothing` (in hand, the undisputed part, a reminder, the end), a question or a
   * reason (`word`), or our `decision`.
   */
  readonly says: 'nothing' | 'word' | 'decision';
  /** It answers the objection. What only acknowledges, asks, promises or reminds leaves it unanswered. */
  readonly isAnswer: boolean;
  /** The customer has the law's minimum from it; an agreed day may be sooner, an undisputed part is due when it is. */
  readonly hasLegalTime: boolean;
  /** What guards and clocks take it for, where this letter alone will do. */
  readonly countsAs: 'undisputed-request' | 'payment-reminder' | 'suit-notice' | null;
}

const toCustomer = {
  reader: 'customer',
  event: 'replySent',
  hasLegalTime: false,
  countsAs: null,
} as const;
const formality = { ...toCustomer, says: 'nothing', isAnswer: false } as const;
const question = { ...toCustomer, event: 'questionsSent', says: 'word', isAnswer: false } as const;
const decision = { ...toCustomer, says: 'decision', isAnswer: true } as const;
const agreement = { ...decision, event: 'settlementRequested' } as const;

const deeds: Readonly<Record<TemplateId, TemplateDeed>> = {
  T01: { ...formality, event: 'acknowledged' },
  T02: question,
  T03: formality,
  T04: agreement,
  T05: decision,
  T06: { ...decision, hasLegalTime: true },
  T07: { ...formality, countsAs: 'undisputed-request' },
  T08: { ...decision, hasLegalTime: true },
  T09: { ...decision, hasLegalTime: true },
  T10: agreement,
  T11: question,
  T12: question,
  T13: decision,
  T14: decision,
  // At the agency it is an answer that says who answers.
  T15: { ...formality, isAnswer: true },
  T16: { ...toCustomer, reader: 'agency', says: 'word', isAnswer: true },
  T17: { ...question, reader: 'colleague' },
  T18: { ...formality, countsAs: 'payment-reminder' },
  T19: { ...toCustomer, says: 'word', isAnswer: true, hasLegalTime: true, countsAs: 'suit-notice' },
  T20: question,
  T21: { ...formality, isAnswer: true },
};

// A letter of the user's own making: we cannot know better than its sender.
const ownLetter: TemplateDeed = { ...toCustomer, says: 'word', isAnswer: true };

/** What sending a letter of this template does; null and an unknown id are a letter without a template of ours. */
export function deedOf(template: string | null): TemplateDeed {
  return template !== null && isKnown(template) ? deeds[template] : ownLetter;
}

function isKnown(template: string): template is TemplateId {
  return Object.hasOwn(deeds, template);
}
