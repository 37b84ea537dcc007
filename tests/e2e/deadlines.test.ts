import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchPlain, screenshot } from './browser.ts';
import {
  axeViolations,
  complaintsOf,
  overflow,
  registerOpenMail,
  type StartedWorkspace,
  startWorkspace,
} from './workspace-page.ts';

let workspace: StartedWorkspace;
let browser: Launched;
let page: Page;
let settings: Page;
let complaints: readonly string[];

// The mail came that morning: its receipt is to be confirmed on Friday the 20th.
const thursday = new Date('2026-11-19T12:00:00Z');

beforeAll(async () => {
  workspace = await startWorkspace(['innsigelse-nb.eml']);
  browser = await launchPlain({ language: 'nb', width: 1440, height: 900 });
  browser.context.setDefaultTimeout(30_000);
  page = await browser.context.newPage();
  complaints = complaintsOf(page);
  await page.clock.setFixedTime(thursday);
  await page.goto(workspace.address);
  await registerOpenMail(page);
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});

/** What a person gets who presses the button: the lines of the file, unfolded. */
async function calendarOf(on: Page, button: string | RegExp) {
  const [download] = await Promise.all([
    on.waitForEvent('download'),
    on.getByRole('button', { name: button }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  const value = (name: string) =>
    new RegExp(`^${name}[^:\\r]*:(.*)\\r$`, 'm').exec(text)?.[1] ?? '';
  return { name: download.suggestedFilename(), text, value };
}

const isoDay = (compact: string) => compact.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');

describe('a deadline leaves for a calendar, and the company’s calendar comes in', () => {
  let first: Awaited<ReturnType<typeof calendarOf>>;

  test('the clock of the panel gives an .ics file without a word of the customer', async () => {
    first = await calendarOf(page, 'Legg i kalenderen');
    expect(first.name).toMatch(/^svarfrister-I-2026-\w+\.ics$/);
    expect(first.value('UID')).toMatch(/\.ACK@svarfrist$/);
    expect(first.value('STATUS')).toBe('CONFIRMED');
    expect(first.text).toContain('BEGIN:VALARM');
    expect(first.text).not.toMatch(/10457|Solbakken|Marit/);
  });

  test('closed days of a file are chosen one by one, and what would move is shown before saving', async () => {
    expect(isoDay(first.value('DTSTART'))).toBe('2026-11-20');
    settings = await browser.context.newPage();
    await settings.clock.setFixedTime(thursday);
    await settings.goto(`${workspace.address}options/`);
    await settings.getByTestId('calendar-file').setInputFiles({
      name: 'stengt.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(
        [
          'BEGIN:VCALENDAR',
          'VERSION:2.0',
          'BEGIN:VEVENT',
          'UID:1',
          'SUMMARY:Varetelling',
          'DTSTART;VALUE=DATE:20261120',
          'END:VEVENT',
          'BEGIN:VEVENT',
          'UID:2',
          'SUMMARY:Stiftelsesdag',
          'DTSTART;VALUE=DATE:20100615',
          'RRULE:FREQ=YEARLY',
          'END:VEVENT',
          'END:VCALENDAR',
          '',
        ].join('\r\n'),
      ),
    });
    await settings.locator('.imported').getByText('Varetelling').waitFor();
    expect(await settings.locator('.imported input').count()).toBe(5);
    expect(await axeViolations(settings)).toEqual([]);
    await settings.getByRole('button', { name: 'Velg ingen' }).click();
    await settings.locator('.imported label', { hasText: 'Varetelling' }).click();
    await settings.getByRole('button', { name: 'Legg til 1 dag' }).click();
    await settings.getByRole('button', { name: 'Lagre innstillinger' }).click();
    await settings
      .locator('.retiming')
      .getByText(/frist(er)? flyttes/)
      .waitFor();
    expect(await axeViolations(settings)).toEqual([]);
    await settings.locator('.retiming').scrollIntoViewIfNeeded();
    await screenshot(settings, 'settings-moves');
    await settings.getByRole('button', { name: 'Lagre og flytt' }).click();
    await settings.getByText('Innstillingene er lagret.').first().waitFor();
  });

  test('the open case in the other tab has the new day at once, and a new file changes the entry', async () => {
    await page.bringToFront();
    await expect
      .poll(async () => {
        const file = await calendarOf(page, 'Legg i kalenderen');
        return isoDay(file.value('DTSTART'));
      })
      .toBe('2026-11-23');
    await page.clock.setFixedTime(new Date(thursday.getTime() + 60_000));
    const second = await calendarOf(page, 'Legg i kalenderen');
    expect(second.value('UID')).toBe(first.value('UID'));
    expect(Number(second.value('SEQUENCE'))).toBeGreaterThan(Number(first.value('SEQUENCE')));
  });

  test('hours in which nobody ever works are refused with the reason', async () => {
    await settings.bringToFront();
    await settings.getByRole('textbox', { name: 'Pauser' }).fill('00:00–23:59');
    await settings.getByRole('button', { name: 'Lagre innstillinger' }).click();
    await settings.getByText('Pausene fyller hele dagen.').waitFor();
    await settings.setViewportSize({ width: 320, height: 700 });
    expect(await overflow(settings)).toBe(0);
  });
});

describe('three weeks later nobody has answered', () => {
  test('the panel proposes to say so, and the reply begins with an apology', async () => {
    await page.bringToFront();
    await page.clock.setFixedTime(new Date('2026-12-10T08:00:00Z'));
    await page.reload();
    await page.getByText('Svaret begynner derfor med en beklagelse.').waitFor();
    await page.locator('.panel .offer').first().click();
    await expect
      .poll(() => page.locator('.reply textarea[rows="12"]').inputValue())
      .toContain('Vi beklager at svaret kommer senere enn lovet.');
  });

  test('the manager’s digest names case and owner, and stands alone on paper', async () => {
    const dashboard = await browser.context.newPage();
    await dashboard.clock.setFixedTime(new Date('2026-12-10T08:00:00Z'));
    await dashboard.goto(`${workspace.address}dashboard/`);
    await dashboard.getByRole('link', { name: 'Ukeoversikt' }).click();
    const digest = dashboard.locator('.digest');
    await digest.getByText('1 sak er over fristen').waitFor();
    await digest.getByText('forsømt', { exact: true }).waitFor();
    expect(await axeViolations(dashboard)).toEqual([]);
    await screenshot(dashboard, 'dashboard-digest-small');
    await dashboard.emulateMedia({ media: 'print' });
    expect(await dashboard.locator('.view-links').isVisible()).toBe(false);
    expect(await dashboard.locator('.page__head').isVisible()).toBe(false);
    expect(await digest.isVisible()).toBe(true);
    await dashboard.emulateMedia({ media: 'screen' });
    const all = await calendarOf(dashboard, 'Last ned alle frister til kalenderen');
    expect(all.text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1);
    expect(all.text).not.toMatch(/10457|Solbakken/);
    await dashboard.close();
  });

  test('the page complained about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
