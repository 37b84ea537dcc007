import type { ObjectionEvent } from '../domain/objection/event.ts';
import type { Colleague } from '../domain/objection/team-names.ts';
import type { TeamConnection } from '../domain/shared/team-connection.ts';
import type { CaseRow, CaseStore } from './case-store.ts';

/** What can be wrong between a device and the team's server. Words for each are in `lib/i18n/team.ts`. */
export const teamProblems = [
  'offline', // nothing answers
  'timeout', // the answer took too long
  'not-allowed-here', // the server answers, but not to this page: CORS
  'certificate', // the server answers without TLS only, or its certificate is not trusted
  'local-network', // the browser keeps pages of the internet away from private addresses
  'insecure', // an http address from an https page, or over the open network
  'portal', // something else answers in the server's place: a login page of the network
  'not-couchdb', // another kind of server
  'too-old', // a CouchDB that lacks what the guard needs
  'auth', // name or password is wrong
  'locked', // too many wrong passwords: the server lets nobody in by this name for a while
  'denied', // the account may not read this database
  'no-role', // the account is in no role of the team
  'no-database', // there is no such database
  'no-guard', // the database was not set up for Svarfrist
  'key-needed', // the team encrypts, and this device has no key: the connect code is needed
  'clock', // this device's clock is off by more than the server accepts
  'busy', // the server asks to wait
  'too-large', // the server refuses an entry of this size
  'server', // the server failed
  'no-room', // this device has no room for what colleagues wrote
  'bad-answer', // an answer that is none of CouchDB's
] as const;
export type TeamProblem = (typeof teamProblems)[number];

/** The team's server could not be used. The message holds a code, never an address, a name or a password. */
export class TeamError extends Error {
  override readonly name = 'TeamError';
  readonly problem: TeamProblem;
  /** How long the server asked to wait, in milliseconds; 0 where it did not say. */
  readonly retryAfter: number;
  constructor(problem: TeamProblem, options: ErrorOptions & { retryAfter?: number } = {}) {
    super(`team server: ${problem}`, options);
    this.problem = problem;
    this.retryAfter = options.retryAfter ?? 0;
  }
}

/** What the guard on the server is to this Svarfrist: an older one may refuse what it writes, a newer one too. */
export const guardAges = ['older', 'current', 'newer'] as const;
export type GuardAge = (typeof guardAges)[number];

/** Who this device is to the team, as the server said at the last check. */
export interface Membership {
  readonly user: string;
  readonly roles: readonly string[];
  readonly isEncrypted: boolean;
  /** The team's secret for names and meeting ids. */
  readonly secret: string;
  /** The device's clock minus the server's, in milliseconds; null where the server does not show its time. */
  readonly clockAhead: number | null;
  readonly guard: GuardAge;
}

/** An entry that the server did not take. It stays on the device and holds nothing else up. */
export interface RefusedEntry {
  readonly eventId: string;
  readonly objectionId: string;
  readonly kind: string;
  /** The guard's own words, English, or `too large`. Holds no word of a customer. */
  readonly reason: string;
}

/** What one slice of work did. */
export interface SyncReport {
  readonly received: number;
  /** Anything was sent, received or erased. */
  readonly hasMoved: boolean;
  /** Who the server says we are: roles can change. */
  readonly member: Membership;
  /** Who has told the team a name, as far as was read by now. */
  readonly colleagues: readonly Colleague[];
  /** False when time ran out: another slice goes on where this one stopped. */
  readonly isComplete: boolean;
}

/** Where the device stands with the team. */
export interface SyncStanding {
  /** Entries the server has not confirmed yet. */
  readonly unsent: number;
  readonly refused: readonly RefusedEntry[];
  /** Entries that only a newer Svarfrist understands, or that need a key that is not here. */
  readonly unread: number;
  /** Documents whose content does not fit their name: somebody changed them on the server. Left out. */
  readonly tampered: number;
  readonly colleagues: readonly Colleague[];
}

/** Keeps a device's log and the team's the same set of events. One connection, one device. */
export interface TeamSync {
  /** Asks who we are and whether the database was set up. Writes nothing. @throws TeamError */
  check(): Promise<Membership>;
  /** The newest entries first, so that a new member sees something at once. @throws TeamError */
  firstLook(): Promise<number>;
  /**
   * Sends and receives until all is done or `budget` milliseconds have passed; null when another window is at
   * it. Stopping it anywhere loses nothing. @throws TeamError, StoreError
   */
  slice(budget: number): Promise<SyncReport | null>;
  /** Tells the team what a person is called. @throws TeamError */
  introduce(person: Omit<Colleague, 'user'>): Promise<void>;
  /** Those of `ids` that no other device of the same person has shown yet; they count as shown. @throws TeamError */
  claimReminders(ids: readonly string[]): Promise<readonly string[]>;
  /** Sends refused entries once more: the account has another role by now, the clock was set. */
  retryRefused(): Promise<void>;
  standing(): Promise<SyncStanding>;
}

/** The side of a connection that is here. */
export interface TeamDevice {
  readonly store: CaseStore;
  readonly project: (events: readonly ObjectionEvent[]) => CaseRow;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  newId(): string;
}

/** Makes the sync of a connection, and reads connections as people type and paste them. */
export interface TeamServer {
  /** Opening does nothing yet. */
  open(connection: TeamConnection, device: TeamDevice): TeamSync;
  /** The connection in a connect code; null when it is no whole code. */
  connectionIn(code: string): TeamConnection | null;
  /** The address of a database in what somebody typed; null when it is none. */
  databaseUrl(typed: string): string | null;
}
