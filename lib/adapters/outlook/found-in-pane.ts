import { shortHash } from './case-index.ts';

/** Name of the draft's entry that says which rules the pane beside it found broken. */
export const FOUND = 'svarfrist-found';

/** What a draft keeps while it is written, since set 1.15; Outlook drops it when the mail is sent. */
export interface SessionData {
  getAsync(
    name: string,
    callback: (result: { readonly status: string; readonly value: string }) => void,
  ): void;
  setAsync(name: string, value: string, callback: () => void): void;
}

/** A draft as Outlook hands it out. */
interface RawDraft {
  readonly subject: string;
  readonly text: string;
}

/** The rules that the pane found broken in a draft, as text beside it. */
export function packFound(draft: RawDraft, rules: readonly string[]): string {
  return JSON.stringify([draftHash(draft), ...rules]);
}

/** The rules in that text, if they were found in this very draft; else none. */
export function foundIn(stored: unknown, draft: RawDraft): readonly string[] {
  if (typeof stored !== 'string') return [];
  const [hash, ...rules]: readonly unknown[] = JSON.parse(stored);
  return hash === draftHash(draft) ? rules.map(String) : [];
}

function draftHash({ subject, text }: RawDraft): string {
  return shortHash(`${subject}\n${text}`);
}
