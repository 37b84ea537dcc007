import { deedOf } from '../law/template-deeds.ts';
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
      at > index && event.type === 'replySent' && deedOf(event.data.template).reader === 'agency',
  );
}

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
        // A letter that carries a decision counts too where it was sent just before the decision was noted.
        (sent.index > decided.index || deedOf(sent.event.data.template).says === 'decision') &&
        sent.event.type !== 'questionsSent',
    );
  if (agreed && letter) return agreed.index < letter.index ? agreed : letter;
  return agreed ?? letter;
}
