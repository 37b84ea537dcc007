import type { ObjectionId } from '../shared/ids.ts';
import { type PlainDate, partsOf } from '../shared/plain-date.ts';
import { sha256Bytes } from '../shared/sha256.ts';

// Without 0/O, 1/I/L, 5/S, 8/B, 2/Z and U: people read case numbers aloud on the telephone.
const alphabet = '34679ACDEFGHJKMNPQRTVWXY';
const LENGTH = 5;

/**
 * What people call an objection in letters, e.g. `I-2026-7K3FQ`: the year of receipt and five characters
 * made from the id, so that every device comes to the same number. Not proof against two objections of a
 * year sharing a number (one in eight million per pair); the id tells them apart.
 */
export function caseNumberOf(id: ObjectionId, receivedOn: PlainDate): string {
  const characters = [...sha256Bytes(id).slice(0, LENGTH)].map((byte) =>
    alphabet.charAt(byte % alphabet.length),
  );
  return `I-${partsOf(receivedOn).year}-${characters.join('')}`;
}
