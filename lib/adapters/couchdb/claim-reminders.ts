import * as z from 'zod/mini';
import { TeamError } from '../../ports/team-sync.ts';
import type { CouchClient } from './couch-client.ts';

const Written = z.object({ rev: z.string() });
// Any member may write here: nonsense is overwritten.
const Told = z.object({ _rev: z.string(), ids: z.catch(z.array(z.string()), []) });

// Older ids can never come up again.
const MEMORY = 1000;

/**
 * Those of `ids` that no other device of the same person has shown. Two devices that ask in the same instant
 * may both be told yes: a reminder shown twice is a nuisance, one shown by nobody would be a loss.
 */
export async function claimReminders(
  request: CouchClient,
  { user, ids }: { readonly user: string; readonly ids: readonly string[] },
  tries = 3,
): Promise<readonly string[]> {
  const path = `/_local/${encodeURIComponent(`told-${user}`)}`;
  const told = Told.safeParse((await request({ method: 'GET', path })).body);
  const known = new Set(told.data?.ids);
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length === 0) return [];
  const body = {
    ...(told.success ? { _rev: told.data._rev } : {}),
    ids: [...known, ...fresh].slice(-MEMORY),
  };
  // 409 is a server that compares revisions here, which CouchDB does not: the other device was first.
  const { status, body: answer } = await request({ method: 'PUT', path, body });
  if (status === 409 && tries > 1) return claimReminders(request, { user, ids }, tries - 1);
  if (!Written.safeParse(answer).success) throw new TeamError('bad-answer');
  return fresh;
}
