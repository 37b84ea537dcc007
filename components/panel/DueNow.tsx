import { Button } from '@/components/shared/Button.tsx';
import { DueBadge } from '@/components/shared/DueBadge.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useDueCases } from '@/components/shared/use-due-cases.ts';
import { useSettings } from '@/components/shared/use-settings.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import type { ObjectionId } from '@/lib/domain/shared/ids.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { reminderWords } from '@/lib/i18n/reminder.ts';

// More than a narrow panel shows at once is better sorted and filtered on the dashboard.
const MOST_LINES = 8;

/** Opens a case on the dashboard, or all of them. */
export type OpenDashboard = (id?: ObjectionId) => void;

/** The cases behind the number on the badge, the longest due first. Nothing when nothing is due. */
export function DueNow({ onOpen }: { readonly onOpen: OpenDashboard }) {
  const language = useLanguage();
  const reminders = useWords(reminderWords);
  const { openDashboard } = useWords(panelWords);
  const { today } = useSettings();
  const { count, cases } = useDueCases(MOST_LINES);
  if (count === 0) return null;
  return (
    <section class="card" aria-labelledby="due-now-title">
      <h2 id="due-now-title">{plural(language, count, reminders.several)}</h2>
      <ul class="deadlines">
        {cases.map(({ row: { objection }, reminder }) => (
          <li key={objection.id} class="stack stack--tight">
            <p class="row row--apart">
              <Button kind="quiet" small onClick={() => onOpen(objection.id)}>
                {displayName(objection.classification.customer) || objection.caseNumber}
              </Button>
              <DueBadge dueOn={reminder.dueOn} today={today} />
            </p>
            <p class="muted small">{reminders.line(reminder, today)}</p>
          </li>
        ))}
      </ul>
      {count > cases.length && (
        <Button small onClick={() => onOpen()}>
          {openDashboard}
        </Button>
      )}
    </section>
  );
}
