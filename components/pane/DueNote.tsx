import { Banner } from '@/components/shared/Banner.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useStored } from '@/components/shared/use-stored.ts';
import { nextDuty } from '@/lib/domain/deadline/next-duty.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dueSentence } from '@/lib/i18n/deadline.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import type { CaseRow, CaseStore } from '@/lib/ports/case-store.ts';

const MOST_LINES = 4;

/** What is due today or late: said when the pane opens, because nothing of ours runs while it is closed. */
export function DueNote({ today }: { today: PlainDate }) {
  const words = useWords(outlookWords).due;
  const language = useLanguage();
  const [rows] = useStored<readonly CaseRow[]>(openRows, []);
  const due = rows.filter(({ nextDueOn }) => nextDueOn !== null && nextDueOn <= today);
  if (due.length === 0) return null;
  const lines = due.slice(0, MOST_LINES).flatMap(({ objection, deadlines }) => {
    const duty = nextDuty(deadlines);
    if (!duty) return [];
    const customer = displayName(objection.classification.customer) || objection.caseNumber;
    return [{ id: objection.id, text: words.line(customer, dueSentence(duty, language, today)) }];
  });
  return (
    <Banner kind="danger" title={plural(language, due.length, words.title)}>
      {lines.map(({ id, text }) => (
        <span class="pane-due" key={id}>
          {text}
        </span>
      ))}
    </Banner>
  );
}

// A store that cannot be read is told by the panel, with words.
const openRows = (store: CaseStore) => store.openRows().catch(() => []);
