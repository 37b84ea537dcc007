import type { Deadline } from '../domain/deadline/deadline.ts';
import type { ChainHead } from '../domain/objection/chain.ts';
import type { ObjectionEvent } from '../domain/objection/event.ts';
import type { Objection } from '../domain/objection/objection.ts';
import type { StoredEvent } from '../domain/objection/stored-event.ts';
import type { TeamNames } from '../domain/objection/team-names.ts';
import type { Watch } from '../domain/reminder/watch.ts';
import type { LinePage } from '../domain/report/line-page.ts';
import type { MessageKey, ObjectionId, ThreadKey } from '../domain/shared/ids.ts';
import type { PlainDate } from '../domain/shared/plain-date.ts';

/** A row of the projection: an objection folded from its events, with its deadlines. Rebuildable at any time. */
export interface CaseRow {
  readonly objection: Objection;
  readonly deadlines: readonly Deadline[];
  /** Nearest running duty of ours; null when we owe nothing now. */
  readonly nextDueOn: PlainDate | null;
  /** First day on which something of it has to be reminded of; null when nothing will be. */
  readonly wakeOn: PlainDate | null;
}

/** Some rows in the order of their ids, and after which id to go on; null at the end. */
export interface RowPage {
  readonly rows: readonly CaseRow[];
  readonly next: ObjectionId | null;
}

/** Lines of all cases that lists show, as far as they are not known yet. */
export interface LinePages {
  readonly pages: readonly LinePage[];
  /** To be asked with next time. */
  readonly revision: number;
  /** False while the projection is being made anew: cases may be missing for a moment. */
  readonly isWhole: boolean;
}

/** A stored row that does not parse any more. It is kept and reported, never dropped. */
export interface QuarantinedRow {
  readonly store: string;
  readonly key: string;
  readonly problem: string;
}

/** Events that were not made on this device: from the team's server, or from a backup. */
export interface Arrival {
  readonly events: readonly StoredEvent[];
  /** Folds a log that has a beginning into its row. */
  readonly project: (events: readonly ObjectionEvent[]) => CaseRow;
  /** Values of `meta` that move with the events, such as how far a feed was read. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

/** A device whose events are here, and how many places its chain has as far as is known. */
export interface KnownChain {
  readonly device: string;
  readonly length: number;
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
  /**
   * Takes in events that were made elsewhere, the rows they lead to and `meta`, in one transaction. Arrival
   * twice or in any order makes no difference. An event whose content was withheld gives way to a whole copy of
   * it; content of an erased objection is emptied on arrival. Events of this device that were lost here move its
   * head. What cannot be read yet is kept for a later version. @returns how many events were new.
   */
  receive(arrival: Arrival): Promise<number>;
  /**
   * Takes what people wrote out of the stored events of some cases (`withoutWords`) and renews their rows, in one
   * transaction. Customer, dates and amounts stay, and so do the places in the chain.
   */
  forgetWords(ids: readonly ObjectionId[], project: Arrival['project']): Promise<void>;
  /**
   * Puts names where pseudonyms stand in the stored events of some cases (`namedEvent`) and renews their rows, in one
   * transaction: a colleague's profile can come later than what he wrote.
   */
  nameColleagues(
    ids: readonly ObjectionId[],
    names: TeamNames,
    project: Arrival['project'],
  ): Promise<void>;
  /** Events of one device from place `from` on, in the order of its chain, at most `limit`. */
  chain(device: string, from: number, limit: number): Promise<readonly ObjectionEvent[]>;
  /**
   * What is stored of a device's chain from place `from` on, as it is stored, at most `limit`: also what cannot be
   * interpreted. For checking the chain, and for a backup that leaves nothing out.
   */
  entries(device: string, from: number, limit: number): Promise<readonly unknown[]>;
  /** Every device with events here, this one too. */
  chains(): Promise<readonly KnownChain[]>;
  head(): Promise<ChainHead>;
  /** The log of one objection in the order of the fold; empty when there is none. */
  events(id: ObjectionId): Promise<readonly ObjectionEvent[]>;
  row(id: ObjectionId): Promise<CaseRow | null>;
  /** The newest objection that the mail belongs to; never a dismissed or erased one. */
  rowByMessage(key: MessageKey): Promise<CaseRow | null>;
  /** Objections with a message whose key begins so, newest first; never dismissed or erased ones. Touches no others. */
  rowsByMessagePrefix(prefix: string): Promise<readonly CaseRow[]>;
  /** The newest objection of the conversation; never a dismissed or erased one. */
  rowByThread(key: ThreadKey): Promise<CaseRow | null>;
  /** What is to be reminded of on or before `date`, earliest first. Touches nothing that is not. */
  watchesBy(date: PlainDate): Promise<readonly Watch[]>;
  /** Lines of all cases: the pages written after `revision`, 0 for all of them. For lists and figures. */
  linePages(revision: number): Promise<LinePages>;
  /** Rows behind the id `after`, at most `limit`: whoever goes through all cases goes through them in pages. */
  rowsAfter(after: ObjectionId | null, limit: number): Promise<RowPage>;
  /** All rows that are not closed, dismissed or erased, nearest duty first, no duty last. All in memory at once. */
  openRows(): Promise<readonly CaseRow[]>;
  /** Every row, newest first. All in memory at once: lists use `linePages`, exports `rowsAfter`. */
  allRows(): Promise<readonly CaseRow[]>;
  /** True when the user said that this mail is no objection. */
  isDismissed(key: MessageKey): Promise<boolean>;
  /** A small JSON value kept with the data: settings, shown reminders. The caller parses it. */
  meta(key: string): Promise<unknown>;
  setMeta(key: string, value: unknown): Promise<void>;
  /**
   * Writes what `change` makes of a small value, read and written in one transaction: of two windows that change it
   * at one moment neither loses what it did. `change` gets undefined where nothing was kept.
   */
  changeMeta(key: string, change: (before: unknown) => unknown): Promise<void>;
  quarantined(): Promise<readonly QuarantinedRow[]>;
  /**
   * Folds all events anew and replaces the projection, some hundred cases at a time, so that others can read and
   * write meanwhile. Returns how many rows it wrote.
   */
  rebuild(project: (events: readonly ObjectionEvent[]) => CaseRow): Promise<number>;
  /** Calls back after any write, also by another tab or context. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  close(): void;
}
