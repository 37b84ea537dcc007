import { Gzip, strToU8, zipSync } from 'fflate';
import type { PackedFile } from '../../ports/document-files.ts';

/** A ZIP of the files, in their order. */
export function zip(files: readonly PackedFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 6 });
}

/** The pieces of text as one gzip file, in parts. */
export async function packText(pieces: AsyncIterable<string>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6 }, (part) => {
    parts.push(part);
  });
  for await (const piece of pieces) gzip.push(strToU8(piece));
  gzip.push(new Uint8Array(0), true);
  return parts;
}
