import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import type { Task } from './use-task.ts';

/** How far a task is, with a way to stop it; then what came of it. */
export function TaskStatus({ task }: { readonly task: Task }) {
  const words = useWords(yourDataWords);
  if (task.isRunning)
    return (
      <div class="row">
        <progress
          aria-label={words.working}
          {...(task.total > 0 ? { max: task.total, value: task.done } : {})}
        />
        {task.canStop && (
          <Button small onClick={task.stop}>
            {words.stop}
          </Button>
        )}
      </div>
    );
  if (task.problem) return <ProblemBanner problem={task.problem} />;
  if (task.fileProblem !== null)
    return (
      <Banner kind="danger" urgent>
        {task.fileProblem}
      </Banner>
    );
  return task.said === '' ? null : <p>{task.said}</p>;
}
