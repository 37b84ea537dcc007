import ICAL from 'ical.js';
import type { ClosedDay } from '../../domain/deadline/closed-days.ts';
import type { CalendarReading, ChosenFile, LeftOut } from '../../ports/calendar-files.ts';
import { daysOfEvent, type Window } from './days-of-event.ts';

// A company calendar of many years has some kilobytes.
const LARGEST = 5 * 1024 * 1024;

/**
 * The whole days of a calendar file between two dates. Cancelled entries and those with a time of day are left
 * out; what one entry holds that cannot be read costs that entry, not the file.
 */
export async function readCalendar(file: ChosenFile, window: Window): Promise<CalendarReading> {
  if (file.size > LARGEST) return { ok: false, problem: 'too-large' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or is locked: the browser says no more than that.
    return { ok: false, problem: 'unreadable' };
  }
  if (!/^\uFEFF?\s{0,100}BEGIN:VCALENDAR/i.test(text)) return { ok: false, problem: 'no-calendar' };
  const events = eventsOf(text.replace(/^\uFEFF/, '').trimStart());
  return events ? sorted(events, window) : { ok: false, problem: 'broken' };
}

/** The events of all calendars of a file; null when its lines are no calendar. */
function eventsOf(text: string): readonly ICAL.Component[] | null {
  try {
    const parsed: unknown[] = ICAL.parse(text);
    // One calendar is given as it is, several as a list of calendars.
    const calendars = Array.isArray(parsed[0]) ? parsed : [parsed];
    return calendars.flatMap((calendar) =>
      // The library gives jCal arrays (RFC 7265) without a type of their own.
      new ICAL.Component(calendar as unknown[]).getAllSubcomponents('vevent'),
    );
  } catch {
    return null;
  }
}

function sorted(events: readonly ICAL.Component[], window: Window): CalendarReading {
  const days: ClosedDay[] = [];
  const leftOut: Record<keyof LeftOut, number> = { timed: 0, repeating: 0, long: 0, outside: 0 };
  const budget = { steps: STEPS };
  for (const event of events) {
    const found = readable(() => daysOfEvent(event, window, budget));
    if (typeof found === 'string') leftOut[found] += 1;
    else days.push(...found);
  }
  return { ok: true, days, leftOut };
}

/** The library reads values when they are asked for, and throws then. Such an entry has no day: as with a time. */
function readable(read: () => ReturnType<typeof daysOfEvent>): ReturnType<typeof daysOfEvent> {
  try {
    return read();
  } catch {
    return 'timed';
  }
}

// Steps of repetition for a whole file: a hostile one may hold a hundred thousand rules without end.
const STEPS = 60_000;
