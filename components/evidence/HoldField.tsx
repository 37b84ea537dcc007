import { useEffect, useState } from 'preact/hooks';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { recordEvents } from '@/lib/app/record-events.ts';
import { holdEvent, isHeld } from '@/lib/domain/objection/legal-hold.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { evidenceWords } from '@/lib/i18n/evidence.ts';

/** Keeps everything of a case from being deleted while it is ticked. */
export function HoldField({ objection }: { readonly objection: Objection }) {
  const words = useWords(evidenceWords);
  const services = useServices();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // The case was read anew: from now on it says itself whether it is held, also by a colleague.
  useEffect(() => setChosen(null), [objection]);
  const change = async (hold: boolean) => {
    setProblem(null);
    setChosen(hold);
    try {
      const recorded = await recordEvents(services, objection.id, [holdEvent(objection.id, hold)]);
      if (recorded.ok) return;
      setProblem({ from: 'rules', code: recorded.refusal.code });
    } catch (error) {
      setProblem(problemOf(error));
    }
    setChosen(null);
  };
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={chosen ?? isHeld(objection)}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {words.hold}
      </label>
      <p class="muted small">{words.holdNote}</p>
      {problem && <ProblemBanner problem={problem} />}
    </div>
  );
}
