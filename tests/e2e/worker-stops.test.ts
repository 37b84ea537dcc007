import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import {
  acknowledged,
  answerBy,
  editor,
  type GmailSession,
  gmailSession,
  insert,
  register,
  says,
  send,
  stir,
} from './gmail-session.ts';
import { listenForStop, stepsOf, stopAt, stoppingCopy } from './stopping-copy.ts';
import { countOf, storedEvents } from './stored-events.ts';

let session: GmailSession;

beforeAll(async () => {
  session = await gmailSession(stoppingCopy());
});
afterAll(async () => {
  await session?.close();
});

/** A dispute of its own, read by the panel. Three seconds to take a sending back make the rounds short. */
async function openDispute() {
  const { gmail } = await session.openDispute({ undo: 3 });
  const panel = await session.openPanel(gmail);
  return { gmail, panel };
}

type Round = Awaited<ReturnType<typeof openDispute>>;

/**
 * Plays `act` again and again, killing the worker before each step that it takes over `message`: before the first in
 * one round, before the second in the next. `arm` is to be called where counting begins.
 */
async function killAtEach(
  message: string,
  act: (round: Round, arm: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const steps = await play(message, 0, act);
  // What follows the answer to a sending is reminding, which registering sets off as well.
  const last = steps.indexOf('answer.replySent') + 1 || steps.length;
  expect(last).toBeGreaterThan(0);
  for (let at = 1; at <= last; at += 1) {
    // Writes in a row are of one transaction: before the second it is as before the first.
    if (steps[at - 1] !== steps[at - 2]) await play(message, at, act);
  }
}

/** One round. @returns the steps that the worker took; empty where it was killed */
async function play(
  message: string,
  at: number,
  act: (round: Round, arm: () => Promise<void>) => Promise<void>,
): Promise<readonly string[]> {
  const round = await openDispute();
  let kill: Promise<void> = Promise.resolve();
  await act(round, async () => {
    const isStill = at > 0 ? await listenForStop(round.panel) : null;
    await stopAt(await session.browser.worker(), { message, at });
    if (isStill) kill = isStill().then(() => session.browser.stopWorker());
  });
  await kill;
  const steps = at > 0 ? [] : await stepsOf(await session.browser.worker());
  await round.gmail.close();
  return steps;
}

describe('the service worker is killed before any of its steps', () => {
  test('while a dispute is being registered: the case is there, and the chip says by when', async () => {
    await killAtEach('recorded', async ({ gmail, panel }, arm) => {
      const before = await countOf(panel, 'registered');
      await arm();
      await register(panel);
      await says(gmail, answerBy);
      expect(await countOf(panel, 'registered')).toBe(before + 1);
    });
  });

  test('while it looks at the mail: the chip comes all the same', async () => {
    // It answers and leaves nothing behind, so the first step is every step.
    await play('scan', 1, async ({ gmail, panel }, arm) => {
      await arm();
      await register(panel);
      await says(gmail, answerBy);
    });
  });

  test('while a sent reply is being recorded: it is recorded, and once', {
    timeout: 600_000,
  }, async () => {
    await killAtEach('replySent', async ({ gmail, panel }, arm) => {
      const before = await countOf(panel, 'acknowledged');
      await register(panel);
      await insert(panel);
      await arm();
      await send(gmail).click();
      await acknowledged(panel).waitFor({ timeout: 60_000 });
      // A second telling would come within the time in which the page tries again.
      await gmail.waitForTimeout(1500);
      expect(await countOf(panel, 'acknowledged')).toBe(before + 1);
    });
  });
});

test('a reply of which nobody saw whether it was sent is asked about, and counts once told', async () => {
  const { gmail, panel } = await openDispute();
  await register(panel);
  await insert(panel);
  const events = await storedEvents(panel);
  await gmail.reload();
  await says(gmail, answerBy);
  expect(await storedEvents(panel)).toEqual(events);
  await panel.getByRole('button', { name: panelNb.insert.sent }).click();
  await acknowledged(panel).waitFor();
});

// Last: an extension that Chromium loaded for a test does not come back after an update.
test('an update between inserting and sending leaves the reply in Gmail and says what to do', async () => {
  const { gmail, panel } = await openDispute();
  await register(panel);
  await insert(panel);
  const text = await editor(gmail).innerText();
  const worker = await session.browser.worker();
  await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50)).catch(() => null);
  // The chip stands by the subject, above the long reply.
  await gmail.locator('h2:visible').scrollIntoViewIfNeeded();
  await says(gmail, /Svarfrist ble oppdatert/, stir(gmail));
  expect(await editor(gmail).innerText()).toBe(text);
  await send(gmail).click();
  await editor(gmail).waitFor({ state: 'detached' });
});
