import { useRef, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { errorWords } from '@/lib/i18n/errors.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { actionEvent } from './action-event.ts';
import { actionFields, startedForm } from './action-form.ts';
import { type Action, actionsOf } from './actions-of.ts';
import type { StepWorks } from './panel-works.ts';
import { ReclassifyForm } from './ReclassifyForm.tsx';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly row: CaseRow;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly recording: Recording;
  /** Forms of steps that are half filled; its own where nothing outlives this. */
  readonly works?: StepWorks;
}

/** What can be told to the case now. Simple things take one click, the rest opens a small form. */
export function NextSteps({ row, settings, today, recording, works: kept }: Props) {
  const words = useWords(panelWords);
  const { rules } = useWords(errorWords);
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = row.objection;
  const { steps, others } = actionsOf(row);
  const own = useRef<StepWorks>(new Map());
  const works = kept ?? own.current;
  const [open, setOpen] = useState<Action | null>(() => {
    const begun = works.get(id);
    const action = [...steps, ...others].find((each) => each.id === begun?.id && !each.refusal);
    // What can no longer be told is no longer asked for.
    if (!action) works.delete(id);
    return action ?? null;
  });

  // Where the focus was is gone with the form.
  const close = () => {
    works.delete(id);
    setOpen(null);
    heading.current?.focus();
  };
  const done = (action: Action) => {
    close();
    announce(words.actions[action.id].done);
  };
  const choose = async (action: Action) => {
    if (open?.id === action.id) return setOpen(null);
    if (action.id === 'reclassify' || hasForm(action)) return setOpen(action);
    const form = startedForm(action, { ...row, settings, today });
    const about = { objectionId: row.objection.id, messageKey: null };
    const made = actionEvent(action.id, form, about);
    if (made.ok && (await recording.record([made.event]))) done(action);
  };
  const button = (action: Action) => (
    <Button
      key={action.id}
      small
      blockedBy={action.refusal && rules[action.refusal].title}
      onBlocked={() => setOpen(open?.id === action.id ? null : action)}
      expanded={hasForm(action) || action.refusal ? open?.id === action.id : undefined}
      onClick={() => choose(action)}
    >
      {words.actions[action.id].label}
    </Button>
  );

  return (
    <section class="card" aria-labelledby="steps-title">
      <h3 id="steps-title" ref={heading} tabIndex={-1}>
        {words.steps.heading}
      </h3>
      {steps.length > 0 && <div class="row">{steps.map(button)}</div>}
      <Disclosure summary={words.steps.more}>
        <div class="row">{others.map(button)}</div>
      </Disclosure>
      {recording.problem && <ProblemBanner problem={recording.problem} />}
      {open?.refusal && (
        <Banner title={rules[open.refusal].title}>{rules[open.refusal].advice}</Banner>
      )}
      {open && !open.refusal && (
        <OpenAction
          key={open.id}
          action={open}
          row={row}
          settings={settings}
          today={today}
          recording={recording}
          works={works}
          onDone={() => done(open)}
          onCancel={close}
        />
      )}
    </section>
  );
}

/** The others are recorded at once. */
function hasForm({ id }: Action): boolean {
  return id === 'reclassify' || actionFields[id].length > 0;
}

interface OpenActionProps extends Props {
  readonly works: StepWorks;
  readonly action: Action;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function OpenAction({ action, ...props }: OpenActionProps) {
  const { id } = action;
  return id === 'reclassify' ? (
    <ReclassifyForm {...props} />
  ) : (
    <ActionPanel {...props} action={{ ...action, id }} />
  );
}
