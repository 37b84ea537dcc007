import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes. Synchronous, unlike Web Crypto, so that the domain stays free of promises. */
export function sha256Bytes(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** SHA-256 of a text as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256Bytes(text));
}

/** SHA-256 of bytes as 64 hexadecimal digits. */
export function sha256HexOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** A text as UTF-8, on platforms with and without an encoder of their own. */
export function utf8(text: string): Uint8Array {
  return utf8ToBytes(text);
}

/** SHA-256 of a long text that comes piece by piece. */
export function startSha256(): { add(text: string): void; hex(): string } {
  const hash = sha256.create();
  return {
    add(text) {
      hash.update(utf8ToBytes(text));
    },
    hex: () => bytesToHex(hash.digest()),
  };
}
