import { evidenceFor } from '../law/reason-evidence.ts';
import { timeZoneOf } from '../shared/country.ts';
import { dateIn } from '../shared/instant.ts';
import type { Incoming } from './guards.ts';
import { isHoldItem } from './legal-hold.ts';
import type { Objection } from './objection.ts';
import type { RefusalCode } from './refusal-code.ts';
import { lastDayOf, noticeTime } from './reply-time.ts';

/**
 * What is asked of an event that is recorded now and not of one that is read: logs of earlier versions and of
 * colleagues who have not updated were written without it, and what happened keeps its place.
 */
export function refusedNow(objection: Objection, event: Incoming): RefusalCode | null {
  switch (event.type) {
    case 'decided':
      return event.data.decision === 'unfounded' && lacksEvidence(objection)
        ? 'needs-evidence'
        : null;
    case 'advanced':
      return event.data.transition === 'go-to-court' && noticeRuns(objection, event)
        ? 'too-early'
        : null;
    default:
      return null;
  }
}

/** Row 17 of the rule book: who rejects an objection has something that proves the claim (R-X-06). */
function lacksEvidence({ state, classification, evidence }: Objection): boolean {
  // Elsewhere the papers are not ours to tick: the agency asks for our view only.
  if (state !== 'DECISION_READY') return false;
  // Of an objection without a known ground nobody knows which paper would answer it.
  if (evidenceFor[classification.reason].length === 0) return false;
  return !Object.entries(evidence).some(([item, present]) => present && !isHoldItem(item));
}

/** Row 29: whoever got the notice before suit has until its last day to take a position (R-NO-14), or has done so. */
function noticeRuns(objection: Objection, { at }: Incoming): boolean {
  const time = noticeTime(objection);
  if (!time || !at) return false;
  const hasReacted = objection.events.some(
    (event, index) =>
      index > time.since && event.type === 'customerReplied' && event.data.effect !== 'nudge',
  );
  const today = dateIn(at, timeZoneOf[objection.classification.country]);
  return !hasReacted && today <= lastDayOf(time, objection);
}
