import ICAL from 'ical.js';
import { addDays } from '../../domain/shared/plain-date.ts';
import type { CalendarEntry } from '../../ports/calendar-files.ts';

// ical.js counts 75 octets without the blank that begins a folded line; RFC 5545 § 3.1 counts it.
ICAL.foldLength = 74;

/**
 * The text of an `.ics` file (RFC 5545): all-day entries with alarms, published, not sent as invitations. A
 * second file with the same entries changes them: same `UID`, higher `SEQUENCE`.
 */
export function writeCalendar(entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Svarfrist//Svarfrist//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry));
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry) {
  const event = new ICAL.Component('vevent');
  const set = (name: string, value: unknown) => event.addPropertyWithValue(name, value);
  const stamp = ICAL.Time.fromDateTimeString(`${entry.writtenAt.slice(0, 19)}Z`);
  set('uid', entry.uid);
  set('sequence', entry.revision);
  set('dtstamp', stamp);
  set('last-modified', stamp);
  set('dtstart', ICAL.Time.fromDateString(entry.on));
  set('dtend', ICAL.Time.fromDateString(addDays(entry.on, 1)));
  set('summary', entry.title);
  set('description', entry.text);
  set('status', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED');
  // A deadline takes no time of the day, and whose it is concerns nobody who may look at the calendar.
  set('transp', 'TRANSPARENT');
  set('class', 'PRIVATE');
  if (!entry.isCancelled)
    for (const minutes of entry.alarms) event.addSubcomponent(alarmOf(minutes, entry.title));
  return event;
}

function alarmOf(minutes: number, title: string) {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(minutes * 60));
  return alarm;
}
