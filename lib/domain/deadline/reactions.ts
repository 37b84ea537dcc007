import type { TransitionId } from '../objection/transitions.ts';
import { firstAfter, type History, type Moment } from './history.ts';

/** What the customer's latest words meet: our open question, our decision, an agreement, or nothing yet. */
type Standing = 'open' | 'asked' | 'decided' | 'agreed' | 'at-agency';

/**
 * The moment at which the customer opened the question again after we had answered: new facts, or a "no" to
 * what was agreed. Before our answer new facts are part of the objection, and a reply to our questions is an
 * answer. Undefined when it never happened.
 */
export function reopenedBy(history: History): Moment | undefined {
  return history.moments.findLast(({ event, index }) => {
    if (event.type !== 'customerReplied') return false;
    const standing = standingBefore(history, index);
    switch (event.data.effect) {
      case 'new-facts':
        return standing === 'decided' || standing === 'agreed';
      case 'maintains':
        return standing === 'agreed';
      default:
        return false;
    }
  });
}

/** The moment at which the customer upheld the objection against our decision or the agency's answer. */
export function maintainedBy(history: History): Moment | undefined {
  return history.moments.findLast(({ event, index }) => {
    if (event.type !== 'customerReplied' || event.data.effect !== 'maintains') return false;
    const standing = standingBefore(history, index);
    return standing === 'decided' || standing === 'at-agency';
  });
}

/** The customer gave in: accepted, or took the objection back, and did not come back to it. */
export function endedBy(history: History): Moment | undefined {
  const ended = history.moments.findLast(
    ({ event }) =>
      event.type === 'withdrawn' ||
      (event.type === 'customerReplied' && event.data.effect === 'accepts'),
  );
  return ended && ended.index > cameBackAt(history) ? ended : undefined;
}

/**
 * The place in the log at which the customer last came back to the question, with new facts or by maintaining the
 * objection; -1 when that never happened. What was agreed or decided before it is in dispute again.
 */
export function cameBackAt(history: History): number {
  return Math.max(reopenedBy(history)?.index ?? -1, maintainedBy(history)?.index ?? -1);
}

/** A step of the state machine that a person took by its name. */
export function stepTaken(
  history: History,
  index: number,
  id: TransitionId,
): Moment<'advanced'> | undefined {
  let step = firstAfter(history, index, 'advanced');
  while (step && step.event.data.transition !== id)
    step = firstAfter(history, step.index, 'advanced');
  return step;
}

/** Whether an answer of ours stood when the moment at `index` came. */
export function standingBefore({ moments }: History, index: number): Standing {
  let standing: Standing = 'open';
  for (const { index: at, event } of moments) {
    if (at >= index) break;
    switch (event.type) {
      case 'decided':
      case 'settlementRequested':
        standing = 'decided';
        break;
      case 'agreementReached':
      case 'withdrawn':
        standing = 'agreed';
        break;
      case 'handedToAgency':
        standing = 'at-agency';
        break;
      case 'questionsSent':
        if (event.data.to === 'customer') standing = 'asked';
        break;
      case 'customerReplied':
        standing = afterReaction(standing, event.data.effect);
        break;
      default:
    }
  }
  return standing;
}

function afterReaction(
  standing: Standing,
  effect: Moment<'customerReplied'>['event']['data']['effect'],
): Standing {
  if (effect === 'nudge') return standing;
  if (effect === 'accepts') return standing === 'decided' ? 'decided' : 'agreed';
  if (effect === 'maintains' && standing === 'decided') return 'decided';
  return standing === 'at-agency' ? 'at-agency' : 'open';
}
