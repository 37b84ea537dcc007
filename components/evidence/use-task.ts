import { useRef, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Progress } from '@/lib/app/progress.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import { FileError } from '@/lib/ports/document-files.ts';

/** A task that may take minutes, as a person sees it. */
export interface Task {
  readonly isRunning: boolean;
  /** False for what is over at once, or must not be left half done. */
  readonly canStop: boolean;
  readonly done: number;
  readonly total: number;
  /** What came of it; empty while nothing did. */
  readonly said: string;
  /** Why a file was not taken, in words. */
  readonly fileProblem: string | null;
  readonly problem: Problem | null;
  /** Does `work` and tells what it returns; null means that it was stopped. One at a time. */
  run(
    work: (progress: Required<Progress>) => Promise<string | null>,
    wish?: { readonly canStop: boolean },
  ): Promise<void>;
  stop(): void;
}

const idle = {
  isRunning: false,
  canStop: true,
  done: 0,
  total: 0,
  said: '',
  fileProblem: null,
  problem: null,
};

export function useTask(): Task {
  const words = useWords(yourDataWords);
  const announce = useAnnounce();
  const [state, setState] = useState<Omit<Task, 'run' | 'stop'>>(idle);
  const wish = useRef({ isStopped: false, isRunning: false });
  const run: Task['run'] = async (work, { canStop } = { canStop: true }) => {
    if (wish.current.isRunning) return;
    wish.current = { isStopped: false, isRunning: true };
    setState({ ...idle, isRunning: true, canStop });
    const end = (result: Partial<typeof state>) => {
      wish.current.isRunning = false;
      setState({ ...idle, ...result });
    };
    try {
      const said = await work({
        onProgress: (done, total) => setState((before) => ({ ...before, done, total })),
        isStopped: () => wish.current.isStopped,
      });
      announce(said ?? words.stopped);
      end({ said: said ?? words.stopped });
    } catch (error) {
      if (error instanceof FileError) {
        end({ fileProblem: `${words.problems[error.problem]} ${words.unchanged}` });
      } else end({ problem: problemOf(error) });
    }
  };
  const stop = () => {
    wish.current.isStopped = true;
  };
  return { ...state, run, stop };
}
