import type { Objection } from './objection.ts';

/**
 * Somebody decided that the customer is right, now or once: collection is out for good (R-DK-02), whatever was
 * recorded later.
 */
export function wasJustified({ decision, events }: Objection): boolean {
  return (
    decision === 'justified' ||
    events.some((event) => event.type === 'decided' && event.data.decision === 'justified')
  );
}
