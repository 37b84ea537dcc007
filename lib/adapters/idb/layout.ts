import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** The layout that the migrations lead to. Values are unknown until they are parsed. */
export interface Layout extends DBSchema {
  events: {
    key: string;
    value: unknown;
    indexes: { objectionId: string; place: [string, number] };
  };
  cases: {
    key: string;
    value: unknown;
    indexes: { messageKeys: string; threadKeys: string };
  };
  pages: { key: string; value: unknown; indexes: { revision: number } };
  duties: { key: [string, string]; value: unknown; indexes: { id: string } };
  dismissed: {
    key: string;
    value: { readonly messageKey: string; readonly objectionId: string };
    indexes: { objectionId: string };
  };
  meta: { key: string; value: unknown };
  quarantine: {
    key: [string, string];
    value: { readonly store: string; readonly key: string; readonly problem: string };
  };
}

export type Database = IDBPDatabase<Layout>;
export type StoreName = StoreNames<Layout>;
export type Writing = IDBPTransaction<Layout, StoreName[], 'readwrite'>;

/** Every object store: a change of the log may touch all of them, in one transaction. */
export const allStores: StoreName[] = [
  'events',
  'cases',
  'pages',
  'duties',
  'dismissed',
  'meta',
  'quarantine',
];
