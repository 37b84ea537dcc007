import type { Page } from 'playwright-core';

const host = '[data-svarfrist-chip]';

/** What the chip says, as assistive technology hears it; null when there is none. It is closed to page scripts. */
export async function chipName(page: Page): Promise<string | null> {
  if ((await page.locator(host).count()) === 0) return null;
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const button = nodes.find(
    ({ role, name }) => role?.value === 'button' && /Svarfrist/.test(String(name?.value)),
  );
  return button ? String(button.name?.value) : null;
}

/** Presses the chip where a person would. */
export async function pressChip(page: Page): Promise<void> {
  const box = await page.locator(host).boundingBox();
  if (!box) throw new Error('there is no chip to press');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Whether the chip stands beside the subject: in its line or just above. */
export async function isBesideSubject(page: Page): Promise<boolean> {
  const chip = await page.locator(host).boundingBox();
  const subject = await page.locator('h2:visible').boundingBox();
  if (!chip || !subject) return false;
  return Math.abs(chip.y + chip.height / 2 - (subject.y + subject.height / 2)) < 40;
}
