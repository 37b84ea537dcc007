import { TeamError, type TeamProblem } from '../../ports/team-sync.ts';
import { jsonRequests, noAnswer } from './json-requests.ts';

/** How the client reaches the database. */
export interface CouchOptions {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly fetch: typeof fetch;
  /** How long one answer may take, in milliseconds. */
  readonly timeout?: number;
}

export interface CouchRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the database, beginning with `/`, or empty. Ids in it are encoded already. */
  readonly path: string;
  readonly body?: unknown;
  /** Asks the server itself instead of the database. */
  readonly onServer?: boolean;
  /** Asked at every look, and tells nothing of anybody: the browser may keep it, and asks whether it still holds. */
  readonly isOften?: boolean;
}

/** A parsed answer. 400, 404 and 409 come back as answers: each means something to whoever asked. */
export interface CouchAnswer {
  readonly status: number;
  readonly body: unknown;
  /** What CORS lets a page see of them. */
  readonly headers: Headers;
}

export type CouchClient = (request: CouchRequest) => Promise<CouchAnswer>;

// Chrome ends a worker whose request takes thirty seconds, before anybody hears that it did.
const TIMEOUT = 25_000;

const answers: ReadonlySet<number> = new Set([400, 404, 409]);

const problemOfStatus: Readonly<Record<number, TeamProblem>> = {
  401: 'auth',
  403: 'denied',
  // A node that is down or in maintenance: CouchDB says so by this status.
  412: 'busy',
  413: 'too-large',
  429: 'busy',
  503: 'busy',
};

/** Speaks to one database by JSON over `fetch`, as one user. Every failure is a `TeamError`. */
export function couchClient({
  url,
  user,
  password,
  fetch,
  timeout = TIMEOUT,
}: CouchOptions): CouchClient {
  const request = jsonRequests({ user, password, timeout });
  return async ({ method, path, body, onServer = false, isOften = false }) => {
    const address = onServer ? url.slice(0, url.lastIndexOf('/')) : url;
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${address}${path}`, {
        ...request(method, body),
        // A cookie of the server would outlive the connection, and Outlook's frame has none anyway.
        credentials: 'omit',
        // Entries are not to lie about in the browser's files, erased ones least; a POST never does. Chromium
        // remembers what CORS allowed only for what may be kept: for all else it asks before each request.
        cache: method === 'GET' && !isOften ? 'no-store' : 'default',
        redirect: 'error',
      });
      text = await response.text();
    } catch (error) {
      throw noAnswer(error);
    }
    const { status, headers } = response;
    if (!response.ok && !answers.has(status))
      throw new TeamError(
        isLocked(status, text) ? 'locked' : (problemOfStatus[status] ?? 'server'),
        {
          retryAfter: waitOf(headers.get('retry-after')),
        },
      );
    try {
      return { status, headers, body: JSON.parse(text) };
    } catch {
      // An answer cut off half-way begins like JSON; a login page of a hotel does not.
      throw new TeamError(/^\s*[[{]/.test(text) ? 'bad-answer' : 'portal');
    }
  };
}

/** After five wrong passwords CouchDB answers as to somebody who may not read, whatever the password is now. */
function isLocked(status: number, text: string): boolean {
  return status === 403 && text.includes('temporarily locked');
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110 § 10.2.3). */
function waitOf(header: string | null): number {
  if (!header) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}
