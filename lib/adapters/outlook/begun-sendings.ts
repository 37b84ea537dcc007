import { entriesOfSetting } from './entries-of-setting.ts';

/**
 * Replies that Outlook began to send, by the hash of the message they answer: the second at which, and 1 when
 * the check asked first. Written where mails are sent, read in the pane.
 */
export type BegunSendings = Readonly<Record<string, readonly [at: number, wasAsked: 0 | 1]>>;

/** Name of the setting that holds them. */
export const SENDINGS = 'svarfrist-sendings';

const MOST = 40;

/** The sendings behind a setting; what is none of ours is left out. */
export function parseSendings(setting: unknown): BegunSendings {
  return entriesOfSetting(setting, isEntry);
}

function isEntry(entry: [string, unknown]): entry is [string, readonly [number, 0 | 1]] {
  const begun = entry[1];
  return Array.isArray(begun) && typeof begun[0] === 'number' && (begun[1] === 0 || begun[1] === 1);
}

/** The sendings with one more, as text; the oldest go when there are many. */
export function withSending(
  known: BegunSendings,
  key: string,
  begun: readonly [at: number, wasAsked: 0 | 1],
): string {
  const all = Object.entries({ ...known, [key]: begun });
  all.sort(([, left], [, right]) => right[0] - left[0]);
  return JSON.stringify(Object.fromEntries(all.slice(0, MOST)));
}

/** The sendings without one, as text. */
export function withoutSending(known: BegunSendings, key: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(known).filter(([name]) => name !== key)));
}
