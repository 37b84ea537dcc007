import { afterEach, describe, expect, test } from 'vitest';
import { type LaunchedExtension, launchWithExtension, screenshot } from './browser.ts';
import { underPolicy, whyUnmanaged } from './managed-copy.ts';
import { axeViolations, complaintsOf } from './workspace-page.ts';

const obstacle = whyUnmanaged();
if (obstacle) console.log(`real policies are not tried: ${obstacle}`);

let browser: LaunchedExtension | undefined;
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

/** The id that an unpacked extension has: it hangs on its folder, so it is asked once. */
async function idOfExtension(): Promise<string> {
  const asked = await launchWithExtension();
  const { extensionId } = asked;
  await asked.close();
  return extensionId;
}

describe.skipIf(obstacle !== null)(
  'a firm that presets settings by a policy of the browser',
  () => {
    test('finds them locked on the settings page, and the others left to each person', async () => {
      const id = await idOfExtension();
      const presets = {
        country: 'DK',
        seller: { name: 'Firma AS', domain: 'firma.example' },
        approvedAccounts: ['1234 56 78903'],
        owners: ['kari@firma.example', 'ola@firma.example'],
        leadDays: 4,
        changeable: ['leadDays'],
        retention: { wordDays: 30, closedMonths: 6, isAutomatic: false },
      };
      // Policies are read while the browser runs: whoever takes them away takes the presets away.
      await underPolicy({ '3rdparty': { extensions: { [id]: presets } } }, async () => {
        browser = await launchWithExtension({ language: 'nb', width: 1000, height: 1000 });
        expect(browser.extensionId).toBe(id);
        const page = await browser.openPage('manifest.json');
        const complaints = complaintsOf(page);
        await expect
          .poll(() => page.evaluate(() => chrome.storage.managed.get(null)))
          .toEqual(presets);
        await page.goto(`chrome-extension://${id}/options.html`);
        const firm = page.locator('[data-field=sellerName] .input');
        await expect.poll(() => firm.inputValue()).toBe('Firma AS');
        expect(await firm.isDisabled()).toBe(true);
        await page.getByText('Bestemt av administratoren').first().waitFor();
        expect(await page.locator('[data-field=owners] .input').inputValue()).toContain(
          'ola@firma.example',
        );
        // What may be changed is only the beginning.
        const lead = page.locator('select:has(option:text("4 virkedager før fristen"))');
        expect(await lead.inputValue()).toBe('4');
        expect(await lead.isDisabled()).toBe(false);
        await screenshot(page, 'settings-managed');
        expect(await axeViolations(page)).toEqual([]);
        expect(complaints).toEqual([]);
      });
    });

    test('has every value but the one that the browser itself refused', async () => {
      const id = await idOfExtension();
      const presets = { country: 'Norge', seller: { name: 'Firma AS', domain: 'firma.example' } };
      await underPolicy({ '3rdparty': { extensions: { [id]: presets } } }, async () => {
        browser = await launchWithExtension({ language: 'nb' });
        const page = await browser.openPage('manifest.json');
        await expect
          .poll(() => page.evaluate(() => chrome.storage.managed.get(null)))
          .toEqual({ seller: presets.seller });
        await page.goto(`chrome-extension://${id}/options.html`);
        const firm = page.locator('[data-field=sellerName] .input');
        await expect.poll(() => firm.inputValue()).toBe('Firma AS');
        expect(await page.locator('.preset').count()).toBe(1);
      });
    });
  },
);
