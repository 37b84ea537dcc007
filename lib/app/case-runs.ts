import * as z from 'zod/mini';
import { linkOf } from '../domain/objection/chain.ts';
import { StoredEvent } from '../domain/objection/stored-event.ts';
import { type ChainRun, spansOf } from '../domain/report/case-chain.ts';
import { auditChain } from '../domain/report/chain-audit.ts';
import { EMPTY_PLACES, EmptyPlaces, unexplained } from '../domain/report/empty-places.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { isInternal } from './paper-blocks.ts';
import type { FileServices } from './services.ts';

/** The stretches of the chains that prove the case: its own entries whole, all others as links. */
export async function runsOf(
  { store }: FileServices,
  { objection }: CaseRow,
  withNotes: boolean,
): Promise<readonly ChainRun[]> {
  const own = [...objection.events, ...objection.conflicts];
  const shown = new Set(own.filter((event) => withNotes || !isInternal(event)).map(({ id }) => id));
  const empty = z.safeParse(EmptyPlaces, await store.meta(EMPTY_PLACES)).data ?? {};
  const runs: ChainRun[] = [];
  for (const { device, from, to } of spansOf(own)) {
    const stored = await store.entries(device, from, to - from + 1);
    let before = from - 1;
    const entries = stored.flatMap((record) => {
      const event = StoredEvent.safeParse(record).data;
      if (!event) return [];
      const kept = keptBefore(event, before, empty[device] ?? []);
      before = event.seq;
      const { kept: _, ...rest } = shown.has(event.id) ? event : { ...linkOf(event), kept };
      return [kept > 0 ? { ...rest, kept } : rest];
    });
    const last = entries.at(-1);
    // Its last event has to be there, whatever is behind it: a run that ends too early shows a loss.
    const ends = own.filter((event) => event.device === device).map(({ seq }) => seq);
    const end = Math.max(...ends.filter((seq) => seq <= to), last?.seq ?? from);
    runs.push({ device, from, to: end, entries });
  }
  return runs;
}

/** How many places before `event` are empty on purpose: what the pack says of a gap in a chain. */
function keptBefore(event: StoredEvent, before: number, empty: readonly number[]): number {
  const gap = event.seq - before - 1;
  const own = Math.min(event.kept ?? 0, gap);
  const rest = unexplained({ from: before + 1, to: event.seq - 1 - own }, empty);
  return rest.length === 0 ? gap : own;
}

/** Checked before it leaves the house: a pack that fails its own check must say so itself. */
export function isAnyBroken(runs: readonly ChainRun[]): boolean {
  return runs.some(({ device, from, to, entries }) => {
    const audit = auditChain(device, from);
    for (const entry of entries) audit.add(entry);
    const { findings, kept } = audit.end({ head: null, isOwn: false, erased: new Set() });
    return findings.length > 0 || entries.length + kept < to - from + 1;
  });
}
