import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TeamKey } from '../../domain/shared/team-connection.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { SEALED } from './plain-seal.ts';

/** Encrypts and opens the texts of a team. `about` is what stands beside the text unencrypted, and is bound to it. */
export interface Seal {
  /** The name of the key that new texts take; null where the team does not encrypt. */
  readonly keyId: string | null;
  close(text: string, about: string): Promise<string>;
  /** The text; null where its key is not here, or somebody changed it or what stands beside it. */
  open(sealed: string, about: string): Promise<string | null>;
}

interface Opened {
  readonly encryption: CryptoKey;
  /** Makes the nonce of a text from the text itself. */
  readonly nonceKey: Uint8Array;
}

const NONCE = 12;

/**
 * AES-256-GCM (NIST SP 800-38D) with a nonce made from key, text and surroundings by HMAC, as in the SIV modes
 * (RFC 8452): the same event gives the same document on every try, so sending twice stores once, and a nonce
 * never meets a second text. Equal texts in equal surroundings are the same event, so nothing is told by that.
 */
export function sealWith(keys: readonly TeamKey[]): Seal {
  const opened = new Map(keys.map(({ id, key }) => [id, openKey(hexToBytes(key))]));
  const newest = keys[0]?.id ?? null;
  return {
    keyId: newest,
    async close(text, about) {
      const key = newest === null ? undefined : await opened.get(newest);
      if (!key) return text;
      const plain = utf8ToBytes(text);
      const context = utf8ToBytes(about);
      const nonce = hmac(
        sha256,
        key.nonceKey,
        concatBytes(context, new Uint8Array(1), plain),
      ).slice(0, NONCE);
      const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: context };
      const cipher = await crypto.subtle.encrypt(algorithm, key.encryption, plain.slice());
      return `${SEALED}${newest}.${toBase64(concatBytes(nonce, new Uint8Array(cipher)))}`;
    },
    async open(sealed, about) {
      if (!sealed.startsWith(SEALED)) return sealed;
      const dot = sealed.indexOf('.');
      const key = await opened.get(sealed.slice(1, dot));
      if (!key) return null;
      try {
        const bytes = fromBase64(sealed.slice(dot + 1));
        const iv = bytes.slice(0, NONCE);
        const algorithm = { name: 'AES-GCM', iv, additionalData: utf8ToBytes(about).slice() };
        const plain = await crypto.subtle.decrypt(algorithm, key.encryption, bytes.slice(NONCE));
        return new TextDecoder('utf-8', { fatal: true }).decode(plain);
      } catch {
        // Changed, cut off, or sealed under another key of the same name: all the same to the reader.
        return null;
      }
    },
  };
}

/** Two keys from one, by HMAC with a label each: a key has one purpose. */
async function openKey(key: Uint8Array): Promise<Opened> {
  const derived = (label: string) => hmac(sha256, key, utf8ToBytes(`svarfrist ${label}`)).slice();
  const encryption = await crypto.subtle.importKey('raw', derived('encryption'), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { encryption, nonceKey: derived('nonce') };
}
