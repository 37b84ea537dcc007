import { useCallback, useRef, useState } from 'preact/hooks';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import { recordForMany } from '@/lib/app/record-for-many.ts';
import type { NewEvent } from '@/lib/domain/objection/event.ts';
import type { ObjectionId } from '@/lib/domain/shared/ids.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly changed: number; readonly refused: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Changes many cases, tells how far it has come, and stops when told to. */
export function useBulkChange(onDone: (changed: number) => void) {
  const services = useServices();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const isStopped = useRef(false);
  const run = useCallback(
    async (ids: readonly ObjectionId[], eventFor: (id: ObjectionId) => NewEvent) => {
      isStopped.current = false;
      setState({ kind: 'working', done: 0, total: ids.length });
      try {
        const { changed, refused } = await recordForMany(services, ids, {
          eventFor,
          onProgress: (done) => setState({ kind: 'working', done, total: ids.length }),
          isStopped: () => isStopped.current,
        });
        setState({ kind: 'done', changed, refused: refused.length });
        onDone(changed);
      } catch (error) {
        setState({ kind: 'failed', problem: problemOf(error) });
      }
    },
    [services, onDone],
  );
  const stop = () => {
    isStopped.current = true;
  };
  return { state, run, stop };
}
