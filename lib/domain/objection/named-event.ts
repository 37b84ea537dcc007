import { canonicalJson } from './canonical-json.ts';
import type { ObjectionEvent } from './event.ts';
import { isPseudonym, type TeamNames } from './team-names.ts';

/** The event with names for the pseudonyms that are known by now; itself where there are none. */
export function namedEvent(event: ObjectionEvent, names: TeamNames): ObjectionEvent {
  const actor = names.emailOf(event.actor);
  const data = withNames(event.data, names);
  if (actor === event.actor && canonicalJson(data) === canonicalJson(event.data)) return event;
  // Names are texts where pseudonyms were texts: the shape stays that of the type.
  return { ...event, actor, data } as ObjectionEvent;
}

/** True when somebody in the event goes by a pseudonym. */
export function hasStranger(event: ObjectionEvent): boolean {
  let found = isPseudonym(event.actor);
  withNames(event.data, {
    emailOf(person) {
      found ||= isPseudonym(person);
      return person;
    },
  });
  return found;
}

/** Puts addresses where pseudonyms stand: the three places that name a person. */
export function withNames(data: unknown, names: Pick<TeamNames, 'emailOf'>): unknown {
  if (!isRecord(data)) return data;
  const named = { ...data };
  for (const field of ['owner', 'to'])
    if (typeof named[field] === 'string') named[field] = names.emailOf(named[field]);
  if (isRecord(named['classification']))
    named['classification'] = withNames(named['classification'], names);
  return named;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
