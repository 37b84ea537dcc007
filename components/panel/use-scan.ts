import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { type Scan, scanMessage } from '@/lib/app/scan-message.ts';
import type { HostServices } from '@/lib/app/services.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { HostError } from '@/lib/ports/errors.ts';

/** What the panel knows of the open mail. */
export type ScanState =
  | { readonly kind: 'loading'; readonly message: EmailMessage | null }
  | { readonly kind: 'no-message' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** `problem`: the last reading failed, so what is shown may be out of date. */
  | { readonly kind: 'ready'; readonly scan: Scan; readonly problem: Problem | null };

/**
 * Reads the open mail, and again whenever another is opened or the store changed. Each reading has a number:
 * an answer that comes after a newer reading began is thrown away, so it can never stand under another mail.
 */
export function useScan(services: HostServices): {
  readonly state: ScanState;
  readonly reload: () => void;
  /** Reads again without hiding what is shown. */
  readonly refresh: () => void;
} {
  const [state, setState] = useState<ScanState>({ kind: 'loading', message: null });
  const newest = useRef(0);

  const read = useCallback(
    async (isQuiet: boolean) => {
      newest.current += 1;
      const own = newest.current;
      const show = (next: ScanState | ((before: ScanState) => ScanState)) => {
        if (newest.current === own) setState(next);
      };
      if (!isQuiet) show({ kind: 'loading', message: null });
      try {
        const message = await services.host.currentMessage();
        if (!message) return show({ kind: 'no-message' });
        if (!isQuiet) show({ kind: 'loading', message });
        show({ kind: 'ready', scan: await scanMessage(services, message), problem: null });
      } catch (error) {
        const isNothingOpen = error instanceof HostError && error.code === 'no-message';
        if (isNothingOpen) return show({ kind: 'no-message' });
        const problem = problemOf(error);
        // What the user is writing stays on the screen when a reading in the background fails.
        show((before) =>
          isQuiet && before.kind === 'ready' ? { ...before, problem } : { kind: 'failed', problem },
        );
      }
    },
    [services],
  );

  useEffect(() => {
    read(false);
    const stopMessages = services.host.onMessageChange(() => read(false));
    const stopStore = services.store.onChange(() => read(true));
    return () => {
      newest.current += 1;
      stopMessages();
      stopStore();
    };
  }, [services, read]);

  const reload = useCallback(() => {
    read(false);
  }, [read]);
  const refresh = useCallback(() => {
    read(true);
  }, [read]);
  return { state, reload, refresh };
}
