import * as z from 'zod/mini';
import { type AdminClient, accepted } from './admin-client.ts';
import type { Note } from './set-up-team.ts';

const Membership = z.object({ all_nodes: z.array(z.string()) });
const Value = z.string();

interface Options {
  readonly admin: AdminClient;
  readonly origins: readonly string[];
}

/**
 * Lets pages of `origins` speak to the server, on every node: settings belong to nodes. Origins that are
 * allowed already stay allowed. Cookies are not: nobody signs in by one.
 */
export async function allowOrigins({ admin, origins }: Options, note: Note): Promise<void> {
  if (origins.length === 0) return;
  const nodes = Membership.safeParse((await admin('GET', '/_membership')).body);
  for (const node of nodes.data?.all_nodes ?? ['_local']) {
    const config = `/_node/${encodeURIComponent(node)}/_config`;
    const read = async (key: string) => {
      const { status, body } = await admin('GET', `${config}/${key}`);
      return status === 200 ? (Value.safeParse(body).data ?? '') : '';
    };
    const allowed = listOf(await read('cors/origins'));
    const all = allowed.includes('*') ? allowed : [...new Set([...allowed, ...origins])];
    const wanted: Readonly<Record<string, string>> = {
      'chttpd/enable_cors': 'true',
      'cors/origins': all.join(', '),
      'cors/credentials': 'false',
      'cors/methods': 'GET, PUT, POST, HEAD',
      'cors/headers': 'accept, authorization, content-type',
      // The client reads the server's time, and how long a busy server asks it to wait.
      'cors/exposed_headers': 'date, retry-after',
    };
    for (const [key, value] of Object.entries(wanted)) {
      const isSame = listOf(await read(key)).join() === listOf(value).join();
      await note(`${key} on ${node}`, isSame, async () =>
        accepted(await admin('PUT', `${config}/${key}`, value)),
      );
    }
  }
}

function listOf(value: string): readonly string[] {
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
