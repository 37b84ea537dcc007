import * as z from 'zod/mini';
import type { Colleague } from '../../domain/objection/team-names.ts';
import { TeamError } from '../../ports/team-sync.ts';
import type { CouchClient } from './couch-client.ts';
import type { Seal } from './seal.ts';
import { DOCUMENT_VERSION } from './team-document.ts';

/** What a colleague is called, in a document of his own that can be changed and emptied. */
const Profile = z.object({ _id: z.string(), by: z.string(), d: z.string() });
const Stored = z.object({ _rev: z.string(), d: z.optional(z.string()) });
const Emptied = z.object({ _id: z.string(), by: z.string(), d: z.optional(z.undefined()) });
const Text = z.object({ name: z.string(), email: z.string() });
const List = z.object({ rows: z.array(z.object({ doc: z.unknown() })) });

const PREFIX = 'profile:';

export function isProfile(id: string): boolean {
  return id.startsWith(PREFIX);
}

/**
 * The colleagues after what the feed told. Whoever's profile was emptied is forgotten: a data protection officer
 * does that. What this device has written into cases by then stays there. A profile without its key changes nothing.
 */
export async function colleaguesAfter(
  { state, seal }: { readonly state: { readonly colleagues: readonly Colleague[] }; seal: Seal },
  changes: readonly { readonly id: string; readonly doc?: unknown }[],
): Promise<readonly Colleague[]> {
  const known = new Map(state.colleagues.map((each) => [each.user, each]));
  for (const { id, doc } of changes) {
    if (!isProfile(id)) continue;
    const colleague = await colleagueIn(doc, { seal });
    if (colleague) known.set(colleague.user, colleague);
    else if (Emptied.safeParse(doc).success) known.delete(id.slice(PREFIX.length));
  }
  return [...known.values()];
}

/** The colleague in a document; null where it was emptied, or its key is not here. */
async function colleagueIn(doc: unknown, { seal }: { seal: Seal }): Promise<Colleague | null> {
  const profile = Profile.safeParse(doc);
  if (!profile.success || profile.data._id !== PREFIX + profile.data.by) return null;
  const { by: user, d } = profile.data;
  const text = await seal.open(d, aboutOf(user));
  const parsed = Text.safeParse(text === null ? null : parsedJson(text));
  return parsed.success ? { user, ...parsed.data } : null;
}

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
  const { status } = await request({ method: 'PUT', path, body });
  // Another device of the same person wrote it in between: what is said last is what counts.
  if (status === 409 && tries > 1)
    return writeProfile(request, { user, name, email, seal }, tries - 1);
  if (status >= 300) throw new TeamError(status === 404 ? 'no-database' : 'bad-answer');
}

function aboutOf(user: string): string {
  return JSON.stringify([DOCUMENT_VERSION, 'profile', user]);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
