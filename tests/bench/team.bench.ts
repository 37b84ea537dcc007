import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { adminClient } from '../../lib/adapters/couchdb/admin-client.ts';
import { setUpTeam, type TeamSecrets } from '../../lib/adapters/couchdb/set-up-team.ts';
import { launchPlain } from '../e2e/browser.ts';
import { serveFakeCouch } from '../fakes/couch-http.ts';
import { random } from '../fakes/couch-team.ts';
import { type Bench, type BenchTable, quantiles } from './bench.ts';
import type { Measured } from './team-page.ts';

const EVENTS = 10_000;
const TURNS = 5;
/** Looks of one client in one turn. */
const LOOKS = 20;
const POUCH = 'PouchDB 9 replicate';
/** What every page has, with or without a team: the event log, its store, and who registered which mail. */
const loadedAnyway = new Set([
  'event.ts',
  'chain.ts',
  'canonical-json.ts',
  'parse-event.ts',
  'unread-event.ts',
  'named-event.ts',
  'team-names.ts',
  'ids.ts',
  'instant.ts',
  'sha256.ts',
]);
/** What decides which words leave the device: of the event log's own, and loaded with the client. */
const whitelist = new Set(['shared-event.ts', 'shared-data.ts']);
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
  const nameOf = (id: string) => id.split('/').at(-1) ?? '';
  const isThere = (id: string) => /zod|@noble/.test(id) || loadedAnyway.has(nameOf(id));
  const isBare = (id: string) => isThere(id) || whitelist.has(nameOf(id));
  const ours = 'lib/adapters/couchdb/open-team-sync.ts';
  const theirs = 'node_modules/pouchdb-browser/lib/index.es.js';
  const kilobytes = async (entry: string, without: Without) => {
    const code = await bundleOf(join(root, entry), without);
    return Math.round(gzipSync(code, { level: 9 }).length / 100) / 10;
  };
  const rows = [
    ['Svarfrist: sends and receives', await kilobytes(ours, { modules: isBare, later: true })],
    [
      'with the whitelist of words: what every sync needs',
      await kilobytes(ours, { modules: isThere, later: true }),
    ],
    [
      'with connecting, names, encryption, erasing, reminders once a person: loaded when needed',
      await kilobytes(ours, { modules: isThere, later: false }),
    ],
    ['PouchDB 9 for browsers', await kilobytes(theirs, {})],
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

/** What a bundle leaves out. */
interface Without {
  /** Modules that are there already. */
  readonly modules?: (id: string) => boolean;
  /** Modules that are loaded when they are needed. */
  readonly later?: boolean;
}

/** One text, whatever it would be loaded in. */
async function bundleOf(
  entry: string,
  { modules = () => false, later = false }: Without = {},
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    // PouchDB counts on Node's events, which bundlers for pages bring along.
    resolve: {
      alias: { events: join(root, 'node_modules/events/events.js') },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: later
      ? [{ name: 'later', resolveDynamicImport: (id) => ({ id: String(id), external: true }) }]
      : [],
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      write: false,
      // Modules as pages get them, without Vite's own helper for what they load next.
      ssr: true,
      minify: true,
      target: 'es2023',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'exports-only',
        external: (id) => modules(id.replaceAll('\\', '/')),
        output: { codeSplitting: false },
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output.map((part) => ('code' in part ? part.code : '')).join('');
}
