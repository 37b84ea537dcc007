import type { CDPSession, Page } from 'playwright-core';
import { chipLook, chipSigns } from '../../lib/adapters/gmail/chip-look.ts';
import { launchPlain } from '../e2e/browser.ts';
import { addressOf, norwegianMailbox } from '../fixtures/gmail/simulator/mailbox.ts';
import { serveSimulator } from '../fixtures/gmail/simulator/serve-simulator.ts';
import type { GmailScript } from './gmail-scripts.ts';

const SCRIPT = 'https://script.example/content.js';
// Microseconds between two looks of the profiler.
const SAMPLE = 100;

/** One tab of the simulated Gmail with one script in a world of its own, as Chrome runs content scripts. */
export interface GmailTab {
  readonly page: Page;
  /** Evaluates the script, and waits until it has run what it put off to its next task. */
  start(): Promise<StartUp>;
  /** Milliseconds of the main thread that the script itself takes while `run` goes on. */
  workOf(run: () => Promise<unknown>): Promise<number>;
  /** Bytes of the JavaScript heap after a collection of garbage. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

/** How long a start holds up the tab, in milliseconds. */
export interface StartUp {
  /** Parsing, compiling and the first run. */
  readonly first: number;
  /** What the script put off to a task of its own at once (a timer without a delay). */
  readonly later: number;
}

/** A browser whose tabs show a dispute in Gmail; `strange` are addresses besides Gmail's own that were asked for. */
export interface GmailBrowser {
  readonly strange: readonly string[];
  open(script: GmailScript, slowdown?: number): Promise<GmailTab>;
  close(): Promise<void>;
}

/** Starts Chromium with the simulated Gmail and no way to the network. */
export async function gmailBrowser(): Promise<GmailBrowser> {
  const { context, close } = await launchPlain();
  const mailbox = norwegianMailbox(new Date());
  const { strangeRequests } = await serveSimulator(context, mailbox);
  const [thread] = mailbox.threads;
  if (!thread) throw new Error('the mailbox is empty');
  return {
    strange: strangeRequests,
    close,
    async open(script, slowdown = 1) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      // Chrome frees content scripts from the policy of the page, but not the worlds that a debugger makes.
      await session.send('Page.setBypassCSP', { enabled: true });
      await page.goto(`https://mail.google.com/mail/u/0/${addressOf(thread)}`);
      await page.locator('.a3s.aiL').first().waitFor();
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: SAMPLE });
      if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      return {
        page,
        start: () => startIn(session, script),
        async workOf(run) {
          await session.send('Profiler.start');
          await run();
          return timeOfScript((await session.send('Profiler.stop')).profile);
        },
        async heap() {
          await session.send('HeapProfiler.collectGarbage');
          return (await session.send('Runtime.getHeapUsage')).usedSize;
        },
        close: () => page.close(),
      };
    },
  };
}

/** What is looked at of a profile of Chromium. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds in which a function of the script was running, or something that it called. */
function timeOfScript({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  const mark = (id: number) => {
    ours.add(id);
    for (const child of nodes.find((node) => node.id === id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url === SCRIPT && !ours.has(id)) mark(id);
  const times = samples.map((id, at) => (ours.has(id) ? (timeDeltas[at] ?? 0) : 0));
  return times.reduce((sum, time) => sum + time, 0) / 1000;
}

async function startIn(session: CDPSession, script: GmailScript): Promise<StartUp> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content script',
  });
  const contextId = world.executionContextId;
  await session.send('Runtime.evaluate', { contextId, expression: worker });
  await session.send('Runtime.evaluate', { contextId, expression: timedTimers });
  const code = `${script.code}\n//# sourceURL=${SCRIPT}`;
  const expression = `{ const code = ${JSON.stringify(code)}; const before = performance.now(); (0, eval)(code); performance.now() - before }`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
  });
  if (exceptionDetails)
    throw new Error(
      `${script.name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
    );
  const put = await session.send('Runtime.evaluate', {
    contextId,
    expression: 'new Promise((done) => untimed(() => done(putOff), 100))',
    awaitPromise: true,
  });
  const inPage = script.pageCode ? await startInPage(session, script) : 0;
  return { first: Number(result.value) + inPage, later: Number(put.result.value) };
}

/** The part that runs in the world of the page itself, where everything of Gmail can see it. */
async function startInPage(session: CDPSession, { pageCode }: GmailScript): Promise<number> {
  const code = `${pageCode}\n//# sourceURL=${SCRIPT}`;
  // It stops where it misses something of Gmail: what it cost until then counts.
  const expression = `{ const code = ${JSON.stringify(code)}; const before = performance.now(); try { (0, eval)(code) } catch {} performance.now() - before }`;
  return Number((await session.send('Runtime.evaluate', { expression })).result.value);
}

// A worker that has the chip shown for the dispute and nothing for other mails. No other extension interface is there.
const chip = {
  label: 'Innsigelse, ikke registrert',
  hint: 'Åpne Svarfrist',
  language: 'nb-NO',
  sign: chipSigns.objection,
  look: chipLook('objection'),
};
// Adds up what runs in timers without a delay; all others are left as they are.
const timedTimers = `
  globalThis.putOff = 0;
  globalThis.untimed = setTimeout.bind(globalThis);
  globalThis.setTimeout = (run, delay = 0, ...given) =>
    untimed(delay > 0 ? run : () => {
      const before = performance.now();
      run(...given);
      putOff += performance.now() - before;
    }, delay);
`;

const worker = `{
  const event = { addListener() {}, removeListener() {} };
  const answer = ({ key, subject }) => ({
    messageKey: key, draft: null, whenLost: ${JSON.stringify(chip)},
    chip: subject === 'Faktura 10023' ? ${JSON.stringify(chip)} : null,
  });
  const runtime = {
    id: 'bench', onMessage: event, getManifest: () => ({ manifest_version: 3, version: '1' }),
    getURL: (path) => 'chrome-extension://bench' + path,
    sendMessage: async ({ svarfrist, request }) =>
      svarfrist === 'scan' ? { ok: true, value: answer(request) } : svarfrist ? undefined : true,
  };
  globalThis.chrome = { runtime };
}`;
