import { useCallback, useState } from 'preact/hooks';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices } from '@/components/shared/ServicesContext.tsx';
import { dismissMessage } from '@/lib/app/dismiss-message.ts';
import { type Answer, learnFrom } from '@/lib/app/learn.ts';
import { type Recorded, recordEvents } from '@/lib/app/record-events.ts';
import { type Registration, registerObjection } from '@/lib/app/register-objection.ts';
import type { Scan } from '@/lib/app/scan-message.ts';
import { spokenWayOf } from '@/lib/domain/message/spoken-message.ts';
import type { NewEvent } from '@/lib/domain/objection/event.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';

/** Writing to the log of objections: one write at a time, and what went wrong with the last one. */
export interface Recording {
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  /** The mail that was registered here last. */
  readonly registered: MessageKey | null;
  readonly register: (registration: Registration) => Promise<boolean>;
  readonly dismiss: (scan: Scan, nonDispute: string) => Promise<boolean>;
  /** True when the events are in the log. */
  readonly record: (events: readonly [NewEvent, ...NewEvent[]]) => Promise<boolean>;
  /** Any other use case that writes. */
  readonly run: (write: () => Promise<Recorded>) => Promise<boolean>;
}

/**
 * `onWritten` is called after each write that succeeded, so that the screen can show it. What went wrong is told only
 * where `about` is what it was when the write began: one mail's problem is none of another's.
 */
export function useRecording(onWritten: () => void, about: string | null = null): Recording {
  const services = useServices();
  const [isBusy, setIsBusy] = useState(false);
  const [failed, setFailed] = useState<{ problem: Problem; about: string | null } | null>(null);
  const [registered, setRegistered] = useState<MessageKey | null>(null);

  const run = useCallback(
    async (write: () => Promise<Recorded>) => {
      setIsBusy(true);
      setFailed(null);
      try {
        const recorded = await write();
        if (recorded.ok) onWritten();
        else setFailed({ problem: { from: 'rules', code: recorded.refusal.code }, about });
        return recorded.ok;
      } catch (error) {
        setFailed({ problem: problemOf(error), about });
        return false;
      } finally {
        setIsBusy(false);
      }
    },
    [onWritten, about],
  );

  const learnt = async (recorded: Recorded, answer: Answer) => {
    // The answer is in the log; that the detector could not learn from it is no fault to trouble anyone with.
    // Notes of a conversation are our own words: nothing can be learnt from them about mails.
    if (recorded.ok && !spokenWayOf(answer.message.key))
      await learnFrom(services.store, answer).catch(() => false);
    return recorded;
  };

  return {
    isBusy,
    problem: failed?.about === about ? failed.problem : null,
    run,
    registered,
    register: (registration) => {
      const { message, detection } = registration;
      setRegistered(message.key);
      return run(async () => {
        const recorded = await registerObjection(services, registration);
        return learnt(recorded, { message, verdict: detection.verdict, isObjection: true });
      });
    },
    dismiss: ({ message, detection }, nonDispute) =>
      run(async () => {
        const recorded = await dismissMessage(services, message.key, nonDispute);
        return learnt(recorded, { message, verdict: detection.verdict, isObjection: false });
      }),
    record: (events) => run(() => recordEvents(services, events[0].objectionId, events)),
  };
}
