import { PlainDate } from '../shared/plain-date.ts';
import { fieldsOf } from './fields-of.ts';
import { letterDoes, rejects } from './letter-traits.ts';
import type { Template } from './template.ts';
import { meaningOf, type TemplateId, templateOf } from './templates.ts';

/** The days a reply names: by when we answer, and by when the customer is to pay or react. */
export interface ReplyFacts {
  /** Id by which the log knows it. */
  readonly template: Template['id'];
  readonly promisedAnswerBy: PlainDate | null;
  readonly customerBy: PlainDate | null;
}

/**
 * What a filled template promises and asks for, for the event that records it: every clock after the reply
 * rests on it. Only dates that the template itself names count.
 */
export function replyFactsOf(
  template: TemplateId | Template,
  values: Readonly<Record<string, string>>,
): ReplyFacts {
  const found = typeof template === 'string' ? templateOf(template) : template;
  const keys = new Set<string>(
    found ? fieldsOf(found, found.languages?.[0] ?? 'nb').map((field) => field.key) : [],
  );
  const dateOf = (key: string): PlainDate | null => {
    const parsed = PlainDate.safeParse(keys.has(key) ? values[key]?.trim() : undefined);
    return parsed.success ? parsed.data : null;
  };
  const id = typeof template === 'string' ? template : meaningOf(template);
  const payBy = dateOf('date.payBy');
  const replyBy = dateOf('date.replyBy');
  return {
    template: id,
    promisedAnswerBy: found?.audience === 'customer' ? dateOf('date.answerBy') : null,
    customerBy: letterDoes(id, rejects)
      ? later(payBy, replyBy)
      : (payBy ?? replyBy ?? dateOf('date.infoBy')),
  };
}

function later(one: PlainDate | null, other: PlainDate | null): PlainDate | null {
  if (!one || !other) return one ?? other;
  return one > other ? one : other;
}
