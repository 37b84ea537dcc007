import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import type { TeamConnection } from '../../domain/shared/team-connection.ts';
import { TeamError } from '../../ports/team-sync.ts';
import { toBase64 } from './base64.ts';
import type { CouchClient } from './couch-client.ts';

const Written = z.object({ rev: z.string() });
// Any member may write here: nonsense is overwritten.
const Told = z.object({ _rev: z.string(), ids: z.catch(z.array(z.string()), []) });

// Older ids can never come up again.
const MEMORY = 1000;

// Passwords that the set-up makes cannot be guessed; for one that a person chose each guess has to cost something.
const ROUNDS = 100_000;

/**
 * Those of `ids` that no other device of the same person has shown. Two devices that ask in the same instant
 * may both be told yes: a reminder shown twice is a nuisance, one shown by nobody would be a loss. So that no colleague
 * can say that it was shown, it stands there signed with what only this person's devices know.
 */
export async function claimReminders(
  request: CouchClient,
  { ids, account }: Claim,
): Promise<readonly string[]> {
  const sign = await signerOf(account);
  const signed = new Map(await Promise.all(ids.map(async (id) => [await sign(id), id] as const)));
  const fresh = await claim(request, { user: account.user, marks: [...signed.keys()] });
  return fresh.flatMap((mark) => signed.get(mark) ?? []);
}

interface Claim {
  readonly ids: readonly string[];
  readonly account: Pick<TeamConnection, 'user' | 'password'>;
}

async function claim(
  request: CouchClient,
  { user, marks }: { readonly user: string; readonly marks: readonly string[] },
  tries = 3,
): Promise<readonly string[]> {
  const path = `/_local/${encodeURIComponent(`told-${user}`)}`;
  const told = Told.safeParse((await request({ method: 'GET', path })).body);
  const known = new Set(told.data?.ids);
  const fresh = marks.filter((mark) => !known.has(mark));
  if (fresh.length === 0) return [];
  const body = {
    ...(told.success ? { _rev: told.data._rev } : {}),
    ids: [...known, ...fresh].slice(-MEMORY),
  };
  // 409 is a server that compares revisions here, which CouchDB does not: the other device was first.
  const { status, body: answer } = await request({ method: 'PUT', path, body });
  if (status === 409 && tries > 1) return claim(request, { user, marks }, tries - 1);
  if (!Written.safeParse(answer).success) throw new TeamError('bad-answer');
  return fresh;
}

/** HMAC-SHA-256 by a key that PBKDF2 (RFC 8018) makes of the account's password. */
async function signerOf({
  user,
  password,
}: Claim['account']): Promise<(id: string) => Promise<string>> {
  const { subtle } = crypto;
  const secret = await subtle.importKey('raw', utf8ToBytes(password).slice(), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const key = await subtle.deriveKey(
    {
      name: 'PBKDF2',
      hash: 'SHA-256',
      salt: utf8ToBytes(`svarfrist told ${user}`).slice(),
      iterations: ROUNDS,
    },
    secret,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  return async (id) =>
    toBase64(new Uint8Array(await subtle.sign('HMAC', key, utf8ToBytes(id).slice())).slice(0, 16));
}
