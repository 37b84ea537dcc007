import type { TypedMoney } from '@/components/shared/MoneyField.tsx';
import { parseAmount } from '@/components/shared/parse-amount.ts';
import type { Registration } from '@/lib/app/register-objection.ts';
import type { Scan } from '@/lib/app/scan-message.ts';
import type { Classification } from '@/lib/domain/objection/event.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import type { Money } from '@/lib/domain/shared/money.ts';
import { isOfOurTime, PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { RegistrationForm } from './registration.ts';

/** What is wrong with a field; words are in `lib/i18n/panel.ts`. */
export type FieldProblem =
  | 'required'
  | 'bad-date'
  | 'odd-year'
  | 'bad-amount'
  | 'bad-email'
  | 'in-future'
  | 'before-invoice'
  | 'too-much'
  | 'other-currency';
export type FormProblems = Partial<Record<keyof RegistrationForm, FieldProblem>>;

export type CheckedForm =
  | { readonly ok: true; readonly classification: Classification; readonly receivedOn: PlainDate }
  | { readonly ok: false; readonly problems: FormProblems };

export type CheckedRegistration =
  | { readonly ok: true; readonly registration: Registration }
  | { readonly ok: false; readonly problems: FormProblems };

type Reading<Value> = { readonly value: Value | null; readonly problem?: FieldProblem };

/** The form as a registration, or each field that stands in its way. */
export function checkedRegistration(
  form: RegistrationForm,
  { message, detection }: Scan,
  today: PlainDate,
): CheckedRegistration {
  const checked = checkedForm(form, detection.language, today);
  if (!checked.ok) return checked;
  const { classification, receivedOn } = checked;
  const { channel } = form;
  return {
    ok: true,
    registration: { message, detection, classification, channel, receivedOn },
  };
}

/** The form as a classification in the language of the case, or each field that stands in its way. */
export function checkedForm(
  form: RegistrationForm,
  language: Language,
  today: PlainDate,
): CheckedForm {
  const received = readDate(form.receivedOn);
  const invoiceDate = readDate(form.invoiceDate);
  const dueDate = readDate(form.dueDate);
  const amount = readMoney(form.amount);
  const disputed = form.extent === 'partial' ? readDisputed(form, amount.value) : { value: null };

  const problems: FormProblems = {
    ...flag('receivedOn', received.problem ?? receiptProblem(received.value, today)),
    ...flag('owner', form.owner.trim() ? undefined : 'required'),
    ...flag('customerName', form.customerName.trim() ? undefined : 'required'),
    ...flag('customerEmail', emailProblem(form.customerEmail.trim())),
    ...flag('invoiceDate', invoiceDate.problem ?? futureProblem(invoiceDate.value, today)),
    ...flag('dueDate', dueDate.problem ?? orderProblem(invoiceDate.value, dueDate.value)),
    ...flag('amount', amount.problem),
    ...flag('disputed', disputed.problem),
  };
  if (Object.keys(problems).length > 0 || !received.value) return { ok: false, problems };

  const { reason, points, extent, stage, party, country } = form;
  return {
    ok: true,
    receivedOn: received.value,
    classification: {
      reason,
      points,
      extent,
      stage,
      party,
      country,
      language,
      owner: form.owner.trim(),
      customer: { name: form.customerName.trim(), email: form.customerEmail.trim().toLowerCase() },
      invoice: {
        number: form.invoiceNumber.trim() || null,
        date: invoiceDate.value,
        dueDate: dueDate.value,
        amount: amount.value,
        disputed: disputed.value,
      },
    },
  };
}

/** What of `shown` is still wrong: a message goes once its field is mended, and no new ones come meanwhile. */
export function stillWrong(shown: FormProblems, checked: CheckedForm): FormProblems {
  const now = new Map(Object.entries(checked.ok ? {} : checked.problems));
  return Object.fromEntries(
    Object.keys(shown).flatMap((field) => {
      const problem = now.get(field);
      return problem ? [[field, problem]] : [];
    }),
  );
}

function readDate(typed: string): Reading<PlainDate> {
  if (typed.trim() === '') return { value: null };
  const parsed = PlainDate.safeParse(typed.trim());
  if (!parsed.success) return { value: null, problem: 'bad-date' };
  return isOfOurTime(parsed.data) ? { value: parsed.data } : { value: null, problem: 'odd-year' };
}

function readMoney({ text, currency }: TypedMoney): Reading<Money> {
  if (text.trim() === '') return { value: null };
  const minor = parseAmount(text);
  return minor === null ? { value: null, problem: 'bad-amount' } : { value: { minor, currency } };
}

/** A partial objection needs its amount: only that part is paused. */
function readDisputed(form: RegistrationForm, whole: Money | null): Reading<Money> {
  const read = readMoney(form.disputed);
  if (read.problem) return read;
  if (!read.value || read.value.minor === 0) return { value: null, problem: 'required' };
  if (whole && whole.currency !== read.value.currency)
    return { value: null, problem: 'other-currency' };
  if (whole && read.value.minor > whole.minor) return { value: null, problem: 'too-much' };
  return read;
}

function receiptProblem(received: PlainDate | null, today: PlainDate): FieldProblem | undefined {
  return received ? futureProblem(received, today) : 'required';
}

function futureProblem(day: PlainDate | null, today: PlainDate): FieldProblem | undefined {
  return day && day > today ? 'in-future' : undefined;
}

/** An invoice cannot be due before it was written: one of the two days is mistyped. */
function orderProblem(
  invoiceDate: PlainDate | null,
  dueDate: PlainDate | null,
): FieldProblem | undefined {
  return invoiceDate && dueDate && dueDate < invoiceDate ? 'before-invoice' : undefined;
}

/** An address may be missing (a letter, a call), but not be half of one. */
function emailProblem(email: string): FieldProblem | undefined {
  const at = email.indexOf('@');
  const isPlausible = at > 0 && email.includes('.', at) && !/\s/.test(email);
  return email === '' || isPlausible ? undefined : 'bad-email';
}

function flag(field: keyof RegistrationForm, problem: FieldProblem | undefined): FormProblems {
  return problem ? { [field]: problem } : {};
}
