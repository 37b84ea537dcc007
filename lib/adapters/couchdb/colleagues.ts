import * as z from 'zod/mini';
import type { Colleague } from '../../domain/objection/team-names.ts';
import { parsedJson } from '../../domain/shared/parsed-json.ts';
import { isProfile, PREFIX } from './profile-id.ts';
import type { Seal } from './seal.ts';
import { DOCUMENT_VERSION } from './team-document.ts';

/** What a colleague is called, in a document of his own that can be changed and emptied. */
const Profile = z.object({ _id: z.string(), by: z.string(), d: z.string() });
const Emptied = z.object({ _id: z.string(), by: z.string(), d: z.optional(z.undefined()) });
const Text = z.object({ name: z.string(), email: z.string() });

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
export async function colleagueIn(
  doc: unknown,
  { seal }: { seal: Seal },
): Promise<Colleague | null> {
  const profile = Profile.safeParse(doc);
  if (!profile.success || profile.data._id !== PREFIX + profile.data.by) return null;
  const { by: user, d } = profile.data;
  const text = await seal.open(d, aboutOf(user));
  const parsed = Text.safeParse(text === null ? null : parsedJson(text));
  return parsed.success ? { user, ...parsed.data } : null;
}

/** What a profile is bound to when it is encrypted. */
export function aboutOf(user: string): string {
  return JSON.stringify([DOCUMENT_VERSION, 'profile', user]);
}
