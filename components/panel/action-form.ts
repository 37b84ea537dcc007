import type { TypedMoney } from '@/components/shared/MoneyField.tsx';
import { typedAmount } from '@/components/shared/parse-amount.ts';
import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { businessCalendar } from '@/lib/domain/law/business-calendar.ts';
import { claimSums, leftToPay } from '@/lib/domain/objection/claim-sums.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { Decision } from '@/lib/domain/objection/state.ts';
import { currencyOf } from '@/lib/domain/shared/country.ts';
import type { Money } from '@/lib/domain/shared/money.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import type { PanelWords } from '@/lib/i18n/panel/en.ts';
import { type Action, type ActionId, isMovable } from './actions-of.ts';

/** What an action asks; every action uses some of it. */
export interface ActionForm {
  readonly choice: string;
  readonly text: string;
  readonly reference: string;
  readonly date: string;
  readonly amount: TypedMoney;
  readonly note: string;
}

export interface ActionField {
  readonly name: keyof ActionForm;
  readonly label: keyof PanelWords['fields'];
  readonly required: boolean;
}

const need = (name: keyof ActionForm, label: ActionField['label']) => ({
  name,
  label,
  required: true,
});
const may = (name: keyof ActionForm, label: ActionField['label']) => ({
  name,
  label,
  required: false,
});
const remark: readonly ActionField[] = [may('note', 'noteOptional')];

/** What each action asks for. None: one click records it. */
export const actionFields: Readonly<Record<ActionId, readonly ActionField[]>> = {
  answers: [],
  accepts: [],
  'new-facts': [],
  maintains: [],
  nudge: [],
  'facts-gathered': remark,
  'colleague-answers': remark,
  'customer-silent': remark,
  'settlement-missed': remark,
  'reply-time-passed': remark,
  'open-mediation': remark,
  'go-to-court': remark,
  agree: [need('note', 'agreed'), may('date', 'payBy')],
  decide: [need('choice', 'decision'), need('note', 'reasons'), may('amount', 'toPay')],
  handover: [need('text', 'agency'), may('reference', 'reference')],
  'agency-asked': [need('note', 'question')],
  paid: [may('amount', 'amountPaid')],
  close: [need('choice', 'outcome'), ...remark],
  withdrawn: remark,
  reopen: [need('note', 'reason')],
  call: [need('note', 'call')],
  note: [need('note', 'note')],
  owner: [need('text', 'person')],
  snooze: [need('date', 'until'), need('note', 'reason')],
  move: [need('choice', 'deadline'), need('date', 'newDate'), need('note', 'reason')],
  escalate: [need('text', 'person'), need('note', 'reason')],
  // Has a form of its own, `ReclassifyForm`.
  reclassify: [],
};

/** Those that are on the screen: only they can be wrong. Who is right owes nothing, so no amount is asked for. */
export function shownFields(id: ActionId, { choice }: ActionForm): readonly ActionField[] {
  const asksToPay = id !== 'decide' || choice === 'partly' || choice === 'unfounded';
  return actionFields[id].filter(({ name }) => name !== 'amount' || asksToPay);
}

interface Sources {
  readonly objection: Objection;
  readonly deadlines: readonly Deadline[];
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** The form with what is likeliest already in it. */
export function startedForm(
  action: Action,
  { objection, deadlines, settings, today }: Sources,
): ActionForm {
  const typed = (amount: Money | null) => typedMoney(amount, objection);
  const movable = deadlines.filter(isMovable);
  // How an objection is decided or ends is never suggested: a person says it.
  const choice = action.id === 'move' ? (movable[0]?.timer ?? '') : '';
  return {
    choice,
    text: textFor(action.id, { objection, settings }),
    reference: objection.agency?.reference ?? '',
    date: dateFor(action.id, { settings, today, movable }),
    amount: typed(null),
    note: '',
  };
}

/** An amount as the field shows it; empty in the invoice's currency where there is none. */
export function typedMoney(amount: Money | null, { classification }: Objection): TypedMoney {
  const { invoice, country } = classification;
  if (amount) return { text: typedAmount(amount.minor), currency: amount.currency };
  const currency = (invoice.amount ?? invoice.disputed)?.currency ?? currencyOf[country];
  return { text: '', currency };
}

/** The same field holds an agency or a person: an agency never answers for us. */
function textFor(
  id: ActionId,
  { objection, settings }: Pick<Sources, 'objection' | 'settings'>,
): string {
  switch (id) {
    case 'escalate':
      return settings.manager;
    case 'handover':
      return objection.agency?.name ?? '';
    default:
      return '';
  }
}

function dateFor(
  id: ActionId,
  {
    settings,
    today,
    movable,
  }: Omit<Sources, 'objection' | 'deadlines'> & { movable: readonly Deadline[] },
): string {
  switch (id) {
    case 'snooze':
      return businessCalendar(settings.country, settings.closedDays).addBusinessDays(today, 1);
    case 'move':
      return movable[0]?.dueOn ?? '';
    default:
      return '';
  }
}

/**
 * What the customer is likeliest to pay after a decision; null where a person has to say it. Of a partly justified
 * objection only what was never disputed is certain.
 */
export function suggestedToPay(objection: Objection, choice: string): Money | null {
  const { classification } = objection;
  const decision = Decision.safeParse(choice);
  if (!decision.success || decision.data === 'justified') return null;
  if (decision.data !== 'partly') return leftToPay(objection, decision.data);
  return classification.extent === 'partial' ? claimSums(classification).undisputed : null;
}
