import * as z from 'zod/mini';
import { TeamError } from '../../ports/team-sync.ts';
import type { CouchClient } from './couch-client.ts';

const Database = z.object({ db_name: z.string() });

/** Makes sure that the database is there, and that it is CouchDB that says so. @throws TeamError */
export async function requireDatabase(request: CouchClient): Promise<void> {
  const { status, body } = await request({ method: 'GET', path: '' });
  // 400: a name that no database can have.
  if (status === 404 || status === 400) throw new TeamError('no-database');
  if (!Database.safeParse(body).success) throw new TeamError('bad-answer');
}
