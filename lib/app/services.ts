import type { CalendarEntry, CalendarFiles } from '../ports/calendar-files.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { DocumentFiles } from '../ports/document-files.ts';
import type { Identity } from '../ports/identity.ts';
import type { MailHost } from '../ports/mail-host.ts';
import type { TeamServer } from '../ports/team-sync.ts';

/** What every use case may ask for; entrypoints choose the adapters behind it. */
export interface Services {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly identity: Identity;
}

/** What working as a team needs besides: the client of the server, and chance for waiting times. */
export interface TeamTools {
  readonly server: TeamServer;
  /** A number from 0 to 1. */
  random(): number;
}

/** What connecting and syncing with a team needs besides. */
export interface TeamServices extends Services {
  readonly team: TeamTools;
}

/** What making and reading files needs besides. */
export interface FileServices extends Services {
  readonly documentFiles: DocumentFiles;
}

/** Services of a page that people look at: it can hand out files besides. */
export interface PageServices extends FileServices {
  readonly calendarFiles: CalendarFiles;
  /** Missing where a page keeps nothing, and so has nothing to share. */
  readonly team?: TeamTools;
  /** Opens the form of the mail program's own calendar; missing where there is none. @throws HostError */
  readonly openAppointment?: (entry: CalendarEntry) => Promise<void>;
}

/** Services of a place that shows mail: the panel needs a host besides. */
export interface HostServices extends PageServices {
  readonly host: MailHost;
}
