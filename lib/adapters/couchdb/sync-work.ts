import type { ObjectionEvent } from '../../domain/objection/event.ts';
import type { Colleague } from '../../domain/objection/team-names.ts';
import type { CaseRow, CaseStore } from '../../ports/case-store.ts';
import type { CouchClient } from './couch-client.ts';
import type { SyncState } from './sync-state.ts';
import type { Tongue } from './team-document.ts';

/** What one slice of work shares: the state it moves on, and how to speak to both sides. */
export interface Work extends Tongue {
  readonly store: CaseStore;
  readonly request: CouchClient;
  readonly roles: readonly string[];
  /** Entries a request. */
  readonly batch: number;
  readonly project: (events: readonly ObjectionEvent[]) => CaseRow;
  readonly state: SyncState;
  /** Events in chains that are neither this device's nor a colleague's, by their id: read once a slice, when asked. */
  copies(): Promise<ReadonlyMap<string, string>>;
  /** Learns who the colleagues are, before their events are read. */
  meet(colleagues: readonly Colleague[]): void;
  /** Writes a new state, alone. */
  save(state: SyncState): Promise<void>;
  /** Takes over a state that was written together with data. */
  adopt(state: SyncState): void;
  /** True when the time of the slice is up. */
  isLate(): boolean;
}
