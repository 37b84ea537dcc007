/** What can go wrong in a mail host. Words for each code are in `lib/i18n/errors.ts`. */
export const hostErrorCodes = [
  'no-message', // nothing is open, or not a mail
  'unreadable', // encrypted, confidential or blocked
  'layout-unknown', // the host's page is not what we know
  'no-compose', // no reply window is open and none could be opened
  'several-compose', // several reply windows fit; the user must choose
  'insert-failed', // inserted text could not be verified
  'message-changed', // another message was opened meanwhile; nothing was written
  'too-long', // the host refuses a text of this length
  'not-supported', // the host cannot do this; its capabilities say so
  'context-lost', // the extension was updated or reloaded; the page must be reloaded
  'tab-gone', // the tab was closed or left the mail host
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];

/** What can go wrong in a store. */
export const storeErrorCodes = [
  'denied', // storage is not allowed here
  'quota', // the disk or the quota is full
  'blocked', // another tab holds an older version of the database open
  'newer-version', // the database was written by a newer version of Svarfrist
  'conflict', // the log grew meanwhile; read again and repeat
  'gone', // the database was deleted while open
  'failed', // anything else; nothing was written
] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** A mail host could not do what was asked. The message never holds customer words. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  constructor(code: HostErrorCode, options?: ErrorOptions) {
    super(`mail host: ${code}`, options);
    this.code = code;
  }
}

/** A store could not do what was asked; nothing of it was written. The message never holds customer words. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, options?: ErrorOptions) {
    super(`store: ${code}`, options);
    this.code = code;
  }
}
