// Evidence, exports and erasure as a person meets them, wherever the pages of Svarfrist stand.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Download, Frame, Page } from 'playwright-core';

/** A backup that an earlier version wrote: three cases of one customer. */
export const backup = join(
  import.meta.dirname,
  '../fixtures/backup/2026-11-22-version-1.backup.gz',
);
export const thursday = new Date('2026-11-26T09:00:00Z');

/** Pages of Svarfrist in a tab, or in a frame of another page. */
export interface Place {
  readonly page: Page;
  /** What shows the pages: the tab itself, or the frame. */
  view(): Page | Frame;
  openData(): Promise<void>;
  openDashboard(): Promise<void>;
}

/** Restores the earlier version's backup under `Your data`. */
export async function restoreIn(place: Place): Promise<void> {
  await place.openData();
  const view = place.view();
  await view.getByTestId('backup-file').setInputFiles(backup);
  await view.getByRole('button', { name: 'Legg til', exact: true }).click();
  await view.getByText('hendelser er lagt til.').first().waitFor();
}

/** A part of `Your data`. */
export const part = (view: Page | Frame, name: string) =>
  view.getByRole('region', { name, exact: true });

export async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  // A busy machine writes a pack for a while.
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  const [download] = await Promise.all([coming, press()]);
  return download;
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** The pack of the case with the longest history, as the dashboard makes it. */
export async function packIn(place: Place) {
  await place.openDashboard();
  const view = place.view();
  await view
    .locator('.case-table tbody tr', { hasText: 'Medhold' })
    .first()
    .locator('a')
    .first()
    .click();
  const download = await packOfOpenCase(place);
  const bytes = await bytesOf(download);
  return { download, bytes, files: unzipSync(bytes) };
}

/** The pack of the case that the dashboard shows. */
export async function packOfOpenCase({ page, view }: Pick<Place, 'page' | 'view'>) {
  const open = view().locator('.cases__open');
  await open.getByText('Lag dokumentasjonspakke', { exact: true }).first().click();
  return downloaded(page, () =>
    open.getByRole('button', { name: 'Lag dokumentasjonspakke' }).click(),
  );
}

/** What `verify.html` says about a pack, opened from the disk. */
export async function verdict(page: Page, files: Record<string, Uint8Array>, as: 'zip' | 'folder') {
  const folder = mkdtempSync(join(tmpdir(), 'svarfrist-pack-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'pack', name)), { recursive: true });
    writeFileSync(join(folder, 'pack', name), bytes);
  }
  writeFileSync(join(folder, 'pack.zip'), zipSync(files));
  // Always the untouched page: a forged one could say anything.
  writeFileSync(join(folder, 'verify.html'), files['verify.html'] ?? new Uint8Array());
  await page.goto(`file://${join(folder, 'verify.html')}`);
  await page.locator(`#${as}`).setInputFiles(join(folder, as === 'zip' ? 'pack.zip' : 'pack'));
  await page.locator('#verdict:not([hidden])').waitFor();
  rmSync(folder, { recursive: true });
  return {
    isOk: (await page.locator('#verdict').getAttribute('data-ok')) === 'true',
    problems: await page.locator('#problems li').allTextContents(),
  };
}

/** Checks the log and waits for what is said of it. */
export async function checkLog(place: Place, expected: string | RegExp): Promise<void> {
  const integrity = part(place.view(), 'Er loggen hel?');
  await integrity.getByRole('button', { name: 'Kontroller loggen' }).click();
  await integrity.getByText(expected).first().waitFor();
}

/** Retention by dry run, then the customer's own copy and erasure; the log is whole after each. */
export async function forgetCustomer(place: Place): Promise<Buffer> {
  const view = place.view();
  const retention = part(view, 'Lagringstid');
  await retention.getByRole('button', { name: 'Vis hva som ville forsvinne' }).click();
  await retention.getByText('Fra 1 sak: tekster, sitater og notater').click();
  await retention.getByRole('button', { name: 'Slett nå' }).click();
  await retention.getByText('1 sak er ryddet.').first().waitFor();
  await checkLog(place, 'Loggen er hel: 39 hendelser er kontrollert.');
  const customer = part(view, 'En kunde');
  await customer.getByLabel('Kundens e-postadresse').fill('KARI@bygg.example');
  await customer.getByRole('button', { name: 'Finn' }).click();
  const copy = await downloaded(place.page, () =>
    customer.getByRole('button', { name: 'Last ned alt om kunden' }).click(),
  );
  await customer.getByRole('button', { name: 'Slett kunden …' }).click();
  await customer.getByLabel('Hvorfor').fill('Kunden ba om det');
  await customer.getByRole('button', { name: 'Slett for godt' }).click();
  await customer.getByText('3 saker er slettet.').first().waitFor();
  await checkLog(place, 'Loggen er hel: 42 hendelser');
  return bytesOf(copy);
}
