import type { Deadline } from '../domain/deadline/deadline.ts';
import { deadlinesOf } from '../domain/deadline/deadlines-of.ts';
import { statusOn } from '../domain/deadline/status-on.ts';
import { type BusinessCalendar, businessCalendar } from '../domain/law/business-calendar.ts';
import { fold } from '../domain/objection/fold.ts';
import type { Objection } from '../domain/objection/objection.ts';
import { isOpen } from '../domain/objection/state-groups.ts';
import { displayName } from '../domain/shared/address.ts';
import { type Instant, millisecondsOf } from '../domain/shared/instant.ts';
import type { Language } from '../domain/shared/language.ts';
import { addDays, daysBetween, type PlainDate } from '../domain/shared/plain-date.ts';
import type { Settings } from '../domain/shared/settings.ts';
import { calendarWords } from '../i18n/calendar.ts';
import { dueSentence, nameOfTimer } from '../i18n/duty.ts';
import type { CalendarEntry } from '../ports/calendar-files.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { todayOf } from './settings.ts';

/** Where and how a calendar is written. */
export interface CalendarSources {
  readonly settings: Settings;
  readonly language: Language;
  readonly now: Instant;
}

// What ended longer ago has gone by in every calendar anyway.
const TAKEN_BACK_FOR = 60;

/**
 * The dates of cases for a calendar: those that run, and as cancelled those that were met or ended with their
 * case in the last 60 days, so that a second file takes them out again. What only the years bring (erasure) is
 * left out, limitation is not. A name of a customer is written only where the settings allow it.
 */
export function calendarOf(
  rows: readonly CaseRow[],
  sources: CalendarSources,
): readonly CalendarEntry[] {
  const today = todayOf(sources.now, sources.settings);
  return rows.flatMap(({ objection, deadlines }) => {
    if (objection.state === 'DISMISSED' || objection.isErased) return [];
    const running = isOpen(objection.state) ? deadlines : [];
    const former = formerDates(objection, { settings: sources.settings, today, running });
    return [
      ...running
        .filter((deadline) => isForCalendar(deadline, today))
        .map((deadline) => calendarEntry(deadline, objection, sources)),
      ...former.map((deadline) => ({
        ...calendarEntry(deadline, objection, sources),
        isCancelled: true,
      })),
    ];
  });
}

function isForCalendar({ timer, metOn, dueOn }: Deadline, today: PlainDate): boolean {
  if (timer === 'RETENTION') return false;
  const ended = metOn ?? dueOn;
  return metOn === null || daysBetween(ended, today) <= TAKEN_BACK_FOR;
}

/** Dates that ran at some time in the last days and do not any more: calendars may still hold them. */
function formerDates(
  { events }: Objection,
  {
    settings,
    today,
    running,
  }: { settings: Settings; today: PlainDate; running: readonly Deadline[] },
): readonly Deadline[] {
  const known = new Set(running.map(({ timer }) => timer));
  const former: Deadline[] = [];
  for (let length = events.length - 1; length > 0; length -= 1) {
    const ending = events[length];
    if (ending && daysBetween(todayOf(ending.at, settings), today) > TAKEN_BACK_FOR) break;
    for (const deadline of deadlinesOf(fold(events.slice(0, length)), settings, today)) {
      if (known.has(deadline.timer) || deadline.timer === 'RETENTION') continue;
      known.add(deadline.timer);
      former.push(deadline);
    }
  }
  return former;
}

/** One date of a case for a calendar; cancelled when it was met already or its case is closed. */
export function calendarEntry(
  deadline: Deadline,
  objection: Objection,
  { settings, language, now }: CalendarSources,
): CalendarEntry {
  const words = calendarWords[language];
  const today = todayOf(now, settings);
  const name = settings.namesInNotifications ? displayName(objection.classification.customer) : '';
  const about = name === '' ? objection.caseNumber : `${objection.caseNumber}, ${name}`;
  return {
    uid: `${objection.id}.${deadline.timer}@svarfrist`,
    revision: revisionAt(now),
    writtenAt: now,
    on: deadline.dueOn,
    title: words.entry(nameOfTimer(deadline.timer, language), about),
    text: `${dueSentence(deadline, language, today)}.\n${words.written}`,
    isCancelled: deadline.metOn !== null || !isOpen(objection.state),
    alarms: alarmsOf(deadline, {
      today,
      ours: businessCalendar(settings.country, settings.closedDays),
    }),
  };
}

/**
 * A number that grows with time: neither the log of a case nor a count kept here tells of every change, for a
 * new holiday moves dates too. Seconds since 2020 fit into the 32 bits of a SEQUENCE until 2088.
 */
function revisionAt(now: Instant): number {
  return Math.floor((millisecondsOf(now) - Date.UTC(2020, 0, 1)) / 1000);
}

const NINE = 9 * 60;
const DAY = 24 * 60;

/** At 09:00: the business day before and the day itself for us; the day after for the customer's time. */
function alarmsOf(
  deadline: Deadline,
  { today, ours }: { today: PlainDate; ours: BusinessCalendar },
): readonly number[] {
  if (statusOn(deadline, today) === 'paused') return [];
  switch (deadline.duty) {
    case 'ours':
    case 'tool':
      return [ours.addBusinessDays(deadline.dueOn, -1), ours.rollBack(deadline.dueOn)].map(
        (date) => daysBetween(deadline.dueOn, date) * DAY + NINE,
      );
    case 'customer':
      return [
        daysBetween(deadline.dueOn, ours.rollForward(addDays(deadline.dueOn, 1))) * DAY + NINE,
      ];
    case 'agency':
      return [];
  }
}
