import * as z from 'zod/mini';
import { ObjectionId } from '../../domain/shared/ids.ts';
import { TeamError } from '../../ports/team-sync.ts';
import { placeOf } from './stub-place.ts';
import type { Work } from './sync-work.ts';
import { EventDocument, eventIn } from './team-document.ts';
import { isWaiting } from './waiting-chain.ts';

const Rows = z.object({
  rows: z.array(z.object({ id: z.string(), doc: z.optional(z.unknown()) })),
});
const Revised = z.extend(EventDocument, { _rev: z.string() });
type Revised = z.infer<typeof Revised>;
const Results = z.array(z.object({ ok: z.optional(z.boolean()) }));

/**
 * Empties the documents of erased objections on the server. Each becomes a stub that keeps its name, so that
 * a device that was away cannot bring the content back: over a deleted document it could. The old text is gone
 * for good when the server next compacts. @returns false when time ran out.
 */
export async function eraseDocuments(work: Work): Promise<boolean> {
  // Whoever is none any more leaves it to the others, who see that something was left.
  if (!work.roles.includes('dpo')) await work.save({ ...work.state, erasing: [] });
  for (const objection of work.state.erasing) {
    let isRefused = false;
    for (let from: string | null = `${objection}:`; from !== null; ) {
      if (work.isLate()) return false;
      const page: Page = await emptyPage(work, objection, from);
      isRefused ||= page.isRefused;
      from = page.next;
    }
    // A server that refuses may take it another day; meanwhile everything else goes on.
    if (isRefused) continue;
    const erasing = work.state.erasing.filter((o) => o !== objection);
    await work.save({ ...work.state, erasing, isEpochDue: true });
  }
  return true;
}

/**
 * Notes which objections of `documents` are erased, whether these came late or whoever erased has not emptied them
 * all: it costs a look. @throws StoreError
 */
export async function noteErased(work: Work, documents: readonly EventDocument[]): Promise<void> {
  const late = new Set<string>();
  for (const o of new Set(documents.map((document) => document.o))) {
    const id = ObjectionId.safeParse(o);
    const log = id.success ? await work.store.events(id.data) : [];
    if (log.some(({ type }) => type === 'erased')) late.add(o);
  }
  if (late.size === 0) return;
  await work.save({ ...work.state, erasing: [...new Set([...work.state.erasing, ...late])] });
}

interface Page {
  /** The server took none of what was there to be emptied. */
  readonly isRefused: boolean;
  /** Where to go on; null where nothing follows. */
  readonly next: string | null;
}

/**
 * Empties one page of an objection's documents, beginning at the name `from`. Stubs keep their names: without going on
 * behind them a long case would show the same emptied page for ever.
 */
async function emptyPage(work: Work, objection: string, from: string): Promise<Page> {
  const { request, batch } = work;
  const range = new URLSearchParams({
    include_docs: 'true',
    limit: String(batch),
    startkey: JSON.stringify(from),
    endkey: JSON.stringify(`${objection};`),
  });
  const { body } = await request({ method: 'GET', path: `/_all_docs?${range}` });
  const rows = Rows.safeParse(body);
  if (!rows.success) throw new TeamError('bad-answer');
  const full = rows.data.rows.flatMap(({ doc }) => {
    const document = Revised.safeParse(doc);
    // The event that says who erased it, and when, stays: it holds no word of a customer.
    return document.success && document.data.k !== 'erased' ? [document.data] : [];
  });
  if (full.length > 0) {
    const stubs = await Promise.all(full.map((document) => stubOf(document, work)));
    const isTaken =
      (await empty(work, stubs)) ||
      // A guard from before stubs told their place knows no such field.
      (await empty(
        work,
        stubs.map(({ p: _, ...stub }) => stub),
      ));
    // The same page again: the server may have taken some of it only.
    if (isTaken) return { isRefused: false, next: from };
  }
  const last = rows.data.rows.at(-1);
  // Names of an objection's documents are in the order of their bytes, and no blank is in any.
  const next = last && rows.data.rows.length === batch ? `${last.id} ` : null;
  return { isRefused: full.length > 0, next };
}

/** @returns whether the server took any. */
async function empty({ request }: Work, docs: readonly object[]): Promise<boolean> {
  const answer = await request({ method: 'POST', path: '/_bulk_docs', body: { docs } });
  const results = Results.safeParse(answer.body);
  if (!results.success) throw new TeamError('bad-answer');
  return results.data.some(({ ok }) => ok);
}

/** The stub of a document: who and when, and which place of the chain is empty by now, where this device can tell. */
async function stubOf(document: Revised, work: Work) {
  const { _id, _rev, v, o, by, at } = document;
  const event = await eventIn(document, work);
  const p = isWaiting(event) ? null : placeOf(event);
  return { _id, _rev, v, o, by, k: 'erased', at, ...(p === null ? {} : { p }) };
}
