import type { ObjectionEvent } from '../objection/event.ts';
import { isHeld } from '../objection/legal-hold.ts';
import type { Objection } from '../objection/objection.ts';
import { isWithoutWords } from '../objection/without-words.ts';
import { timeZoneOf } from '../shared/country.ts';
import { dateIn } from '../shared/instant.ts';
import { addDays, addMonths, daysBetween, type PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';

/** What retention does to a case on a day. */
export type RetentionStep =
  /** Nothing is due: open, not old enough, held, or done already. */
  | 'keep'
  /** Texts of mails, quotes and notes go; customer, dates and amounts stay. */
  | 'words'
  /** Everything about the customer goes; figures and the chain stay. */
  | 'erase';

/** What is due for a case, and since when; `held` cases are told apart, so that people see what a hold keeps. */
export interface RetentionDue {
  readonly step: RetentionStep;
  readonly closedOn: PlainDate | null;
  readonly isHeld: boolean;
}

/**
 * What the periods of the settings mean for a case on `today`: words go `wordDays` after it was closed, the rest of
 * the personal data `closedMonths` after. Counted in whole days; an open case keeps everything (GDPR art. 5(1)(e)).
 */
export function retentionOf(
  objection: Objection,
  { retention, today }: { readonly retention: Settings['retention']; readonly today: PlainDate },
): RetentionDue {
  const closedOn = closedOnOf(objection);
  const held = isHeld(objection);
  if (closedOn === null || objection.isErased) return { step: 'keep', closedOn, isHeld: held };
  return { step: dueStep(objection, closedOn, { retention, today }), closedOn, isHeld: held };
}

function dueStep(
  objection: Objection,
  closedOn: PlainDate,
  { retention, today }: { retention: Settings['retention']; today: PlainDate },
): RetentionStep {
  if (addMonths(closedOn, retention.closedMonths) <= today) return 'erase';
  const events = [...objection.events, ...objection.conflicts];
  const areWordsDue = addDays(closedOn, retention.wordDays) <= today;
  return areWordsDue && !events.every(isWithoutWords) ? 'words' : 'keep';
}

/** What is known of the time besides the clock. */
interface KnownDays {
  /** The last day on which something was let go by itself, or could have been. */
  readonly lastRun: PlainDate | null;
  /** The newest day on which a mail server brought an objection: no clock of this machine made it. */
  readonly newestMail: PlainDate | null;
  /** Since when the clock has shown days that nothing else bears out. */
  readonly doubtedSince: PlainDate | null;
}

// Longer than a holiday: a day that lies this far behind everything known is rather a clock that runs ahead.
const FARTHEST_STEP = 40;
// Nobody works for two weeks on a machine whose clock is years off: by then no secure page opens.
const DOUBTED_DAYS = 14;

/**
 * Since when the clock is not believed; null on a day on which things may be let go. A day far behind everything known
 * is one that only a wrong clock shows, until it has gone on from there for two weeks: nothing brings back what went.
 */
export function doubtSince(
  today: PlainDate,
  { lastRun, newestMail, doubtedSince }: KnownDays,
): PlainDate | null {
  const isNear = (known: PlainDate | null) =>
    known !== null && daysBetween(known, today) <= FARTHEST_STEP;
  if (isNear(lastRun) || isNear(newestMail)) return null;
  const since =
    doubtedSince !== null && doubtedSince <= today && isNear(doubtedSince) ? doubtedSince : today;
  return daysBetween(since, today) < DOUBTED_DAYS ? since : null;
}

const closings: ReadonlySet<ObjectionEvent['type']> = new Set([
  'closed',
  'withdrawn',
  'paid',
  'sameAs',
  'dismissed',
]);

/** The day the case ended; null while it is open. Letters that were noted afterwards do not begin the period anew. */
function closedOnOf({ state, events, classification }: Objection): PlainDate | null {
  if (state !== 'CLOSED' && state !== 'DISMISSED') return null;
  const end = events.findLast(({ type }) => closings.has(type)) ?? events.at(-1);
  return end ? dateIn(end.at, timeZoneOf[classification.country]) : null;
}
