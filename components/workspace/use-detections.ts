import { useEffect, useRef, useState } from 'preact/hooks';
import { useStored } from '@/components/shared/use-stored.ts';
import { whenIdle } from '@/components/shared/when-idle.ts';
import { loadAdaptation } from '@/lib/app/learn.ts';
import { detect } from '@/lib/domain/detection/detect.ts';
import type { Detection } from '@/lib/domain/detection/detection.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';

/** Milliseconds of one turn: short enough that no key stroke waits for it. */
const TURN = 12;
/** Milliseconds between two drawings of what was found: drawing costs more than finding. */
const DRAWING = 250;

// A store that cannot be read is told by the scan; the detector does as it came meanwhile.
const readLearnt = (store: CaseStore) => loadAdaptation(store).catch(() => null);

/** What the detector says of every mail, worked out while nothing else is to do, newest mail first. */
export function useDetections(
  messages: readonly EmailMessage[],
): ReadonlyMap<MessageKey, Detection> {
  const [learnt] = useStored(readLearnt, null);
  const known = useRef(new Map<MessageKey, Detection>());
  const learntBefore = useRef<number | undefined>(undefined);
  const [found, setFound] = useState<ReadonlyMap<MessageKey, Detection>>(known.current);

  useEffect(() => {
    let stop = () => {};
    // What was learnt since may change any verdict; the old ones stay on the screen until it is known.
    if (learntBefore.current !== learnt?.version) known.current = new Map();
    learntBefore.current = learnt?.version;
    const waiting = messages.filter(({ key }) => !known.current.has(key)).reverse();
    let drawnAt = 0;
    const turn = () => {
      const end = performance.now() + TURN;
      while (waiting.length > 0 && performance.now() < end) {
        const message = waiting.pop();
        // Auto-replies and newsletters neither open nor answer an objection: no mark for them.
        if (message && !message.isAutomatic)
          known.current.set(message.key, detect(message, learnt));
      }
      if (waiting.length === 0 || end - drawnAt > DRAWING) {
        drawnAt = end;
        setFound(new Map(known.current));
      }
      if (waiting.length > 0) stop = whenIdle(turn);
    };
    if (waiting.length > 0) stop = whenIdle(turn);
    return () => stop();
  }, [messages, learnt?.version]);
  return found;
}
