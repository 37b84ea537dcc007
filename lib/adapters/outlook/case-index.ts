import { HASH_START, hashText, mixHash } from '../../domain/shared/hash-text.ts';
import { entriesOfSetting } from './entries-of-setting.ts';
import type { StoredFacts } from './stored-facts.ts';

/**
 * A case in the mailbox's settings: conversation, day of its next duty (20261201, or 0), second of its last
 * change, 1 while open, and its facts where there is room. Its name is the hash of its message's key.
 */
export type StoredLine = readonly [
  thread: string,
  dueOn: number,
  updatedAt: number,
  isOpen: 0 | 1,
  facts?: StoredFacts,
];

/** All cases of a mailbox by the hash of their message's key. */
export type CaseIndex = Readonly<Record<string, StoredLine>>;

/** Name of the setting that holds the index. */
export const INDEX = 'svarfrist-cases';

// The settings of an add-in hold 32 KB in all (office.js: error 9019). The rest is left to the other settings.
const LONGEST_INDEX = 26_000;
const MONTH = 30 * 24 * 60 * 60;

/** A key short enough for the index: 64 bits, in letters and digits. Nobody can read a key back from it. */
export function shortHash(key: string): string {
  const first = hashText(key);
  const second = mixHash(hashText(key, HASH_START ^ 0x5bd1e995), first);
  return `${first.toString(36)}${second.toString(36)}`;
}

/** The index behind a setting; what does not look like a line of ours is left out. */
export function parseIndex(setting: unknown): CaseIndex {
  return entriesOfSetting(setting, isEntry);
}

function isEntry(entry: [string, unknown]): entry is [string, StoredLine] {
  const line = entry[1];
  if (!Array.isArray(line)) return false;
  const [thread, dueOn, updatedAt, isOpen] = line;
  return (
    typeof thread === 'string' &&
    typeof dueOn === 'number' &&
    typeof updatedAt === 'number' &&
    (isOpen === 0 || isOpen === 1)
  );
}

/** Both indexes in one: the newer line of a case counts, and of two equally old ones the closed. */
export function mergeIndexes(one: CaseIndex, other: CaseIndex): CaseIndex {
  const merged = new Map(Object.entries(one));
  for (const [key, line] of Object.entries(other)) {
    const known = merged.get(key);
    if (!known || rank(line) >= rank(known)) merged.set(key, line);
  }
  return Object.fromEntries(merged);
}

const rank = ([, , updatedAt, isOpen]: StoredLine) => updatedAt + (isOpen === 1 ? 0 : 0.5);

/**
 * The index as text that fits into the mailbox. What goes first: cases closed for a month, facts of the cases
 * that have most time left, closed cases, and at last the cases with most time left.
 */
export function packIndex(index: CaseIndex, now: number): string {
  const lines = Object.entries(index)
    .filter(([, [, , updatedAt, isOpen]]) => isOpen === 1 || now - updatedAt < MONTH)
    .sort(([, left], [, right]) => urgency(left) - urgency(right));
  const sizes = lines.map(([key, line]) => JSON.stringify([key, line]).length);
  const bare = lines.map(([key, line]) => JSON.stringify([key, line.slice(0, 4)]).length);
  let room = LONGEST_INDEX - bare.reduce((sum, size) => sum + size, 2);
  const kept = lines.map(([key, line], place): [string, StoredLine] => {
    const more = (sizes[place] ?? 0) - (bare[place] ?? 0);
    if (room < more) return [key, [line[0], line[1], line[2], line[3]]];
    room -= more;
    return [key, line];
  });
  while (room < 0 && kept.length > 0) {
    room += bare[kept.length - 1] ?? 0;
    kept.pop();
  }
  return JSON.stringify(Object.fromEntries(kept));
}

/** Open cases by their day, then those without a duty, then closed ones. */
function urgency([, dueOn, , isOpen]: StoredLine): number {
  if (isOpen === 0) return 2e9;
  return dueOn === 0 ? 1e9 : dueOn;
}
