/** A table of `size` weights (even), four bits each, in base64; `scale` is the weight of one step. */
export interface PackedTable {
  readonly size: number;
  readonly scale: number;
  readonly weights: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The weights of a packed table. Two weights a byte, low half first; eight stands for zero. */
export function unpackTable({ size, scale, weights }: PackedTable): Float32Array {
  const table = new Float32Array(size);
  const bytes = bytesOf(weights);
  for (let index = 0; index < table.length; index++) {
    const byte = bytes[index >> 1] ?? 0x88;
    table[index] = (((index & 1 ? byte >> 4 : byte) & 15) - 8) * scale;
  }
  return table;
}

/** Rounds weights to fifteen steps of `scale` and packs them. Bigger ones are cut off. */
export function packTable(weights: ArrayLike<number>, scale: number): PackedTable {
  const bytes = new Uint8Array(weights.length >> 1);
  for (let index = 0; index < weights.length; index++) {
    const steps = Math.round((weights[index] ?? 0) / scale);
    const nibble = Math.max(-7, Math.min(7, steps)) + 8;
    bytes[index >> 1] = (bytes[index >> 1] ?? 0) | (index & 1 ? nibble << 4 : nibble);
  }
  return { size: weights.length, scale, weights: base64Of(bytes) };
}

// `atob` and `Buffer` are no part of the language; this file runs in pages, workers and Node alike.
function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < 64; index++) values[ALPHABET.charCodeAt(index)] = index;
  const value = (at: number) => values[base64.charCodeAt(at)] ?? 0;
  const bytes = new Uint8Array((base64.length * 3) >> 2);
  for (let at = 0, to = 0; at < base64.length; at += 4) {
    const bits = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
    bytes[to++] = bits >> 16;
    bytes[to++] = (bits >> 8) & 255;
    bytes[to++] = bits & 255;
  }
  return bytes;
}

/** Base64 without a tail sign: the tail is filled with zero bytes that nobody reads. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += ALPHABET.charAt((bits >> shift) & 63);
  }
  return text;
}
