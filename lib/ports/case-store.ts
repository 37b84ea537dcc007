import type { Deadline } from '../domain/deadline/deadline.ts';
import type { ChainHead } from '../domain/objection/chain.ts';
import type { ObjectionEvent } from '../domain/objection/event.ts';
import type { Objection } from '../domain/objection/objection.ts';
import type { MessageKey, ObjectionId, ThreadKey } from '../domain/shared/ids.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';

/** A row of the projection: an objection folded from its events, with its deadlines. Rebuildable at any time. */
export interface CaseRow {
  readonly objection: Objection;
  readonly deadlines: readonly Deadline[];
  /** Nearest running duty of ours; null when we owe nothing now. */
  readonly nextDueOn: PlainDate | null;
}

/** A stored row that does not parse any more. It is kept and reported, never dropped. */
export interface QuarantinedRow {
  readonly store: string;
  readonly key: string;
  readonly problem: string;
}

/** Keeps the event log (truth) and its projection. One contract suite, `tests/ports/case-store.contract.ts`. */
export interface CaseStore {
  /** False when rows live in memory only, because storage is denied: the interface shows a banner. */
  readonly isDurable: boolean;
  /**
   * Writes events and the rows they lead to in one transaction: all or nothing, on disk when it resolves.
   * `expectedHead` is the chain head the events were built on. An `erased` event also empties the content of
   * every stored event of its objection (`redact`). @throws StoreError `conflict` when the head moved.
   */
  append(
    events: readonly ObjectionEvent[],
    rows: readonly CaseRow[],
    expectedHead: ChainHead,
  ): Promise<void>;
  head(): Promise<ChainHead>;
  /** The log of one objection in the order of the fold; empty when there is none. */
  events(id: ObjectionId): Promise<readonly ObjectionEvent[]>;
  row(id: ObjectionId): Promise<CaseRow | null>;
  /** The newest objection that the mail belongs to; never a dismissed or erased one. */
  rowByMessage(key: MessageKey): Promise<CaseRow | null>;
  /** The newest objection of the conversation; never a dismissed or erased one. */
  rowByThread(key: ThreadKey): Promise<CaseRow | null>;
  /** Open rows with a duty of ours on or before `date`, earliest first. */
  rowsDueBy(date: PlainDate): Promise<readonly CaseRow[]>;
  /** All rows that are not closed, dismissed or erased, nearest duty first, no duty last. */
  openRows(): Promise<readonly CaseRow[]>;
  /** Every row, newest first. Later versions page this. */
  allRows(): Promise<readonly CaseRow[]>;
  /** True when the user said that this mail is no objection. */
  isDismissed(key: MessageKey): Promise<boolean>;
  /** A small JSON value kept with the data: settings, shown reminders. The caller parses it. */
  meta(key: string): Promise<unknown>;
  setMeta(key: string, value: unknown): Promise<void>;
  quarantined(): Promise<readonly QuarantinedRow[]>;
  /** Folds all events anew and replaces the projection. Returns how many rows it wrote. */
  rebuild(project: (events: readonly ObjectionEvent[]) => CaseRow): Promise<number>;
  /** Calls back after any write, also by another tab or context. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  close(): void;
}
