import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import type { Option } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { ColleagueChoice } from '@/components/team/ColleagueChoice.tsx';
import { businessCalendar } from '@/lib/domain/law/business-calendar.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { dutyWords } from '@/lib/i18n/duty.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { ActionFields } from './ActionFields.tsx';
import { type ActionProblems, actionEvent } from './action-event.ts';
import {
  type ActionForm,
  shownFields,
  startedForm,
  suggestedToPay,
  typedMoney,
} from './action-form.ts';
import { type Action, type ActionId, isMovable } from './actions-of.ts';
import { focusFirstWrong } from './focus-first-wrong.ts';
import type { StepWorks } from './panel-works.ts';
import { SnoozeDays } from './SnoozeDays.tsx';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly action: Action & { readonly id: Exclude<ActionId, 'reclassify'> };
  readonly row: CaseRow;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly recording: Recording;
  readonly works: StepWorks;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What one action asks before it is recorded. */
export function ActionPanel({
  action,
  row,
  settings,
  today,
  recording,
  works,
  onDone,
  onCancel,
}: Props) {
  const words = useWords(panelWords);
  const common = useWords(commonWords);
  const options = useOptions(action, row);
  const { objection } = row;
  const [begun] = useState(() => {
    const work = works.get(objection.id);
    return work && work.id !== 'reclassify' && work.id === action.id ? work.form : null;
  });
  const [form, setForm] = useState(() => begun ?? startedForm(action, { ...row, settings, today }));
  const element = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<ActionProblems>({});
  const fields = shownFields(action.id, form);

  // The form appears below a row of buttons: without this, Tab would go through all of them first. One that was begun
  // comes back with its mail, where the focus is.
  useEffect(() => {
    if (begun) return;
    element.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);

  const change = (next: ActionForm) => {
    const isDecisionChanged = action.id === 'decide' && next.choice !== form.choice;
    const suggested = (choice: string) => typedMoney(suggestedToPay(objection, choice), objection);
    // What was suggested for another decision goes with it; what somebody typed stays.
    const isOurs = ['', suggested(form.choice).text].includes(form.amount.text);
    const made = isDecisionChanged && isOurs ? { ...next, amount: suggested(next.choice) } : next;
    works.set(objection.id, { id: action.id, form: made });
    setForm(made);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const made = actionEvent(action.id, form, { objectionId: objection.id, messageKey: null });
    if (!made.ok) {
      setProblems(made.problems);
      return focusFirstWrong(element);
    }
    if (await recording.record([made.event])) onDone();
  };

  return (
    <form
      ref={element}
      class="action"
      onSubmit={save}
      noValidate
      aria-label={words.actions[action.id].label}
    >
      <ActionFields
        fields={fields}
        form={form}
        problems={problems}
        options={options}
        onChange={change}
      />
      {(action.id === 'owner' || action.id === 'escalate') && (
        <ColleagueChoice
          value={form.text}
          isReminded={action.id === 'owner'}
          onChange={(text) => change({ ...form, text })}
        />
      )}
      {action.id === 'snooze' && (
        <SnoozeDays
          calendar={businessCalendar(settings.country, settings.closedDays)}
          today={today}
          until={form.date}
          onChange={(date) => change({ ...form, date })}
        />
      )}
      <div class="row">
        <Button kind="primary" type="submit" busy={recording.isBusy}>
          {common.save}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What can be chosen, in words. */
function useOptions(action: Action, row: CaseRow): readonly Option<string>[] {
  const common = useWords(commonWords);
  const { timers } = useWords(dutyWords);
  const language = useLanguage();
  if (action.id === 'move')
    return row.deadlines.filter(isMovable).map(({ timer, dueOn }) => ({
      value: timer,
      label: `${timers[timer]} (${formatDate(dueOn, language)})`,
    }));
  const labels: Readonly<Record<string, string>> =
    action.id === 'decide' ? common.decisions : common.outcomes;
  return action.choices.map((value) => ({ value, label: labels[value] ?? value }));
}
