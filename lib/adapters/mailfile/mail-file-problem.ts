import type { RawMessage } from '../../domain/message/raw-message.ts';

/** Why a file, or one mail in it, could not be read. Words are chosen where it is shown. */
export const mailFileProblems = [
  'empty-file', // no bytes at all
  'not-mail', // pictures, programs, archives: nothing that looks like a mail
  'broken-mail', // a mail whose structure cannot be read
  'broken-line', // a line of a .jsonl file that is no mail object
] as const;
export type MailFileProblem = (typeof mailFileProblems)[number];

/** One mail of a file, or the place where one could not be read. The rest of the file still comes. */
export type MailFileItem =
  | { readonly ok: true; readonly message: RawMessage }
  | { readonly ok: false; readonly place: string; readonly problem: MailFileProblem };

/** How much of a file has been read. */
export interface MailFileProgress {
  readonly readBytes: number;
  readonly totalBytes: number;
}
