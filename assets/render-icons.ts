// Draws assets/icon.svg in the sizes that browsers ask for: `node assets/render-icons.ts`.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../entrypoints/cli/find-browser.mjs';

// Chrome asks for 16 to 128; Outlook for 16, 32, 64, 80 and 128.
const sizes = [16, 32, 48, 64, 80, 128];
const folder = join(import.meta.dirname, 'static/icon');
const executablePath = findBrowser();
if (!executablePath) throw new Error('no Chrome or Chromium found: set CHROME_PATH');

mkdirSync(folder, { recursive: true });
const source = readFileSync(join(import.meta.dirname, 'icon.svg')).toString('base64');
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
  );
  await page.locator('img').screenshot({
    path: join(folder, `${size}.png`),
    omitBackground: true,
  });
  await page.close();
}
await browser.close();
