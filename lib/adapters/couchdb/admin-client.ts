import * as z from 'zod/mini';
import { TeamError } from '../../ports/team-sync.ts';
import { jsonRequests, noAnswer } from './json-requests.ts';

/** An administrator's way to a server: any path, and the status besides the answer. */
export type AdminClient = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; body: unknown }>;

/** Where the server is and who administers it. */
export interface AdminOptions {
  /** Address of the server, without a database and without a slash at its end. */
  readonly server: string;
  readonly user: string;
  readonly password: string;
  readonly fetch: typeof fetch;
  /** How long one answer may take, in milliseconds. */
  readonly timeout?: number;
}

// A person waits at a terminal; making a database on a busy cluster takes some seconds.
const TIMEOUT = 60_000;

/** Speaks to a server as its administrator. Only a missing answer, 401 and 403 are errors. @throws TeamError */
export function adminClient({
  server,
  user,
  password,
  fetch,
  timeout = TIMEOUT,
}: AdminOptions): AdminClient {
  const request = jsonRequests({ user, password, timeout });
  return async (method, path, body) => {
    let status: number;
    let text: string;
    try {
      const response = await fetch(`${server}${path}`, request(method, body));
      status = response.status;
      text = await response.text();
    } catch (error) {
      throw noAnswer(error);
    }
    if (status === 401) throw new TeamError('auth');
    if (status === 403) throw new TeamError('denied');
    try {
      return { status, body: JSON.parse(text) };
    } catch {
      throw new TeamError('not-couchdb');
    }
  };
}

const Refusal = z.object({ error: z.string(), reason: z.string() });

/** The answer where the server did what it was told. @throws Error with the server's reason: a name it does not allow, a setting it keeps to itself. */
export function accepted({ status, body }: { status: number; body: unknown }): unknown {
  if (status < 300) return body;
  const { error, reason } = Refusal.safeParse(body).data ?? {
    error: 'no reason given',
    reason: '',
  };
  throw new Error(`the server refused this step (${status}): ${error} ${reason}`.trim());
}
