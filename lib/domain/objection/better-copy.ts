import { hashOf } from './chain.ts';
import type { StoredEvent } from './stored-event.ts';

/**
 * True when `arrived` should replace the `stored` copy of the same event: it is whole, with the nonce that
 * proves its content, where the stored one had its content withheld. The link has to be the same, so that
 * nobody slips in another event under a known id.
 */
export function isBetterCopy(arrived: StoredEvent, stored: StoredEvent): boolean {
  return arrived.nonce !== '' && stored.nonce === '' && hashOf(arrived) === hashOf(stored);
}
