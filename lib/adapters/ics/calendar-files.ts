import type { CalendarFiles } from '../../ports/calendar-files.ts';

/** Calendar files by `ical.js`, which is loaded with the first file: most pages never need it. */
export const calendarFiles: CalendarFiles = {
  write: async (entries) => (await import('./write-calendar.ts')).writeCalendar(entries),
  read: async (file, window) => (await import('./read-calendar.ts')).readCalendar(file, window),
};
