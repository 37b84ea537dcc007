const PRIME = 0x01000193;

/** The start value of `hashText`; a kind of feature uses its own so that kinds do not mix. */
export const HASH_START = 0x811c9dc5;

/** FNV-1a over UTF-16 units: 32 bits, the same on every machine. `start` continues an earlier hash. */
export function hashText(text: string, start = HASH_START): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) hash = hashUnit(hash, text.charCodeAt(index));
  return hash >>> 0;
}

/** One step of `hashText`, for grams that overlap and share their beginnings. May be negative: mix it. */
export function hashUnit(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** One hash of two, order included. The final mixing makes the low bits usable as a bucket. */
export function mixHash(first: number, second: number): number {
  let hash = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ (second + 0x7f4a7c15);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
