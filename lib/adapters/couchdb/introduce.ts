import * as z from 'zod/mini';
import type { Colleague } from '../../domain/objection/team-names.ts';
import type { TeamConnection } from '../../domain/shared/team-connection.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import { TeamError } from '../../ports/team-sync.ts';
import { aboutOf, colleagueIn } from './colleagues.ts';
import type { CouchClient } from './couch-client.ts';
import { PREFIX } from './profile-id.ts';
import type { Seal } from './seal.ts';
import { loadState, STATE } from './sync-state.ts';
import type { Work } from './sync-work.ts';
import { DOCUMENT_VERSION } from './team-document.ts';

const Stored = z.object({ _rev: z.string(), d: z.optional(z.string()) });
const Written = z.object({ rev: z.string() });
const List = z.object({ rows: z.array(z.object({ doc: z.unknown() })) });

/** All colleagues at once: read before the first events, so that these come with names. @throws TeamError */
export async function allColleagues(
  request: CouchClient,
  seal: Seal,
): Promise<readonly Colleague[]> {
  const range = new URLSearchParams({
    include_docs: 'true',
    startkey: JSON.stringify(PREFIX),
    endkey: JSON.stringify('profile;'),
  });
  const { body } = await request({ method: 'GET', path: `/_all_docs?${range}` });
  const list = List.safeParse(body);
  if (!list.success) throw new TeamError('bad-answer');
  const found = await Promise.all(list.data.rows.map(({ doc }) => colleagueIn(doc, { seal })));
  return found.filter((each) => each !== null);
}

/** The colleagues with what is newly known of some. */
export function withColleagues(
  known: readonly Colleague[],
  found: readonly Colleague[],
): Colleague[] {
  return [...new Map([...known, ...found].map((each) => [each.user, each])).values()];
}

interface Introducing {
  readonly request: CouchClient;
  readonly seal: Seal;
  readonly store: CaseStore;
  readonly connection: TeamConnection;
  newId(): string;
}

/** Tells the server what we are called, and keeps it, so that a database made anew is told again. @throws TeamError, StoreError */
export async function introduceAs(
  { name, email }: Pick<Colleague, 'name' | 'email'>,
  { request, seal, store, connection, newId }: Introducing,
): Promise<void> {
  const { user } = connection;
  await writeProfile(request, { user, name, email, seal });
  const state = await loadState(store, connection, newId);
  const colleagues = withColleagues(state.colleagues, [{ user, name, email }]);
  await store.setMeta(STATE, { ...state, colleagues });
}

/** Tells a new or an older database what we are called: it does not know. @throws TeamError, StoreError */
export async function introduceAgain(work: Work): Promise<void> {
  const { request, state, user, seal } = work;
  const known = state.colleagues.find((colleague) => colleague.user === user);
  if (known) await writeProfile(request, { ...known, seal });
  if (state.isProfileDue) await work.save({ ...state, isProfileDue: false });
}

/** Writes the own profile where it says something else. @throws TeamError */
export async function writeProfile(
  request: CouchClient,
  { user, name, email, seal }: Colleague & { readonly seal: Seal },
  tries = 3,
): Promise<void> {
  const path = `/${encodeURIComponent(PREFIX + user)}`;
  const stored = Stored.safeParse((await request({ method: 'GET', path })).body);
  const d = await seal.close(JSON.stringify({ name, email }), aboutOf(user));
  if (stored.data?.d === d) return;
  const body = {
    ...(stored.success ? { _rev: stored.data._rev } : {}),
    v: DOCUMENT_VERSION,
    k: 'profile',
    by: user,
    at: 0,
    d,
  };
  const { status, body: answer } = await request({ method: 'PUT', path, body });
  // Another device of the same person wrote it in between: what is said last is what counts.
  if (status === 409 && tries > 1)
    return writeProfile(request, { user, name, email, seal }, tries - 1);
  // Only the new revision says that it is there: something on the way can answer 200 in the server's place.
  if (!Written.safeParse(answer).success)
    throw new TeamError(status === 404 ? 'no-database' : 'bad-answer');
}
