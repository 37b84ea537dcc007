import * as z from 'zod/mini';
import type { CaseStore } from '../../ports/case-store.ts';
import { guardAges } from '../../ports/team-sync.ts';
import { DOCUMENT_VERSION } from './team-document.ts';

/** Under which name the state lies beside the data. */
export const STATE = 'team-sync';

const texts = z.array(z.string());
const places = z.record(z.string(), z.number());

/** What both sides are known to have. */
const Position = z.object({
  since: z.string(),
  marks: places,
  erasing: texts,
  tampered: z.number(),
  unread: z.number(),
});

/** How far this device and the server are with each other. Any older state is harmless: work is done twice. */
export const SyncState = z.object({
  /** Which account of which database this is about. */
  account: z.string(),
  /** The keys that documents were opened with. */
  keyIds: z.string(),
  /** Names this copy of the data to the server, for the epoch. */
  replica: z.string(),
  /** Where the feed was read to; `0` is its beginning. */
  since: z.string(),
  /** Counts what was moved, here and on the server: a server that counts less has lost data. */
  epoch: z.number(),
  /** Something was moved that the server has not counted yet. */
  isEpochDue: z.boolean(),
  /** Where the last count stands; missing before the first. */
  counted: z.optional(Position),
  /** Per chain the next place that the server has not confirmed. */
  marks: places,
  /** Chains of other people: they send theirs themselves, and the guard would refuse ours. */
  theirs: texts,
  /** The feed was read to its end once: chains that are in it by now are somebody's who sends. */
  hasCaughtUp: z.boolean(),
  refused: z.array(
    z.object({
      eventId: z.string(),
      objectionId: z.string(),
      kind: z.string(),
      reason: z.string(),
      device: z.string(),
      seq: z.number(),
    }),
  ),
  /** Erased objections whose documents this device has to empty on the server. */
  erasing: texts,
  /** Events that the server has from another chain than the one here, so that they are not sent again. */
  elsewhere: z.optional(texts),
  /** Cases in which somebody goes by a pseudonym, because his profile had not come yet. */
  strangersIn: z.optional(texts),
  /** Entries a request, where the line is too slow for the usual number. */
  pace: z.optional(z.number()),
  tampered: z.number(),
  unread: z.number(),
  colleagues: z.array(z.object({ user: z.string(), name: z.string(), email: z.string() })),
  /** The server lost what we are called, and has to be told again. */
  isProfileDue: z.boolean(),
  documentVersion: z.number(),
  /** Who the server says we are, and when it was asked, in milliseconds since 1970. */
  member: z.nullable(
    z.object({
      user: z.string(),
      roles: texts,
      isEncrypted: z.boolean(),
      secret: z.string(),
      clockAhead: z.nullable(z.number()),
      guard: z._default(z.enum(guardAges), 'current'),
    }),
  ),
  checkedAt: z.number(),
});
export type SyncState = Readonly<z.infer<typeof SyncState>>;

/** Who speaks to which database, as far as the state hangs on it. */
export interface Account {
  readonly url: string;
  readonly user: string;
  readonly keys: readonly { readonly id: string }[];
}

/**
 * The stored state; a fresh one where none is stored, none that this version can read, or one of another
 * account. Whose chains the others are stays known: one team's entries must never be sent to another.
 * @throws StoreError
 */
export async function loadState(
  store: CaseStore,
  { url, user, keys }: Account,
  newId: () => string,
): Promise<SyncState> {
  const account = `${url} ${user}`;
  const keyIds = keys.map(({ id }) => id).join();
  const stored = SyncState.safeParse(await store.meta(STATE));
  if (!stored.success) return { ...freshState(newId()), account, keyIds };
  const state = stored.data;
  if (state.account !== account)
    return { ...freshState(newId()), account, keyIds, theirs: state.theirs };
  if (state.documentVersion === DOCUMENT_VERSION && state.keyIds === keyIds) return state;
  // What only waited for this version, or for a key, can be read now; and what a newer guard refused, written as it likes.
  return {
    ...tryingRefused(state),
    keyIds,
    since: '0',
    unread: 0,
    member: null,
    documentVersion: DOCUMENT_VERSION,
  };
}

export function freshState(replica: string): SyncState {
  return {
    account: '',
    keyIds: '',
    replica,
    since: '0',
    epoch: 0,
    isEpochDue: false,
    marks: {},
    theirs: [],
    hasCaughtUp: false,
    refused: [],
    erasing: [],
    tampered: 0,
    unread: 0,
    colleagues: [],
    isProfileDue: false,
    documentVersion: DOCUMENT_VERSION,
    member: null,
    checkedAt: 0,
  };
}

/** What was refused is to be sent once more. */
export function tryingRefused(state: SyncState): SyncState {
  const marks = { ...state.marks };
  for (const { device, seq } of state.refused) marks[device] = Math.min(marks[device] ?? 0, seq);
  return { ...state, marks, refused: [] };
}

/** The server is not the one that confirmed things, or has lost some: everything is sent and read anew. */
export function afterLoss(state: SyncState): SyncState {
  return {
    ...state,
    since: '0',
    marks: {},
    refused: [],
    tampered: 0,
    unread: 0,
    isProfileDue: true,
    isEpochDue: true,
    counted: undefined,
  };
}

/** Everything so far is on both sides, and counted as `epoch`. */
export function confirmed(state: SyncState, epoch: number): SyncState {
  const { since, marks, erasing, tampered, unread } = state;
  return {
    ...state,
    epoch,
    isEpochDue: false,
    counted: { since, marks, erasing, tampered, unread },
  };
}

/**
 * The state to go on from. What was moved and not counted may be gone: a backup may have been put in the server's
 * place meanwhile, whose count is the same as ours. It is sent and read once more, which is harmless.
 */
export function fromLastCount(state: SyncState): SyncState {
  if (!state.isEpochDue) return state;
  if (!state.counted) return afterLoss(state);
  const erasing = [...new Set([...state.counted.erasing, ...state.erasing])];
  return { ...state, ...state.counted, erasing };
}
