import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { explain } from '@/lib/i18n/deadline.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

/** How a date came about, step by step, and what it rests on. */
export function DeadlineWorking({ deadline }: { deadline: Deadline }) {
  const words = useWords(panelWords).clock;
  const language = useLanguage();
  return (
    <Disclosure summary={words.why}>
      <ol class="working">
        {explain(deadline, language).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="muted small">
        {words.source}: {deadline.source}
      </p>
    </Disclosure>
  );
}
