import {
  type BusinessCalendar,
  businessCalendar,
  customerCalendar,
} from '../law/business-calendar.ts';
import { type Count, countFrom } from '../law/count.ts';
import type { EventType, ObjectionEvent } from '../objection/event.ts';
import { isToCustomer } from '../objection/letters.ts';
import type { Objection } from '../objection/objection.ts';
import type { Sending } from '../objection/sendings.ts';
import { timeZoneOf } from '../shared/country.ts';
import { dateIn } from '../shared/instant.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';

/** An event with the day on which it happened in the seller's time zone and its place in the log. */
export interface Moment<T extends EventType = EventType> {
  readonly index: number;
  readonly on: PlainDate;
  readonly event: ObjectionEvent & { readonly type: T };
}

/** Something that left the house and the customer can read. */
export type Letter = Moment<Sending['type']>;

/** What the clocks of an objection need to know: its events since it was opened (again), and both calendars. */
export interface History {
  readonly objection: Objection;
  /** Own duties: the seller's country and closing days. */
  readonly ours: BusinessCalendar;
  /** The customer's time: the country of the customer. */
  readonly theirs: BusinessCalendar;
  /** How long what is stored is kept. */
  readonly retention: Settings['retention'];
  /** Where the clocks of this round begin. */
  readonly opening: Count;
  readonly moments: readonly Moment[];
  readonly letters: readonly Letter[];
}

/**
 * Reads the log. A reopened objection starts a new round: its clocks begin on that day and what was done
 * before answers nothing.
 */
export function historyOf(objection: Objection, settings: Settings): History {
  const timeZone = timeZoneOf[settings.country];
  const all = objection.events.map(
    (event, index): Moment => ({ index, on: dateIn(event.at, timeZone), event }),
  );
  const reopening = all.findLast(({ event }) => event.type === 'reopened');
  const moments = reopening ? all.filter(({ index }) => index > reopening.index) : all;
  return {
    objection,
    ours: businessCalendar(settings.country, settings.closedDays),
    theirs: customerCalendar(objection.classification.country),
    retention: settings.retention,
    opening: reopening
      ? countFrom(reopening.on, 'reopened')
      : countFrom(objection.receivedOn, 'received'),
    moments,
    letters: moments.filter(isLetter),
  };
}

/** The first moment of these kinds after a place in the log. */
export function firstAfter<T extends EventType>(
  { moments }: Pick<History, 'moments'>,
  index: number,
  ...types: readonly T[]
): Moment<T> | undefined {
  return moments.find(
    (moment): moment is Moment<T> => moment.index > index && isOneOf(moment, types),
  );
}

/** The last moment of these kinds. */
export function lastOf<T extends EventType>(
  { moments }: Pick<History, 'moments'>,
  ...types: readonly T[]
): Moment<T> | undefined {
  return moments.findLast((moment): moment is Moment<T> => isOneOf(moment, types));
}

/** The customer's first reaction after a place in the log. A nudge ("any news?") is none: it changes no clock. */
export function firstReaction(
  { moments }: Pick<History, 'moments'>,
  index: number,
): Moment<'customerReplied'> | undefined {
  return moments.find(
    (moment): moment is Moment<'customerReplied'> =>
      moment.index > index &&
      moment.event.type === 'customerReplied' &&
      moment.event.data.effect !== 'nudge',
  );
}

function isOneOf<T extends EventType>(moment: Moment, types: readonly T[]): moment is Moment<T> {
  return types.some((type) => type === moment.event.type);
}

function isLetter(moment: Moment): moment is Letter {
  // The moment says the same of its event as the event itself.
  return isToCustomer(moment.event);
}
