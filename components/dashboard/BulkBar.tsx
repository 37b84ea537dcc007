import { useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { BulkForm } from './BulkForm.tsx';
import { useBulkChange } from './use-bulk-change.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  readonly selection: Selection;
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** What can be done to all selected cases at once. */
export function BulkBar({ selection, settings, today }: Props) {
  const words = useWords(dashboardWords);
  const announce = useAnnounce();
  const [open, setOpen] = useState<'reassign' | 'snooze' | null>(null);
  const { state, run, stop } = useBulkChange((changed) => {
    setOpen(null);
    selection.clear();
    announce(words.changed(changed));
  });
  if (selection.count === 0 && state.kind !== 'done') return null;
  return (
    <section class="card bulk stack stack--tight" aria-label={words.selected(selection.count)}>
      {selection.count > 0 && (
        <div class="row">
          <strong>{words.selected(selection.count)}</strong>
          {(['reassign', 'snooze'] as const).map((kind) => (
            <Button
              key={kind}
              small
              expanded={open === kind}
              onClick={() => setOpen(open === kind ? null : kind)}
            >
              {words[kind]}
            </Button>
          ))}
          <Button small kind="quiet" onClick={selection.clear}>
            {words.clearSelection}
          </Button>
        </div>
      )}
      {open && selection.count > 0 && (
        // Out of sight, not gone: should it fail, what was typed is still there.
        <div hidden={state.kind === 'working'}>
          <BulkForm
            key={open}
            kind={open}
            count={selection.count}
            settings={settings}
            today={today}
            onSubmit={(eventFor) => run(selection.ids(), eventFor)}
          />
        </div>
      )}
      {state.kind === 'working' && (
        <div class="row">
          <progress value={state.done} max={state.total} aria-label={words.selected(state.total)} />
          <span class="numeric">{words.working(state.done, state.total)}</span>
          <Button small onClick={stop}>
            {words.stop}
          </Button>
        </div>
      )}
      {state.kind === 'done' && selection.count === 0 && (
        <p role="status">
          {words.changed(state.changed)} {state.refused > 0 && words.refused(state.refused)}
        </p>
      )}
      {state.kind === 'failed' && <ProblemBanner problem={state.problem} />}
    </section>
  );
}
