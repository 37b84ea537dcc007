import * as z from 'zod/mini';
import { type AdminClient, accepted } from './admin-client.ts';
import type { Note } from './set-up-team.ts';

const Membership = z.object({ all_nodes: z.array(z.string()) });
const Value = z.string();

interface Options {
  readonly admin: AdminClient;
  readonly origins: readonly string[];
}

/** A list that pages hang on: what the client needs of it, and what CouchDB has where nobody set it. */
interface CorsList {
  readonly key: string;
  readonly ours: readonly string[];
  readonly byDefault: readonly string[];
}

// The defaults are those of CouchDB 3.5, src/chttpd/include/chttpd_cors.hrl.
const lists: readonly CorsList[] = [
  {
    key: 'cors/methods',
    ours: ['GET', 'PUT', 'POST', 'HEAD'],
    byDefault: ['CONNECT', 'COPY', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'TRACE'],
  },
  {
    key: 'cors/headers',
    ours: ['accept', 'authorization', 'content-type'],
    byDefault:
      'accept, accept-language, authorization, content-length, content-range, content-type, destination, expires, if-match, last-modified, origin, pragma, x-couch-full-commit, x-couch-id, x-couch-persist, x-couchdb-www-authenticate, x-http-method-override, x-requested-with, x-couchdb-vhost-path'.split(
        ', ',
      ),
  },
  {
    key: 'cors/exposed_headers',
    // The client reads the server's time, and how long a busy server asks it to wait.
    ours: ['date', 'retry-after'],
    byDefault:
      'accept-ranges, etag, server, x-couch-request-id, x-couch-update-newrev, x-couchdb-body-time'.split(
        ', ',
      ),
  },
];

/**
 * Lets pages of `origins` speak to the server, on every node: settings belong to nodes. What other pages were allowed
 * stays allowed, also what they had by CouchDB's own defaults, which end once a list is set. Our pages need no cookies;
 * whether others may send theirs is left as it is.
 */
export async function allowOrigins({ admin, origins }: Options, note: Note): Promise<void> {
  if (origins.length === 0) return;
  const nodes = Membership.safeParse((await admin('GET', '/_membership')).body);
  for (const node of nodes.data?.all_nodes ?? ['_local']) {
    const config = `/_node/${encodeURIComponent(node)}/_config`;
    const read = async (key: string) => {
      const { status, body } = await admin('GET', `${config}/${key}`);
      return status === 200 ? (Value.safeParse(body).data ?? null) : null;
    };
    const set = async (key: string, value: readonly string[]) => {
      const isSame = listOf(await read(key)).join() === value.join();
      await note(`${key} on ${node}`, isSame, async () =>
        accepted(await admin('PUT', `${config}/${key}`, value.join(', '))),
      );
    };
    const allowed = listOf(await read('cors/origins'));
    const isUsed = allowed.length > 0;
    await set('chttpd/enable_cors', ['true']);
    await set('cors/origins', allowed.includes('*') ? allowed : together(allowed, origins));
    await set('cors/credentials', [
      isUsed && (await read('cors/credentials')) === 'true' ? 'true' : 'false',
    ]);
    for (const { key, ours, byDefault } of lists) {
      const stored = await read(key);
      const before = stored === null ? (isUsed ? byDefault : []) : listOf(stored);
      await set(key, together(before, ours));
    }
  }
}

/** What is in either list, in capitals or small letters, once. */
function together(before: readonly string[], ours: readonly string[]): readonly string[] {
  const known = new Set(before.map((each) => each.toLowerCase()));
  return [...before, ...ours.filter((each) => !known.has(each.toLowerCase()))];
}

function listOf(value: string | null): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
