import type { TransitionId } from '@/lib/domain/objection/transitions.ts';

/** Steps of the state machine that need no more than being said: an `advanced` event and a note. */
const plainSteps = [
  'facts-gathered',
  'colleague-answers',
  'customer-silent',
  'settlement-missed',
  'reply-time-passed',
  'open-mediation',
  'go-to-court',
] as const satisfies readonly TransitionId[];
export type PlainStep = (typeof plainSteps)[number];

export function isPlainStep(id: string): id is PlainStep {
  return plainSteps.some((step) => step === id);
}

/** The plain step behind a transition; null where it is none. Clearing a case at once is gathering its facts. */
export function plainStepOf(transition: string): PlainStep | null {
  if (transition === ('clear-at-once' satisfies TransitionId)) return 'facts-gathered';
  return isPlainStep(transition) ? transition : null;
}
