import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { artifacts, type Launched, launchPlain, screenshot } from './browser.ts';
import {
  backup,
  bytesOf,
  downloaded,
  forgetCustomer,
  type Place,
  packIn,
  part,
  restoreIn,
  thursday,
  verdict,
} from './evidence-journey.ts';
import {
  axeViolations,
  complaintsOf,
  overflow,
  type StartedWorkspace,
  startWorkspace,
} from './workspace-page.ts';

let workspace: StartedWorkspace;
const browsers: Launched[] = [];
beforeAll(async () => {
  workspace = await startWorkspace([]);
});
afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await workspace?.stop();
});

/** The settings page of a fresh profile into which the backup was restored. */
async function restored(colorScheme: 'light' | 'dark' = 'light') {
  const browser = await launchPlain({ language: 'nb', width: 1280, height: 1000, colorScheme });
  browsers.push(browser);
  const page = await browser.context.newPage();
  const complaints = complaintsOf(page);
  await page.clock.setFixedTime(thursday);
  const place: Place = {
    page,
    view: () => page,
    openData: async () => void (await page.goto(`${workspace.address}options/#data`)),
    openDashboard: async () => void (await page.goto(`${workspace.address}dashboard/`)),
  };
  await restoreIn(place);
  return { page, place, complaints };
}

describe('evidence', () => {
  test('is packed in one click and checks itself off-line, as ZIP and as folder', async () => {
    const { page, place, complaints } = await restored();
    const { files, download } = await packIn(place);
    expect(download.suggestedFilename()).toMatch(/^dokumentasjon-I-2026-\w{5}\.zip$/);
    mkdirSync(artifacts, { recursive: true });
    writeFileSync(join(artifacts, 'timeline.pdf'), files['tidslinje.pdf'] ?? '');
    await screenshot(page, 'evidence-case');
    await page.locator('.cases__open').screenshot({ path: join(artifacts, 'evidence-pack.png') });
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);

    const checker = await page.context().newPage();
    expect(await verdict(checker, files, 'zip')).toEqual({ isOk: true, problems: [] });
    await screenshot(checker, 'evidence-verify');
    expect(await axeViolations(checker)).toEqual([]);
    expect(await verdict(checker, files, 'folder')).toEqual({ isOk: true, problems: [] });

    // One byte of one file.
    const pdf = Uint8Array.from(files['tidslinje.pdf'] ?? []);
    pdf[pdf.length - 20] = (pdf[pdf.length - 20] ?? 0) ^ 1;
    expect(await verdict(checker, { ...files, 'tidslinje.pdf': pdf }, 'zip')).toEqual({
      isOk: false,
      problems: ['Filen tidslinje.pdf er endret.'],
    });
    // One event taken out, and one reworded.
    const chain = JSON.parse(strFromU8(files['chain.json'] ?? new Uint8Array()));
    const [run] = chain.runs;
    const [removed] = run.entries.splice(5, 1);
    const without = { ...files, 'chain.json': Buffer.from(JSON.stringify(chain)) };
    const { problems } = await verdict(checker, without, 'zip');
    expect(problems).toContain(`Hendelse nr. ${removed.seq} fra enhet laptop mangler.`);
    const { 'belop.csv': _gone, ...fewer } = files;
    expect((await verdict(checker, fewer, 'folder')).problems).toEqual([
      'Filen belop.csv mangler.',
    ]);
    const alien = { 'hello.txt': Buffer.from('hei'), 'verify.html': files['verify.html'] ?? pdf };
    expect((await verdict(checker, alien, 'zip')).isOk).toBe(false);
  });

  test('exports the cases to Excel with dates and amounts that Excel can count with', async () => {
    const { page } = await restored('dark');
    const excel = await downloaded(page, () =>
      page.getByRole('button', { name: 'Last ned Excel' }).click(),
    );
    const [sheet] = await readWorkbook(await bytesOf(excel));
    const rows = sheet && 'data' in sheet ? sheet.data : [];
    const [head = [], ...lines] = rows;
    expect(lines).toHaveLength(3);
    const cell = (title: string) => lines[0]?.[head.indexOf(title)];
    expect(cell('Forfall')).toEqual(new Date('2026-12-16T00:00:00Z'));
    expect(cell('Fakturabeløp')).toBe(12_500);
    await page.getByText('saker er eksportert.').first().waitFor();
    const csv = await downloaded(page, () =>
      page.getByRole('button', { name: 'CSV for nordisk Excel' }).click(),
    );
    expect((await bytesOf(csv)).toString('utf8')).toContain(';12500,00;');
  });

  test('shows what retention would take before it takes it, and the log stays whole', async () => {
    const { page, place, complaints } = await restored();
    expect(Object.keys(unzipSync(await forgetCustomer(place)))).toContain('data.json');
    await page.locator('#data').screenshot({ path: join(artifacts, 'your-data.png') });
    await place.openDashboard();
    await page.getByText('Ingen innsigelser er registrert ennå.').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('names an event that somebody took out of the database, and one that was reworded', async () => {
    const { page } = await restored();
    await page.evaluate(async () => {
      const opened = indexedDB.open('svarfrist');
      await new Promise((done) => {
        opened.onsuccess = done;
      });
      const store = opened.result.transaction('events', 'readwrite').objectStore('events');
      const all = store.getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      for (const event of all.result) {
        if (event.seq === 7) store.delete(event.id);
        if (event.seq === 20) store.put({ ...event, data: { note: 'noe annet' } });
      }
      await new Promise((done) => {
        store.transaction.oncomplete = done;
      });
      opened.result.close();
    });
    const integrity = part(page, 'Er loggen hel?');
    await integrity.getByRole('button', { name: 'Kontroller loggen' }).click();
    await integrity.getByText('2 avvik i loggen:').first().waitFor();
    const told = await integrity.getByRole('listitem').allTextContents();
    expect(told[0]).toMatch(/^Hendelse 7 fra laptop mangler\. Den siste før hullet: sak I-2026-/);
    expect(told[1]).toMatch(/^Hendelse 20 fra laptop er endret\. Sak I-2026-/);
    await integrity.screenshot({ path: join(artifacts, 'integrity.png') });
  });

  test('tells a file that is no backup, and changes nothing', async () => {
    const { page } = await restored();
    const whole = readFileSync(backup);
    const cases: [string, Buffer, string][] = [
      ['pakke.zip', Buffer.from(zipSync({ 'a.txt': Buffer.from('a') })), 'Dette er en ZIP-fil'],
      ['kuttet.gz', whole.subarray(0, whole.length - 200), 'Ingenting er endret.'],
      ['bilde.png', Buffer.from([0x89, 0x50, 0xff]), 'ikke en sikkerhetskopi fra Svarfrist'],
    ];
    for (const [name, buffer, text] of cases) {
      await page
        .getByTestId('backup-file')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await page.getByRole('alert').getByText(text).waitFor();
    }
    await page.getByTestId('backup-file').setInputFiles(backup);
    await page.getByText('Alt i filen finnes her allerede.').first().waitFor();
  });

  test('is readable on a telephone and in the dark, without violations', async () => {
    const { page, complaints } = await restored('dark');
    await page.getByText('Hva som lagres hvor, og hvor lenge').click();
    await page.locator('#data').screenshot({ path: join(artifacts, 'your-data-dark.png') });
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await overflow(page)).toBe(0);
    await page.locator('#data').screenshot({ path: join(artifacts, 'your-data-320.png') });
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
