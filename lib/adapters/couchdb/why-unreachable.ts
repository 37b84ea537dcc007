import { isThisMachine } from '../../domain/shared/is-this-machine.ts';
import type { TeamProblem } from '../../ports/team-sync.ts';

/**
 * Why nothing answers, as far as a page can tell: `fetch` says only that it failed. A request whose answer the
 * page may not read tells a server that is there from one that is not; it carries no name and no password.
 */
export async function whyUnreachable(url: string, ask: typeof fetch): Promise<TeamProblem> {
  if (globalThis.navigator?.onLine === false) return 'offline';
  const { protocol, hostname } = new URL(url);
  const isHere = isThisMachine(hostname);
  if (protocol === 'http:' && !isHere && globalThis.location?.protocol === 'https:')
    return 'insecure';
  try {
    await ask(url, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
    return 'not-allowed-here';
  } catch {
    if (isPrivate(hostname) && isPublicPage() && (await mayReachLocalNetwork()) === false)
      return 'local-network';
    return protocol === 'https:' ? 'certificate' : 'offline';
  }
}

/** Pages of this machine and of an extension are no part of the internet: browsers keep nothing from them. */
function isPublicPage(): boolean {
  const page = globalThis.location;
  return page !== undefined && /^https?:$/.test(page.protocol) && !isPrivate(page.hostname);
}

/**
 * Addresses of private networks (RFC 1918, RFC 4193), names that only they have (RFC 6762, RFC 8375, `.internal`
 * and what companies use), and names without a dot.
 */
function isPrivate(hostname: string): boolean {
  return (
    isThisMachine(hostname) ||
    /^(10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\./.test(hostname) ||
    /^\[f[cde]/.test(hostname) ||
    !hostname.includes('.') ||
    /\.(local|home\.arpa|internal|intranet|lan|corp|home)$/.test(hostname)
  );
}

/** What Chromium's Local Network Access says; null in browsers without it. */
async function mayReachLocalNetwork(): Promise<boolean | null> {
  try {
    // The name is newer than TypeScript's list of permissions.
    const name = 'local-network-access' as PermissionName;
    const { state } = await navigator.permissions.query({ name });
    return state === 'granted';
  } catch {
    return null;
  }
}
