import { businessCalendar, customerCalendar } from '../law/business-calendar.ts';
import { statutoryMinimumDays } from '../law/statutory-minimum.ts';
import { deedOf } from '../law/template-deeds.ts';
import type { Country } from '../shared/country.ts';
import type { Language } from '../shared/language.ts';
import { addDays, isOfOurTime, PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import { compact, parseAmount } from './check/amounts.ts';
import type { FieldKey } from './fields.ts';
import { type Field, fieldsFor, fieldsOf } from './fields-of.ts';
import { holdsPlaceholder } from './render-reply.ts';
import type { Template } from './template.ts';

/** What can be wrong with a value. The form has words for each. */
export const valueProblems = [
  'missing',
  'placeholder',
  'not-a-date',
  'in-the-past',
  'not-a-business-day',
  'too-soon',
  'not-an-amount',
  'does-not-add-up',
  'account-not-approved',
] as const;
export type ValueProblemCode = (typeof valueProblems)[number];

/** A value that cannot stand in the letter. */
export interface ValueProblem {
  readonly key: FieldKey;
  readonly code: ValueProblemCode;
  /** A value that would be right, where there is one: the next business day, the first lawful day. */
  readonly suggestion: string | null;
}

/** The values of a letter, and what decides whether they can stand in it. */
export interface ValueCheck {
  readonly template: Template;
  readonly language: Language;
  readonly values: Readonly<Record<string, string>>;
  readonly settings: Pick<Settings, 'country' | 'closedDays' | 'approvedAccounts'>;
  /** The customer's country: its calendar and its minimum apply to the customer's time. */
  readonly country: Country;
  readonly today: PlainDate;
}

// The customer's days; all other days ahead are our own.
const customerDates: ReadonlySet<FieldKey> = new Set(['date.payBy', 'date.replyBy', 'date.infoBy']);
const ownDates: ReadonlySet<FieldKey> = new Set([
  'date.answerBy',
  'date.creditBy',
  'date.internalBy',
]);
// After a decision the customer has fourteen days (R-X-09, R-NO-14), or what the law gives where that is more.
const CUSTOMER_DAYS = 14;

/** What is wrong with the values of a form before they become a letter. Empty: nothing. */
export function validateValues(check: ValueCheck): readonly ValueProblem[] {
  const problems = fieldsFor(check.template, check).flatMap((field) => {
    const problem = problemOf(field, check);
    return problem ? [problem] : [];
  });
  return problems.some(({ key }) => key.startsWith('amount.'))
    ? problems
    : [...problems, ...sumProblems(check)];
}

function problemOf(field: Field, check: ValueCheck): ValueProblem | null {
  const { key, kind } = field;
  const value = check.values[key]?.trim() ?? '';
  const problem = (code: ValueProblemCode, suggestion: string | null = null) => ({
    key,
    code,
    suggestion,
  });
  if (value === '') return field.required ? problem('missing') : null;
  if (holdsPlaceholder(value)) return problem('placeholder');
  if (kind === 'money' && !parseAmount(value)) return problem('not-an-amount');
  if (kind === 'account' && !isApproved(value, check.settings.approvedAccounts))
    return problem('account-not-approved', check.settings.approvedAccounts[0] ?? null);
  if (kind !== 'date') return null;
  const date = PlainDate.safeParse(value);
  if (!date.success || !isOfOurTime(date.data)) return problem('not-a-date');
  return dateProblem(key, date.data, check);
}

function dateProblem(key: FieldKey, date: PlainDate, check: ValueCheck): ValueProblem | null {
  const { today, country, settings, template } = check;
  const isOwn = ownDates.has(key);
  if (!isOwn && !customerDates.has(key)) return null;
  const calendar = isOwn
    ? businessCalendar(settings.country, settings.closedDays)
    : customerCalendar(country);
  const minimum =
    deedOf(template.id).hasLegalTime && !isOwn
      ? Math.max(CUSTOMER_DAYS, statutoryMinimumDays[country])
      : 0;
  const first = calendar.rollForward(
    addDays(minimum > 0 ? calendar.rollForward(today) : today, minimum),
  );
  if (date < today) return { key, code: 'in-the-past', suggestion: first };
  if (date < first && minimum > 0) return { key, code: 'too-soon', suggestion: first };
  if (calendar.isBusinessDay(date)) return null;
  const moved = isOwn ? calendar.rollBack(date) : calendar.rollForward(date);
  return { key, code: 'not-a-business-day', suggestion: moved < today ? first : moved };
}

/** Invoiced = credited + to pay, in whole øre. Only where the letter shows all three. */
function sumProblems({ template, language, values }: ValueCheck): readonly ValueProblem[] {
  const keys = new Set(fieldsOf(template, language).map(({ key }) => key));
  const minor = (key: FieldKey) =>
    keys.has(key) ? (parseAmount(values[key] ?? '')?.minor ?? null) : null;
  const total = minor('amount.total');
  const credited = minor('amount.credited');
  const toPay = minor('amount.toPay');
  if (total === null || credited === null || toPay === null) return [];
  return total === credited + toPay
    ? []
    : [{ key: 'amount.toPay', code: 'does-not-add-up', suggestion: null }];
}

function isApproved(account: string, approved: readonly string[]): boolean {
  return approved.some((known) => compact(known) === compact(account));
}
