import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchPlain, screenshot } from './browser.ts';
import { backup, checkLog, type Place, part, restoreIn, thursday } from './evidence-journey.ts';
import { storedEvents } from './stored-events.ts';
import {
  axeViolations,
  complaintsOf,
  type StartedWorkspace,
  startWorkspace,
} from './workspace-page.ts';

let workspace: StartedWorkspace;
let browser: Launched | undefined;
beforeAll(async () => {
  workspace = await startWorkspace([]);
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});
afterAll(() => workspace?.stop());

async function fresh() {
  browser = await launchPlain({ language: 'nb', width: 1280, height: 900 });
  const page = await browser.context.newPage();
  const complaints = complaintsOf(page);
  await page.clock.setFixedTime(thursday);
  const place: Place = {
    page,
    view: () => page,
    openData: async () => {
      await page.goto('about:blank');
      await page.goto(`${workspace.address}options/#data`);
    },
    openDashboard: async () => void (await page.goto(`${workspace.address}dashboard/`)),
  };
  return { page, place, complaints };
}

/** A profile with three cases in it. */
async function restored() {
  const opened = await fresh();
  await restoreIn(opened.place);
  return opened;
}

/** Takes records out of the database as a torn disk would: behind the back of everything. */
async function lose(
  page: Page,
  what: { readonly store: string; readonly keys?: readonly string[]; readonly from?: string },
): Promise<void> {
  await page.evaluate(async ({ store, keys, from }) => {
    const opened = indexedDB.open('svarfrist');
    await new Promise((done) => {
      opened.onsuccess = done;
    });
    const transaction = opened.result.transaction(store, 'readwrite');
    const records = transaction.objectStore(store);
    if (keys) for (const key of keys) records.delete(key);
    else records.delete(IDBKeyRange.lowerBound(from ?? ''));
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    opened.result.close();
  }, what);
}

/** Takes one case out of the page of the list on which it stands. */
async function loseLine(page: Page, id: string): Promise<void> {
  await page.evaluate(async (lost) => {
    const opened = indexedDB.open('svarfrist');
    await new Promise((done) => {
      opened.onsuccess = done;
    });
    const transaction = opened.result.transaction('pages', 'readwrite');
    const pages = transaction.objectStore('pages');
    const found = pages.get(lost.slice(0, 2));
    await new Promise((done) => {
      found.onsuccess = done;
    });
    const { count, text, codes, days, minutes, sums, ...rest } = found.result;
    const lines: string[] = text.split('\n');
    const slot = lines.findIndex((line) => line.startsWith(`${lost}\t`));
    // Numbers stand column by column, so each column loses the number at the slot.
    const less = <Column extends { filter(keep: (_: number, at: number) => boolean): Column }>(
      column: Column,
    ) => column.filter((_, at) => at % count !== slot);
    pages.put({
      ...rest,
      count: count - 1,
      text: lines.filter((_, at) => at !== slot).join('\n'),
      codes: less(codes as Uint8Array),
      days: less(days as Uint16Array),
      minutes: less(minutes as Uint32Array),
      sums: less(sums as Float64Array),
    });
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    opened.result.close();
  }, id);
}

const rows = (page: Page) => page.locator('.case-table tbody tr[data-index]');
/** The list of all cases, closed ones too. */
const showAll = (page: Page) =>
  page.goto(`${workspace.address}dashboard/#show=all`).then(() => rows(page).first().waitFor());

describe('a database of which a part was lost', () => {
  test('makes list and rows anew by itself when the list is gone', async () => {
    const { page, complaints } = await restored();
    const before = await storedEvents(page);
    for (const store of ['pages', 'cases', 'duties']) await lose(page, { store, from: '' });
    await page.goto('about:blank');
    await showAll(page);
    await expect.poll(() => rows(page).count()).toBe(3);
    await rows(page).first().locator('a').first().click();
    await page.locator('.history li').first().waitFor();
    expect(await storedEvents(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('names the cases that the list lacks, and brings them back on request', async () => {
    const { page, place, complaints } = await restored();
    const before = await storedEvents(page);
    const lost = before[0]?.objectionId ?? '';
    await loseLine(page, lost);
    await lose(page, { store: 'cases', keys: [lost] });
    await page.goto('about:blank');
    await showAll(page);
    await expect.poll(() => rows(page).count()).toBe(2);
    await place.openData();
    await checkLog(place, 'Loggen er hel: 39 hendelser er kontrollert.');
    const integrity = part(page, 'Er loggen hel?');
    await integrity.getByText(/sak(er)? i loggen mangler i listen\./).waitFor();
    await integrity.scrollIntoViewIfNeeded();
    await screenshot(page, 'half-written-list');
    expect(await axeViolations(page)).toEqual([]);
    await integrity.getByRole('button', { name: 'Bygg listen på nytt fra loggen' }).click();
    await integrity.getByText('Listen er bygget på nytt: 3 saker.').waitFor();
    await checkLog(place, 'Loggen er hel: 39 hendelser er kontrollert.');
    await integrity.getByText('mangler i listen').waitFor({ state: 'detached' });
    await showAll(page);
    await expect.poll(() => rows(page).count()).toBe(3);
    expect(await storedEvents(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('opens a case whose row is gone, for its history is still there', async () => {
    const { page, complaints } = await restored();
    const [event] = await storedEvents(page);
    const id = event?.objectionId ?? '';
    await lose(page, { store: 'cases', keys: [id] });
    await page.goto(`${workspace.address}dashboard/#show=all&case=${id}`);
    await page.locator('.case-view h2').waitFor();
    await page.locator('.history li').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('tells of an event without its case, shows all others, and takes the rest from a backup', async () => {
    const { page, place, complaints } = await restored();
    const before = await storedEvents(page);
    const first = before.find(({ type }) => type === 'registered');
    await page.evaluate(
      ([device, seq]) =>
        new Promise<void>((done) => {
          const opened = indexedDB.open('svarfrist');
          opened.onsuccess = () => {
            const transaction = opened.result.transaction('events', 'readwrite');
            const log = transaction.objectStore('events');
            const found = log.index('place').getKey([device, seq]);
            found.onsuccess = () => void (found.result && log.delete(found.result));
            transaction.oncomplete = () => {
              opened.result.close();
              done();
            };
          };
        }),
      [first?.device ?? '', first?.seq ?? 0] as const,
    );
    await lose(page, { store: 'cases', keys: [first?.objectionId ?? ''] });
    await place.openData();
    await checkLog(place, '1 avvik i loggen:');
    const integrity = part(page, 'Er loggen hel?');
    await integrity.getByText(`Hendelse ${first?.seq} fra laptop mangler.`).waitFor();
    await integrity.getByText('1 sak kan ikke vises, for den første hendelsen mangler.').waitFor();
    await integrity.getByRole('button', { name: 'Bygg listen på nytt fra loggen' }).click();
    await integrity.getByText('Listen er bygget på nytt: 2 saker.').waitFor();
    await showAll(page);
    await page.getByText('1 lagret rad kan ikke leses. Den er beholdt, men vises ikke.').waitFor();
    await expect.poll(() => rows(page).count()).toBe(2);
    await screenshot(page, 'half-written-case');
    expect(await axeViolations(page)).toEqual([]);
    // What is left of the case was not touched, so the backup needs to bring one entry only.
    await place.openData();
    await page.getByTestId('backup-file').setInputFiles(backup);
    await page.getByText('1 hendelse er ny').first().waitFor();
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await page.getByText('1 hendelse er lagt til.').first().waitFor();
    await checkLog(place, 'Loggen er hel: 39 hendelser er kontrollert.');
    await showAll(page);
    await expect.poll(() => rows(page).count()).toBe(3);
    await page.getByText('kan ikke leses').waitFor({ state: 'detached' });
    expect(await storedEvents(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });
});

describe('a backup that was torn', () => {
  test('is refused as a whole wherever it was torn, and what is here stays', async () => {
    const { page, place } = await restored();
    const before = await storedEvents(page);
    const whole = readFileSync(backup);
    await place.openData();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      await page.getByTestId('backup-file').setInputFiles({
        name: `torn-${share}.backup.gz`,
        mimeType: 'application/gzip',
        buffer: whole.subarray(0, Math.floor(whole.length * share)),
      });
      await page.getByRole('alert').getByText('Ingenting er endret.').waitFor();
      expect(await page.getByRole('button', { name: 'Legg til', exact: true }).count()).toBe(0);
    }
    const middle = Buffer.from(whole);
    middle[Math.floor(whole.length / 2)] = (middle[Math.floor(whole.length / 2)] ?? 0) ^ 0xff;
    await page.getByTestId('backup-file').setInputFiles({
      name: 'rotten.backup.gz',
      mimeType: 'application/gzip',
      buffer: middle,
    });
    await page.getByRole('alert').getByText('Ingenting er endret.').waitFor();
    await screenshot(page, 'torn-backup');
    expect(await storedEvents(page)).toEqual(before);
    await checkLog(place, 'Loggen er hel: 39 hendelser er kontrollert.');
  });

  test('left half-way by a closed page is finished by doing it again, with nothing twice', async () => {
    const { page, place, complaints } = await fresh();
    await place.openData();
    await page.getByTestId('backup-file').setInputFiles(backup);
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    // At once, whatever of it has reached the disk.
    await page.goto('about:blank');
    await restoreOrFind(place);
    await checkLog(place, 'Loggen er hel: 39 hendelser er kontrollert.');
    await showAll(page);
    await expect.poll(() => rows(page).count()).toBe(3);
    const ids = (await storedEvents(page)).map(({ device, seq }) => `${device} ${seq}`);
    expect(new Set(ids).size).toBe(39);
    expect(complaints).toEqual([]);
  });
});

/** Restores again; everything may be there already. */
async function restoreOrFind(place: Place): Promise<void> {
  await place.openData();
  const { page } = place;
  await page.getByTestId('backup-file').setInputFiles(backup);
  const add = page.getByRole('button', { name: 'Legg til', exact: true });
  const nothing = page.getByText('Alt i filen finnes her allerede.');
  await add.or(nothing).first().waitFor();
  if (!(await add.isVisible())) return;
  await add.click();
  await page
    .getByText(/er lagt til\./)
    .first()
    .waitFor();
}
