import type { TemplateId } from '../law/template-id.ts';
import type { NewEvent } from './event.ts';

// What only acknowledges, asks, promises or reminds leaves the objection itself unanswered.
const notAnswers: ReadonlySet<string> = new Set<TemplateId>([
  'T01',
  'T02',
  'T03',
  'T07',
  'T11',
  'T12',
  'T17',
  'T18',
  'T20',
]);

/**
 * True when a sent reply answers the objection: it decides, confirms what was agreed, or, at the agency,
 * says who answers. A reply without a template counts: we cannot know better than its sender.
 */
export function isAnswer(event: NewEvent): boolean {
  switch (event.type) {
    case 'settlementRequested':
      return true;
    case 'replySent':
      return event.data.template === null || !notAnswers.has(event.data.template);
    default:
      return false;
  }
}
