import * as z from 'zod/mini';
import type { ChainHead } from '../../domain/objection/chain.ts';

/** The key of the chain head among the meta values; keys of callers are prefixed, so they never meet it. */
export const HEAD = 'head';

const StoredHead = z.object({
  device: z.string(),
  seq: z.int().check(z.nonnegative()),
  prevHash: z.string(),
});

/** The stored head, or the beginning of this device's chain. @throws when what is stored is no head. */
export function parseHead(value: unknown, device: string): ChainHead {
  return value === undefined ? { device, seq: 0, prevHash: '' } : StoredHead.parse(value);
}
