import { isSubstantive } from '../objection/letters.ts';
import { firstAfter, type History, type Letter, type Moment } from './history.ts';

type Letters = Pick<History, 'letters'>;

/** The first letter on the dispute itself after a place in the log, questions included. */
export function firstAnswer({ letters }: Letters, index: number): Letter | undefined {
  return letters.find((letter) => letter.index > index && isSubstantive(letter));
}

/** The first letter to the agency (T16) after a place in the log. */
export function letterToAgency({ moments }: History, index: number): Moment | undefined {
  return moments.find(
    ({ index: at, event }) =>
      at > index && event.type === 'replySent' && event.data.template === 'T16',
  );
}

// Letters that carry a decision, so that one sent just before the decision was noted counts too.
const DECIDING = new Set(['T04', 'T05', 'T06', 'T08', 'T09', 'T10', 'T13', 'T14']);

/**
 * What told the customer our decision after a place in the log: an agreement in conversation, or a letter once
 * a decision was noted. A decision that nobody sent is not communicated.
 */
export function decisionTold(history: History, index: number): Moment | undefined {
  const agreed = firstAfter(history, index, 'agreementReached');
  const decided = firstAfter(history, index, 'decided');
  const letter =
    decided &&
    history.letters.find(
      (sent) =>
        sent.index > index &&
        isSubstantive(sent) &&
        (sent.index > decided.index || DECIDING.has(sent.event.data.template ?? '')) &&
        sent.event.type !== 'questionsSent',
    );
  if (agreed && letter) return agreed.index < letter.index ? agreed : letter;
  return agreed ?? letter;
}
