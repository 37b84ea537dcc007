import type { CalendarFiles } from '../ports/calendar-files.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { Identity } from '../ports/identity.ts';
import type { MailHost } from '../ports/mail-host.ts';

/** What every use case may ask for; entrypoints choose the adapters behind it. */
export interface Services {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly identity: Identity;
}

/** Services of a page that people look at: it can hand out files besides. */
export interface PageServices extends Services {
  readonly calendarFiles: CalendarFiles;
}

/** Services of a place that shows mail: the panel needs a host besides. */
export interface HostServices extends PageServices {
  readonly host: MailHost;
}
