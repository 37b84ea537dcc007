import { afterAll, beforeAll, expect, test } from 'vitest';
import { norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import { serveSimulator } from '../fixtures/gmail/simulator/serve-simulator.ts';
import { type LaunchedExtension, launchWithExtension } from './browser.ts';
import { says, urlOf } from './gmail-session.ts';

let browser: LaunchedExtension;

beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());

test('five hundred openings of conversations leave nothing behind', async () => {
  const mailbox = norwegianMailbox(new Date());
  const { strangeRequests } = await serveSimulator(browser.context, mailbox);
  const gmail = await browser.context.newPage();
  await gmail.goto(urlOf(mailbox, 0));
  await says(gmail, /innsigelse/i);
  const session = await browser.context.newCDPSession(gmail);
  await session.send('Performance.enable');
  const measured = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    // The heap of the page, with the world of the extension in it.
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      documents: of('Documents'),
    };
  };
  type Measured = Awaited<ReturnType<typeof measured>>;
  /** What comes of looking until nothing is on its way: what goes away by itself was not left behind. */
  const settled = async (isSettled: (now: Measured, before: Measured | null) => boolean) => {
    let last: Measured | null = null;
    for (let looks = 0; looks < 20; looks += 1) {
      const now = await measured();
      if (isSettled(now, last)) return now;
      last = now;
      await gmail.waitForTimeout(500);
    }
    return last ?? measured();
  };
  const open = (times: number) =>
    gmail.evaluate(async (count) => {
      for (let at = 0; at < count; at += 1) {
        window.simulator.open(at % 2 === 0 ? 1 : 0);
        // Some are looked at in full, some are left at once, as people do.
        await new Promise((resolve) => setTimeout(resolve, at % 5 === 0 ? 260 : 40));
      }
    }, times);

  await open(50);
  await says(gmail, /innsigelse/i);
  const before = await settled(
    (now, last) =>
      now.listeners === last?.listeners &&
      now.documents === last.documents &&
      now.nodes === last.nodes,
  );
  await open(500);
  await says(gmail, /innsigelse/i);
  const after = await settled(
    ({ heap, nodes, listeners, documents }) =>
      heap - before.heap < 1_000_000 &&
      listeners === before.listeners &&
      documents === before.documents &&
      nodes - before.nodes < 100,
  );
  expect(after.heap - before.heap).toBeLessThan(1_000_000);
  expect(after.listeners).toBe(before.listeners);
  expect(after.documents).toBe(before.documents);
  expect(after.nodes - before.nodes).toBeLessThan(100);
  expect(strangeRequests).toEqual([]);
  // Five hundred openings take most of a minute where nothing else runs.
}, 480_000);
