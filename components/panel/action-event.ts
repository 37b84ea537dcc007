import { parseAmount } from '@/components/shared/parse-amount.ts';
import type { EventData, NewEvent } from '@/lib/domain/objection/event.ts';
import { Decision, Outcome } from '@/lib/domain/objection/state.ts';
import type { MessageKey, ObjectionId } from '@/lib/domain/shared/ids.ts';
import type { Money } from '@/lib/domain/shared/money.ts';
import { isOfOurTime, PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { type ActionForm, shownFields } from './action-form.ts';
import type { ActionId } from './actions-of.ts';
import type { FieldProblem } from './checked-registration.ts';
import { isPlainStep } from './plain-step.ts';

export type ActionProblems = Partial<Record<keyof ActionForm, FieldProblem>>;

export type ActionEvent =
  | { readonly ok: true; readonly event: NewEvent }
  | { readonly ok: false; readonly problems: ActionProblems };

interface About {
  readonly objectionId: ObjectionId;
  /** The customer's mail that is open and that the action speaks of; null when it speaks of none. */
  readonly messageKey: MessageKey | null;
}

/** The event an action records, or what is wrong with its form. */
export function actionEvent(
  id: Exclude<ActionId, 'reclassify'>,
  form: ActionForm,
  { objectionId, messageKey }: About,
): ActionEvent {
  const date = PlainDate.safeParse(form.date.trim());
  const minor = form.amount.text.trim() === '' ? null : parseAmount(form.amount.text);
  const problems: ActionProblems = {};
  for (const { name, required } of shownFields(id, form)) {
    const typed = name === 'amount' ? form.amount.text.trim() : form[name].trim();
    if (required && typed === '') problems[name] = 'required';
    else if (name === 'date' && typed !== '' && !date.success) problems.date = 'bad-date';
    else if (name === 'date' && date.success && !isOfOurTime(date.data)) problems.date = 'odd-year';
    else if (name === 'amount' && typed !== '' && minor === null) problems.amount = 'bad-amount';
  }
  const amount: Money | null = minor === null ? null : { minor, currency: form.amount.currency };
  if (id === 'decide' && form.choice === 'partly' && !amount) problems.amount ??= 'required';
  if (Object.keys(problems).length > 0) return { ok: false, problems };

  const event = <Type extends keyof EventDataOf>(
    type: Type,
    data: EventDataOf[Type],
  ): ActionEvent => ({
    ok: true,
    // The compiler cannot see that type and data belong together once they are generic.
    event: { type, objectionId, data } as NewEvent,
  });
  const note = form.note.trim();
  if (isPlainStep(id)) return event('advanced', { transition: id, note });
  switch (id) {
    case 'answers':
    case 'accepts':
    case 'new-facts':
    case 'maintains':
    case 'nudge':
      return event('customerReplied', { effect: id, messageKey });
    case 'agree':
      return event('agreementReached', { note, payBy: date.data ?? null });
    case 'decide': {
      const decision = Decision.parse(form.choice);
      const toPay = decision === 'justified' ? null : amount;
      return event('decided', { decision, reasons: note, toPay });
    }
    case 'handover':
      return event('handedToAgency', {
        agency: form.text.trim(),
        reference: form.reference.trim() || null,
      });
    case 'agency-asked':
      return event('agencyAsked', { question: note });
    case 'paid':
      return event('paid', { amount });
    case 'close':
      return event('closed', { outcome: Outcome.parse(form.choice), note });
    case 'withdrawn':
      return event('withdrawn', { note });
    case 'reopen':
      return event('reopened', { reason: note, messageKey });
    case 'call':
      return event('callLogged', { note });
    case 'note':
      return event('noteAdded', { note });
    case 'owner':
      return event('ownerChanged', { owner: form.text.trim() });
    case 'snooze':
      return event('snoozed', { until: PlainDate.parse(form.date), reason: note });
    case 'move':
      return event('deadlineMoved', {
        timer: form.choice,
        dueOn: PlainDate.parse(form.date),
        reason: note,
      });
    case 'escalate':
      return event('escalated', { to: form.text.trim(), reason: note });
    default:
      return id satisfies never;
  }
}

type EventDataOf = { [Type in NewEvent['type']]: EventData<Type> };
