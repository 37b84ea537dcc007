import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ObjectionId } from '../shared/ids.ts';

/** A colleague as he calls himself in the team. Kept apart from the log, so that it can be deleted. */
export interface Colleague {
  /** The name of the account on the team's server, a pseudonym such as `u-7f3a91`. */
  readonly user: string;
  readonly name: string;
  readonly email: string;
}

/** Turns people into pseudonyms for the wire, and back where the team knows them. */
export interface TeamNames {
  readonly pseudonymOf: (email: string) => string;
  readonly emailOf: (pseudonym: string) => string;
}

const pseudonym = /^p-[0-9a-f]{16}$/;

/** True for a person whom this device cannot name. */
export function isPseudonym(person: string): boolean {
  return pseudonym.test(person);
}

/**
 * The names of a team. `secret` is the team's own: without it nobody can try addresses out. An empty owner and
 * what is a pseudonym already stay as they are. Whoever is not in the team could not be named to the others:
 * where the server cannot read along (`keepsStrangers`), he goes by his address.
 */
export function teamNames(
  secret: string,
  colleagues: readonly Colleague[],
  keepsStrangers = false,
): TeamNames {
  const madeOf = (email: string) =>
    `p-${keyed(secret, `person\n${email.trim().toLowerCase()}`).slice(0, 16)}`;
  // Some name people by address and some by name: both come back as they were.
  const emails = new Map(
    colleagues.flatMap(({ email, name }) => [email, name].map((each) => [madeOf(each), each])),
  );
  return {
    pseudonymOf(email) {
      if (email === '' || pseudonym.test(email)) return email;
      const made = madeOf(email);
      return keepsStrangers && !emails.has(made) ? email : made;
    },
    emailOf: (made) => emails.get(made) ?? made,
  };
}

/**
 * The objection that everybody who registers the mail comes to, in whatever mail program: made from its RFC
 * 5322 Message-ID, which all copies of a mail share, and from the team's secret, so that the id says nothing.
 */
export function meetingId(rfcMessageId: string, secret: string): ObjectionId {
  return ObjectionId.parse(keyed(secret, `mail\n${rfcMessageId.trim()}`).slice(0, 32));
}

/** HMAC-SHA256 (RFC 2104), hexadecimal. */
function keyed(secret: string, text: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(text)));
}
