import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ExpiringCase, RetentionPlan } from '@/lib/app/apply-retention.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { type PluralForms, plural } from '@/lib/i18n/i18n.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';

// A list to look at, not to scroll through for an hour.
const SHOWN = 100;

/** What retention would take, case by case. */
export function DueList({ plan }: { readonly plan: RetentionPlan }) {
  const words = useWords(yourDataWords);
  return (
    <div class="stack stack--tight">
      <Part cases={plan.words} title={words.wordsDue} />
      <Part cases={plan.erase} title={words.eraseDue} />
      {plan.erase.length > 0 && !plan.mayErase && <p class="small">{words.dpoOnly}</p>}
      <Part cases={plan.held} title={words.heldBack} />
    </div>
  );
}

function Part({
  cases,
  title,
}: {
  readonly cases: readonly ExpiringCase[];
  readonly title: PluralForms;
}) {
  const words = useWords(yourDataWords);
  const language = useLanguage();
  if (cases.length === 0) return null;
  return (
    <Disclosure summary={plural(language, cases.length, title)}>
      <ul>
        {cases.slice(0, SHOWN).map(({ id, caseNumber, customer, closedOn }) => (
          <li key={id}>
            <span dir="auto">
              {caseNumber} · {customer}
            </span>
            {closedOn && (
              <span class="muted small"> · {words.closedOn(formatDate(closedOn, language))}</span>
            )}
          </li>
        ))}
        {cases.length > SHOWN && <li>…</li>}
      </ul>
    </Disclosure>
  );
}
