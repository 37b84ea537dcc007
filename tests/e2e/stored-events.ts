import type { Page } from 'playwright-core';

/** An event as it lies in the database. */
export interface StoredEvent {
  readonly type: string;
  readonly objectionId: string;
  readonly device: string;
  readonly seq: number;
}

/** The log of the database that `page` shares, in the order of its chains. */
export async function storedEvents(page: Page): Promise<readonly StoredEvent[]> {
  const events: readonly StoredEvent[] = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('svarfrist');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
  );
  const isBefore = (left: StoredEvent, right: StoredEvent) =>
    left.device === right.device ? left.seq - right.seq : left.device.localeCompare(right.device);
  return events.toSorted(isBefore);
}

/** What is kept under `key` beside the log; undefined while nothing is. */
export function storedMeta(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (wanted) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('svarfrist');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('meta').objectStore('meta').get(`app:${wanted}`);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    key,
  );
}

/** How many events of one kind were recorded. Counted where they lie: there may be a hundred thousand. */
export function countOf(page: Page, type: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('svarfrist');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result.filter((event: StoredEvent) => event.type === wanted).length);
          };
        };
      }),
    type,
  );
}
