import { useEffect, useMemo, useState } from 'preact/hooks';
import { LockedSettings, Preset } from '@/components/settings/Preset.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import { useStored } from '@/components/shared/use-stored.ts';
import { applyRetention, planRetention, type RetentionPlan } from '@/lib/app/apply-retention.ts';
import { loadPresets } from '@/lib/app/settings.ts';
import { lockedKeys, noPresets } from '@/lib/domain/shared/presets.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { DueList } from './DueList.tsx';
import { TaskStatus } from './TaskStatus.tsx';
import { useTask } from './use-task.ts';

// A store that cannot be read is told where something is asked of it.
const readPresets = (store: CaseStore) => loadPresets(store).catch(() => noPresets);

/** How long things are kept. Nothing goes before somebody has seen what would go. */
export function RetentionPart() {
  const words = useWords(yourDataWords);
  const language = useLanguage();
  const services = useServices();
  const { settings, isLoaded, save } = useSettings();
  const [presets] = useStored(readPresets, noPresets);
  const locked = useMemo(() => lockedKeys(presets), [presets]);
  const isLocked = locked.has('retention');
  const task = useTask();
  const [days, setDays] = useState('');
  const [months, setMonths] = useState('');
  const [plan, setPlan] = useState<RetentionPlan | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { retention } = settings;
  useEffect(() => {
    setDays(String(retention.wordDays));
    setMonths(String(retention.closedMonths));
  }, [isLoaded, retention.wordDays, retention.closedMonths]);
  const wordDays = wholeIn(days, 0, 3650);
  const closedMonths = wholeIn(months, 1, 240);
  const daysProblem = wordDays === null ? words.days : null;
  const monthsProblem = closedMonths === null ? words.months : null;
  const keep = (part: Partial<Settings['retention']>) =>
    save({
      ...settings,
      retention: {
        ...retention,
        wordDays: wordDays ?? retention.wordDays,
        closedMonths: closedMonths ?? retention.closedMonths,
        ...part,
      },
    });
  const switchTo = async (isAutomatic: boolean) => {
    try {
      await keep({ isAutomatic });
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const look = () =>
    task.run(async (progress) => {
      setPlan(null);
      await keep({});
      const found = await planRetention(services, progress);
      setPlan(found);
      if (!found) return null;
      return found.words.length + found.erase.length > 0 ? words.lookFirst : words.nothingDue;
    });
  const clear = (due: RetentionPlan) =>
    task.run(async (progress) => {
      const changed = await applyRetention(services, due, progress);
      setPlan(null);
      return plural(language, changed, words.deleted);
    });
  const isDue = plan !== null && plan.words.length + plan.erase.length > 0;
  return (
    <section class="stack stack--tight" aria-labelledby="data-retention">
      <h3 id="data-retention">{words.retention}</h3>
      <p class="muted small">{words.retentionNote}</p>
      <LockedSettings.Provider value={locked}>
        <Preset of={['retention']}>
          <TextField label={words.wordDays} value={days} onChange={setDays} error={daysProblem} />
          <TextField
            label={words.closedMonths}
            value={months}
            onChange={setMonths}
            error={monthsProblem}
          />
        </Preset>
      </LockedSettings.Provider>
      <div class="row">
        <Button busy={task.isRunning} blockedBy={daysProblem ?? monthsProblem} onClick={look}>
          {words.dryRun}
        </Button>
        {isDue && (
          <Button kind="danger" busy={task.isRunning} onClick={() => clear(plan)}>
            {words.deleteNow}
          </Button>
        )}
      </div>
      <TaskStatus task={task} />
      {plan && <DueList plan={plan} />}
      <label class="check">
        <input
          type="checkbox"
          checked={retention.isAutomatic}
          disabled={isLocked || (plan === null && !retention.isAutomatic)}
          onChange={(event) => switchTo(event.currentTarget.checked)}
        />
        {words.isAutomatic}
      </label>
      {problem && <ProblemBanner problem={problem} />}
      {plan === null && !retention.isAutomatic && !isLocked && (
        <p class="muted small">{words.lookFirst}</p>
      )}
    </section>
  );
}

function wholeIn(text: string, least: number, most: number): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
