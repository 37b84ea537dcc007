import { earlierDuplicate } from '../domain/objection/duplicates.ts';
import type { NewEvent } from '../domain/objection/event.ts';
import type { Objection } from '../domain/objection/objection.ts';
import { isOpen } from '../domain/objection/state-groups.ts';
import { casesOfInvoice } from '../domain/report/cases-of-invoice.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { type Recorded, recordEvents } from './record-events.ts';
import type { Services } from './services.ts';
import { loadConnection } from './team-run.ts';

/** The earlier registration of the same objection, for a person to judge; null where none is known. @throws StoreError */
export async function findDuplicate(
  { store }: Pick<Services, 'store'>,
  objection: Objection,
): Promise<CaseRow | null> {
  // Alone nobody registers twice: the mail itself leads to its case.
  const { number } = objection.classification.invoice;
  if (number === null || !isOpen(objection.state) || !(await loadConnection(store))) return null;
  // The lines of all cases are a few compact records; only cases of the same invoice are read themselves.
  const { pages } = await store.linePages(0);
  const found = await Promise.all(casesOfInvoice(pages, number).map((id) => store.row(id)));
  const rows = found.filter((row) => row !== null);
  const earlier = earlierDuplicate(
    objection,
    rows.map((row) => row.objection),
  );
  return rows.find((row) => row.objection.id === earlier?.id) ?? null;
}

/**
 * Joins a registration into the earlier one. Where this one had an earlier day for the same duty, the one that
 * goes on takes it over first: whatever happens between the two writes, no deadline is missed. @throws StoreError
 */
export async function joinDuplicates(
  services: Services,
  { later, earlier }: { readonly later: CaseRow; readonly earlier: CaseRow },
): Promise<Recorded> {
  const moves = earlier.deadlines.flatMap(({ timer, dueOn, metOn, duty }): NewEvent[] => {
    const own = later.deadlines.find((deadline) => deadline.timer === timer);
    if (!own || own.metOn !== null || metOn !== null || duty !== 'ours') return [];
    if (own.dueOn >= dueOn) return [];
    return [
      {
        type: 'deadlineMoved',
        objectionId: earlier.objection.id,
        data: { timer, dueOn: own.dueOn, reason: later.objection.caseNumber },
      },
    ];
  });
  if (moves.length > 0) {
    const moved = await recordEvents(services, earlier.objection.id, moves);
    if (!moved.ok) return moved;
  }
  const { id: other, registeredAt: otherRegisteredAt } = earlier.objection;
  const objectionId = later.objection.id;
  return recordEvents(services, objectionId, [
    { type: 'sameAs', objectionId, data: { other, otherRegisteredAt } },
  ]);
}
