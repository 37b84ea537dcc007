import { Citations } from '@/components/shared/Citations.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { explain } from '@/lib/i18n/deadline.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

/** How a date came about, step by step, and what it rests on. */
export function DeadlineWorking({ deadline }: { deadline: Deadline }) {
  const words = useWords(panelWords).clock;
  const language = useLanguage();
  // A dash stands for our own default, which `binding` says already.
  const basis =
    deadline.source === '–' ? deadline.binding : `${deadline.source}; ${deadline.binding}`;
  return (
    <Disclosure summary={words.why}>
      <ol class="working">
        {explain(deadline, language).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="muted small">
        <p>{words.source}:</p>
        <Citations source={basis} />
      </div>
    </Disclosure>
  );
}
