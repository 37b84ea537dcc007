import { cutText } from '../domain/shared/cut-text.ts';
import type { Settings } from '../domain/shared/settings.ts';
import type { TeamSync } from '../ports/team-sync.ts';

// The guard takes 2,000 characters of a profile, encrypted and in JSON.
const LONGEST = 200;

/**
 * Tells the team what this person is called, where that differs from what was told last (`before`): colleagues would
 * see a pseudonym for ever of whoever connects first and fills in the name afterwards.
 * @returns what is told by now; null while there is nothing to tell. @throws TeamError, StoreError
 */
export async function introduceOneself(
  sync: Pick<TeamSync, 'introduce'>,
  { owner }: Pick<Settings, 'owner'>,
  before: string | null,
): Promise<string | null> {
  const name = cutText(owner.name.trim(), LONGEST);
  const email = cutText(owner.email.trim(), LONGEST);
  if (!name && !email) return before;
  const told = JSON.stringify([name, email]);
  if (told !== before) await sync.introduce({ name, email });
  return told;
}
