import type { CDPSession, Page } from 'playwright-core';
import { waitUntil } from './browser.ts';

/** What Svarfrist shows in Gmail: a chip beside the subject, a mark in the reply that is being written. */
export type Mark = 'chip' | 'draft';

const hostOf = (mark: Mark) => `[data-svarfrist-${mark}]`;

/** What it says, as assistive technology hears it; null when it is not shown. It is closed to page scripts. */
export async function chipName(page: Page, mark: Mark = 'chip'): Promise<string | null> {
  if (!(await page.locator(hostOf(mark)).isVisible())) return null;
  const session = await page.context().newCDPSession(page);
  const button = await buttonIn(session, mark).catch(() => null);
  await session.detach();
  return button;
}

/** The accessible name of the button in the closed shadow tree. */
async function buttonIn(session: CDPSession, mark: Mark): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const host = { nodeId: root.nodeId, selector: hostOf(mark) };
  const { nodeId } = await session.send('DOM.querySelector', host);
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 2, pierce: true });
  const children = node.shadowRoots?.[0]?.children ?? [];
  const button = children.find(({ nodeName }) => nodeName === 'BUTTON');
  if (!button) return null;
  const { backendNodeId } = button;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    backendNodeId,
    fetchRelatives: false,
  });
  const [named] = nodes.filter(({ role }) => role?.value === 'button');
  return named ? String(named.name?.value) : null;
}

/** Presses it where a person would, once it has come to rest. */
export async function pressChip(page: Page, mark: Mark = 'chip'): Promise<void> {
  const place = async () => JSON.stringify(await page.locator(hostOf(mark)).boundingBox());
  let last = '';
  await waitUntil(async () => {
    const before = last;
    last = await place();
    return last !== 'null' && last === before;
  }, 'there is a chip to press, at rest');
  const box: { x: number; y: number; width: number; height: number } = JSON.parse(last);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits until the chip stands beside the subject, after its words. */
export const standsBesideSubject = (page: Page) =>
  waitUntil(
    async () => (await isBesideSubject(page)) && (await isAfterSubject(page)),
    'the chip stands beside the subject',
  );

/** Whether the chip stands beside the subject: in its line or just above. */
async function isBesideSubject(page: Page): Promise<boolean> {
  const chip = await page.locator(hostOf('chip')).boundingBox();
  const subject = await page.locator('h2:visible').boundingBox();
  if (!chip || !subject) return false;
  return Math.abs(chip.y + chip.height / 2 - (subject.y + subject.height / 2)) < 40;
}

/** Whether the chip stands where the words of the subject end, in the direction of the page, or above them. */
async function isAfterSubject(page: Page): Promise<boolean> {
  const chip = await page.locator(hostOf('chip')).boundingBox();
  const words = await page.locator('h2:visible').evaluate((subject) => {
    const range = subject.ownerDocument.createRange();
    range.selectNodeContents(subject);
    const { left, right, top } = range.getBoundingClientRect();
    return { left, right, top, isLeft: getComputedStyle(subject).direction === 'rtl' };
  });
  if (!chip) return false;
  if (chip.y + chip.height <= words.top + 1) return true;
  return words.isLeft ? chip.x + chip.width <= words.left : chip.x >= words.right;
}
