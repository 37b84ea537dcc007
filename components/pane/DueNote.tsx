import { Banner } from '@/components/shared/Banner.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useDueCases } from '@/components/shared/use-due-cases.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import { reminderWords } from '@/lib/i18n/reminder.ts';

const MOST_LINES = 4;

/** What is due today or late: said when the pane opens, because nothing of ours runs while it is closed. */
export function DueNote({ today }: { today: PlainDate }) {
  const words = useWords(outlookWords).due;
  const reminders = useWords(reminderWords);
  const language = useLanguage();
  const { urgent, cases } = useDueCases(MOST_LINES);
  if (urgent === 0) return null;
  return (
    <Banner kind="danger" title={plural(language, urgent, words.title)}>
      {cases.slice(0, urgent).map(({ row: { objection }, reminder }) => (
        <span class="pane-due" key={objection.id}>
          {words.line(
            displayName(objection.classification.customer) || objection.caseNumber,
            reminders.line(reminder, today),
          )}
        </span>
      ))}
    </Banner>
  );
}
