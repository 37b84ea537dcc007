import { createServer } from 'node:http';
import { join } from 'node:path';
import { adminClient } from '../../lib/adapters/couchdb/admin-client.ts';
import { setUpTeam, type TeamSecrets } from '../../lib/adapters/couchdb/set-up-team.ts';
import { launchPlain } from '../e2e/browser.ts';
import { serveFakeCouch } from '../fakes/couch-http.ts';
import { random } from '../fakes/couch-team.ts';
import { type Bench, type BenchTable, quantiles } from './bench.ts';
import type { Measured } from './team-page.ts';
import { bundleOf, teamWeights } from './team-weights.ts';

const EVENTS = 10_000;
const TURNS = 5;
/** Looks of one client in one turn. */
const LOOKS = 20;
const POUCH = 'PouchDB 9 replicate';
const root = join(import.meta.dirname, '../..');

/** Team sync beside PouchDB 9: the same events, the same server stand-in, the same Chromium; and what each weighs. */
export const bench: Bench = {
  title: 'Team sync',
  run: async () => [await weight(), ...(await sync())],
};

async function sync(): Promise<readonly BenchTable[]> {
  const script = await bundleOf(join(root, 'tests/bench/team-page.ts'));
  const pages = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(
      isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  const address = pages.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const served = await serveFakeCouch();
  const browser = await launchPlain();
  const moved = new Map<string, Measured>();
  try {
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(origin);
    await page.waitForFunction('globalThis.measureOurs');
    const run = <T>(name: string, ...given: unknown[]): Promise<T> =>
      page.evaluate(`${name}(...${JSON.stringify(given)})`);
    const admin = adminClient({ server: served.origin, user: 'admin', password: 'secret', fetch });
    const secrets: TeamSecrets = { secret: random(64), keys: [{ id: 'k1', key: random(64) }] };
    for (const keys of [[], secrets.keys]) {
      const name = keys.length > 0 ? 'Svarfrist, encrypted' : 'Svarfrist';
      const database = `bench-${random(8)}`;
      const { accounts } = await setUpTeam({
        admin,
        database,
        secrets: { ...secrets, keys },
        people: [
          { label: 'kari', roles: ['sales'] },
          { label: 'eva', roles: ['manager'] },
        ],
        origins: [origin],
        isDryRun: false,
        renewsPasswords: false,
        random,
      });
      const connections = accounts.map(({ user, password }) => ({
        url: `${served.origin}/${database}`,
        user,
        password,
        secret: keys.length > 0 ? secrets.secret : null,
        keys,
      }));
      moved.set(name, await run('measureOurs', name, ...connections, EVENTS));
    }
    const auth = { username: 'admin', password: 'secret' };
    const url = `${served.origin}/bench-${random(8)}`;
    moved.set(POUCH, await run('measurePouch', POUCH, url, auth, EVENTS));
    const looks = new Map([...moved.keys()].map((name) => [name, noLooks]));
    // In turns, so that what else the machine does meets all alike.
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const [name, before] of looks) {
        const calls = served.couch.calls.length;
        const { received, sent } = served.traffic();
        const times = await run<readonly number[]>('measureLooks', name, LOOKS);
        const after = served.traffic();
        looks.set(name, {
          times: [...before.times, ...times],
          calls: [...before.calls, ...served.couch.calls.slice(calls)],
          bytes: before.bytes + after.received - received + after.sent - sent,
        });
      }
    return [movedTable(moved), looksTable(looks)];
  } finally {
    await browser.close();
    await served.close();
    pages.closeAllConnections();
    pages.close();
  }
}

function movedTable(moved: ReadonlyMap<string, Measured>): BenchTable {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return {
    title: `${EVENTS} events of ${EVENTS / 4} cases, in Chromium’s IndexedDB`,
    columns: ['client', 'push, echo included (s)', 'pull on another device (s)'],
    rows: [...moved].map(([name, { push, pull }]) => [name, tenth(push), tenth(pull)]),
    notes: [
      'The server is the stand-in, in the process of the bench beside the browser’s: its work and HTTP count too.',
      'Svarfrist folds every case and works out its deadlines while it pulls; PouchDB only stores documents.',
      'PouchDB pushes as administrator: the guard refuses its way of writing (new_edits=false) to members.',
    ],
  };
}

interface Looks {
  /** Seconds. */
  readonly times: readonly number[];
  readonly calls: readonly { readonly method: string }[];
  readonly bytes: number;
}
const noLooks: Looks = { times: [], calls: [], bytes: 0 };

function looksTable(looks: ReadonlyMap<string, Looks>): BenchTable {
  const count = TURNS * LOOKS;
  const thousandth = (value: number) => Math.round(value * 10_000) / 10;
  return {
    title: `Nothing new: ${count} looks of each client, in ${TURNS} turns`,
    columns: ['client', 'p50 (ms)', 'p99 (ms)', 'first (ms)', 'requests a look', 'bytes a look'],
    rows: [...looks].map(([name, { times, calls, bytes }]) => {
      const { p50, p99 } = quantiles(times);
      const asked = calls.filter(({ method }) => method !== 'OPTIONS').length / count;
      return [
        name,
        thousandth(p50),
        thousandth(p99),
        thousandth(times[0] ?? Number.NaN),
        Math.round(asked * 10) / 10,
        Math.round(bytes / count),
      ];
    }),
    notes: [
      'Bytes are both directions with the heads of HTTP, as sockets counted them; what CORS asks beforehand, about once in ten minutes and address, is in them and not in the requests.',
    ],
  };
}

/** What connecting a team adds to a page that has the event log, its schemas and SHA-256 already. */
async function weight(): Promise<BenchTable> {
  const { client, withWords, whole, pouch } = await teamWeights();
  const kilobytes = (bytes: number) => Math.round(bytes / 10) / 100;
  const rows = [
    ['Svarfrist: sends and receives', kilobytes(client)],
    ['with the whitelist of words: what every sync needs', kilobytes(withWords)],
    [
      'with connecting, names, encryption, erasing, reminders once a person: loaded when needed',
      kilobytes(whole),
    ],
    ['PouchDB 9 for browsers', kilobytes(pouch)],
  ] as const;
  return {
    title: 'Client, minified and gzipped as pages get it',
    columns: ['client', 'kB'],
    rows,
    notes: [
      'For Svarfrist without what its pages load anyway: event log, zod, SHA-256 and its store; PouchDB is its own store.',
      'A worker of an extension cannot load anything later: it carries the third row.',
    ],
  };
}
