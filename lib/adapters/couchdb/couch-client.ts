import { TeamError, type TeamProblem } from '../../ports/team-sync.ts';

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
}

/** A parsed answer. 400, 404 and 409 come back as answers: each means something to whoever asked. */
export interface CouchAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The server's time, where it shows it: `Date` must be among CORS' exposed headers. */
  readonly serverTime: number | null;
}

export type CouchClient = (request: CouchRequest) => Promise<CouchAnswer>;

const TIMEOUT = 30_000;

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
  const authorization = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
  return async ({ method, path, body, onServer = false }) => {
    const address = onServer ? url.slice(0, url.lastIndexOf('/')) : url;
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${address}${path}`, {
        method,
        // A cookie of the server would outlive the connection, and Outlook's frame has none anyway.
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        headers: {
          authorization,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeout),
      });
      text = await response.text();
    } catch (error) {
      // The browser's own error can name the address: it is not passed on.
      const isLate = error instanceof DOMException && error.name === 'TimeoutError';
      throw new TeamError(isLate ? 'timeout' : 'offline');
    }
    const serverTime = Date.parse(response.headers.get('date') ?? '');
    const { status, headers } = response;
    if (!response.ok && !answers.has(status))
      throw new TeamError(problemOfStatus[status] ?? 'server', {
        retryAfter: waitOf(headers.get('retry-after')),
      });
    const answer = { status, serverTime: Number.isNaN(serverTime) ? null : serverTime };
    try {
      return { ...answer, body: JSON.parse(text) };
    } catch {
      // An answer cut off half-way begins like JSON; a login page of a hotel does not.
      throw new TeamError(/^\s*[[{]/.test(text) ? 'bad-answer' : 'portal');
    }
  };
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110 § 10.2.3). */
function waitOf(header: string | null): number {
  if (!header) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}
