import { type Bench, type BenchTable, quantiles } from './bench.ts';
import { type GmailScript, gmailScripts } from './gmail-scripts.ts';
import { type GmailBrowser, gmailBrowser, type StartUp } from './gmail-tab.ts';

const STARTS = 9;
const NOISE_SECONDS = 2;
const IDLE_SECONDS = 2;
const OPENINGS = 500;
// After an opening Gmail is looked at for the last time five seconds later; here nothing comes that late.
const SETTLED = 1500;
const WARM_UP = 20;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What we cost every Gmail tab, beside the libraries that others build on and beside nothing. */
export const bench: Bench = {
  title: 'Gmail',
  async run() {
    const scripts = await gmailScripts();
    const browser = await gmailBrowser();
    try {
      return [
        await startUp(browser, scripts),
        await atWork(browser, scripts),
        await overOpenings(browser, scripts),
      ];
    } finally {
      await browser.close();
    }
  },
};

async function startUp(
  browser: GmailBrowser,
  scripts: readonly GmailScript[],
): Promise<BenchTable> {
  const times = new Map(scripts.map(({ name }) => [name, { fast: [], slow: [] } as Times]));
  // In turns, so that a busy moment of the machine hits all of them.
  for (let round = 0; round < STARTS; round += 1) {
    for (const script of scripts) {
      for (const [kind, slowdown] of [
        ['fast', 1],
        ['slow', 4],
      ] as const) {
        const tab = await browser.open(script, slowdown);
        times.get(script.name)?.[kind].push(await tab.start());
        await tab.close();
      }
    }
  }
  return {
    title: 'What a Gmail tab loads, and how long that holds it up',
    columns: ['script', 'gzip kB', 'first ms', 'then ms', '4x slower first ms', 'then ms'],
    rows: scripts.map(({ name, bytes }) => {
      const { fast, slow } = times.get(name) ?? { fast: [], slow: [] };
      const middle = (starts: readonly StartUp[], part: keyof StartUp) =>
        quantiles(starts.map((start) => start[part])).p50;
      return [
        name,
        bytes / 1000,
        ...[fast, slow].flatMap((starts) => [middle(starts, 'first'), middle(starts, 'later')]),
      ];
    }),
    notes: [
      `Medians of ${STARTS} fresh tabs each, in turns. First: parsing, compiling and the first run, in a world of its own beside the page. Then: what a script puts off to a task of its own, so that the page gets its turn between.`,
      'InboxSDK and gmail-js meet a page with less of Gmail than they look for, so their times are lower bounds. gmail-js has to run in the world of the page, which Gmail’s policy makes hard; here it runs beside it.',
    ],
  };
}

interface Times {
  readonly fast: StartUp[];
  readonly slow: StartUp[];
}

async function atWork(browser: GmailBrowser, scripts: readonly GmailScript[]): Promise<BenchTable> {
  const rows: { name: string; noise: number; idle: number; strange: number }[] = [];
  for (const script of scripts) {
    const asked = browser.strange.length;
    const tab = await browser.open(script);
    await tab.start();
    await rest(SETTLED);
    const noise = await tab.workOf(() =>
      tab.page.evaluate((time) => window.simulator.makeNoise(time), NOISE_SECONDS * 1000),
    );
    await rest(SETTLED);
    const idle = await tab.workOf(() => rest(IDLE_SECONDS * 1000));
    const strange = browser.strange.length - asked;
    rows.push({ name: script.name, noise, idle, strange });
    await tab.close();
  }
  const batches = NOISE_SECONDS * 200;
  return {
    title: 'What it costs while Gmail works, while it rests, and what it asks the network for',
    columns: ['script', 'ms a batch of changes', 'idle ms a second', 'requests'],
    rows: rows.map(({ name, noise, idle, strange }) => [
      name,
      noise / batches,
      idle / IDLE_SECONDS,
      strange,
    ]),
    notes: [
      `Time in the script and what it calls, by the profiler of Chromium, over ${NOISE_SECONDS} s of 200 changes a second and over ${IDLE_SECONDS} s at rest.`,
      'Requests to addresses other than Gmail’s in that time; none gets through.',
    ],
  };
}

async function overOpenings(
  browser: GmailBrowser,
  scripts: readonly GmailScript[],
): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const script of scripts.filter(({ name }) => !name.startsWith('@inboxsdk'))) {
    const tab = await browser.open(script);
    await tab.start();
    const open = (count: number) =>
      tab.page.evaluate(async (times) => {
        for (let at = 0; at < times; at += 1) {
          window.simulator.open(at % 2 === 0 ? 1 : 0);
          await new Promise((resolve) => setTimeout(resolve, 12));
        }
        await new Promise((resolve) => setTimeout(resolve, 400));
      }, count);
    await open(WARM_UP);
    const before = await tab.heap();
    await open(OPENINGS);
    rows.push([script.name, (await tab.heap()) / 1000 - before / 1000]);
    await tab.close();
  }
  return {
    title: `Heap after ${OPENINGS} openings of conversations`,
    columns: ['script', 'growth kB'],
    rows,
    notes: [
      'After garbage collection, page and script together: the growth of the empty script is that of the simulated page. InboxSDK finds too little of Gmail here to watch conversations, so it is left out.',
    ],
  };
}
