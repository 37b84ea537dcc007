import { TeamError } from '../../ports/team-sync.ts';

interface Account {
  readonly user: string;
  readonly password: string;
  /** Milliseconds after which no answer counts as none. */
  readonly timeout: number;
}

/** Requests in JSON by one account; the body is left out where there is none. */
export function jsonRequests({
  user,
  password,
  timeout,
}: Account): (method: string, body: unknown) => RequestInit {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const headers = {
    authorization: `Basic ${btoa(String.fromCharCode(...bytes))}`,
    accept: 'application/json',
  };
  return (method, body) => ({
    method,
    signal: AbortSignal.timeout(timeout),
    ...(body === undefined
      ? { headers }
      : {
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
  });
}

/** Why nothing came. The error of the engine names the address, which may hold the password: it is not passed on. */
export function noAnswer(error: unknown): TeamError {
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return new TeamError(isLate ? 'timeout' : 'offline');
}
