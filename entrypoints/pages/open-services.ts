import { openMemoryStore } from '@/lib/adapters/memory/open-memory-store.ts';
import type { Services } from '@/lib/app/services.ts';
import { instantOf } from '@/lib/domain/shared/instant.ts';

/** The services of a page of ours. */
export async function openServices(): Promise<Services> {
  const newId = () => crypto.randomUUID();
  return {
    store: openMemoryStore({ device: newId() }),
    clock: { now: () => instantOf(Date.now()) },
    identity: { newId },
  };
}
