/** A file in parts, as it was made. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly Uint8Array[];
  /** Cases, entries or whatever the file holds. */
  readonly count: number;
}
