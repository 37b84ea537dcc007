import { deedOf } from '../law/template-deeds.ts';
import type { NewEvent } from './event.ts';

/**
 * True when a sent reply answers the objection: it decides, confirms what was agreed, or, at the agency,
 * says who answers. A reply without a template counts: we cannot know better than its sender.
 */
export function isAnswer(event: NewEvent): boolean {
  switch (event.type) {
    case 'settlementRequested':
      return true;
    case 'replySent':
      return deedOf(event.data.template).isAnswer;
    default:
      return false;
  }
}
