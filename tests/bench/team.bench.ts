import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { adminClient } from '../../lib/adapters/couchdb/admin-client.ts';
import { setUpTeam, type TeamSecrets } from '../../lib/adapters/couchdb/set-up-team.ts';
import { launchPlain } from '../e2e/browser.ts';
import { serveFakeCouch } from '../fakes/couch-http.ts';
import { random } from '../fakes/couch-team.ts';
import type { Bench, BenchTable } from './bench.ts';
import type { Measured } from './team-page.ts';

const EVENTS = 10_000;
/** Modules of the event log, which every page has. */
const loadedAnyway = new Set([
  'event.ts',
  'chain.ts',
  'canonical-json.ts',
  'parse-event.ts',
  'unread-event.ts',
  'ids.ts',
  'instant.ts',
  'sha256.ts',
]);
/** Parts of the client that are loaded when they are needed. */
const neededSeldom = new Set([
  'check-connection.ts',
  'seal.ts',
  'introduce.ts',
  'claim-reminders.ts',
  'erase-documents.ts',
  'name-strangers.ts',
]);
/** What decides which words leave the device: of the event log's own, and loaded with the client. */
const whitelist = new Set(['shared-event.ts', 'shared-data.ts', 'team-names.ts']);
const root = join(import.meta.dirname, '../..');

/** Team sync beside PouchDB 9: the same events, the same server stand-in, the same Chromium; and what each weighs. */
export const bench: Bench = {
  title: 'Team sync',
  run: async () => [await weight(), await sync()],
};

async function sync(): Promise<BenchTable> {
  const script = await bundleOf(join(root, 'tests/bench/team-page.ts'), () => false, true);
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
  const rows: [string, Measured][] = [];
  try {
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(origin);
    await page.waitForFunction('globalThis.measureOurs');
    const admin = adminClient({ server: served.origin, user: 'admin', password: 'secret', fetch });
    const secrets: TeamSecrets = { secret: random(64), keys: [{ id: 'k1', key: random(64) }] };
    for (const keys of [[], secrets.keys]) {
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
      const call = `measureOurs(...${JSON.stringify(connections)}, ${EVENTS})`;
      rows.push([
        keys.length > 0 ? 'Svarfrist, encrypted' : 'Svarfrist',
        await page.evaluate(call),
      ]);
    }
    const auth = JSON.stringify({ username: 'admin', password: 'secret' });
    const url = `${served.origin}/bench-${random(8)}`;
    rows.push([
      'PouchDB 9 replicate',
      await page.evaluate(`measurePouch('${url}', ${auth}, ${EVENTS})`),
    ]);
  } finally {
    await browser.close();
    await served.close();
    pages.closeAllConnections();
    pages.close();
  }
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return {
    title: `${EVENTS} events of ${EVENTS / 4} cases, in Chromium’s IndexedDB`,
    columns: [
      'client',
      'push, echo included (s)',
      'pull on another device (s)',
      'nothing new (ms)',
    ],
    rows: rows.map(([name, { push, pull, idle }]) => [
      name,
      tenth(push),
      tenth(pull),
      Math.round(idle * 1000),
    ]),
    notes: [
      'The server is the stand-in, in the process of the bench beside the browser’s: its work and HTTP count too.',
      'Svarfrist folds every case and works out its deadlines while it pulls; PouchDB only stores documents.',
      'PouchDB pushes as administrator: the guard refuses its way of writing (new_edits=false) to members.',
    ],
  };
}

/** What connecting a team adds to a page that has the event log, its schemas and SHA-256 already. */
async function weight(): Promise<BenchTable> {
  const nameOf = (id: string) => id.split('/').at(-1) ?? '';
  const isThere = (id: string) => /zod|@noble/.test(id) || loadedAnyway.has(nameOf(id));
  const isSeldom = (id: string) => neededSeldom.has(nameOf(id));
  const main = join(root, 'lib/adapters/couchdb/open-team-sync.ts');
  const ours = await bundleOf(main, (id) => isThere(id) || isSeldom(id));
  const bare = await bundleOf(
    main,
    (id) => isThere(id) || isSeldom(id) || whitelist.has(nameOf(id)),
  );
  const whole = await bundleOf(main, isThere);
  const theirs = await bundleOf(
    join(root, 'node_modules/pouchdb-browser/lib/index.es.js'),
    () => false,
  );
  const kilobytes = (code: string) => Math.round(gzipSync(code, { level: 9 }).length / 100) / 10;
  return {
    title: 'Client, minified and gzipped',
    columns: ['client', 'kB'],
    rows: [
      ['Svarfrist: sends and receives', kilobytes(bare)],
      ['with the whitelist and the pseudonyms: what every sync needs', kilobytes(ours)],
      [
        'with connecting, encryption, erasing, reminders once a person: loaded when needed',
        kilobytes(whole),
      ],
      ['PouchDB 9 for browsers', kilobytes(theirs)],
    ],
    notes: [
      'For Svarfrist without what its pages load anyway: event log, zod, SHA-256 and its store; PouchDB is its own store.',
    ],
  };
}

async function bundleOf(
  entry: string,
  isExternal: (id: string) => boolean,
  isPage = false,
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    // PouchDB counts on Node's events, which bundlers for pages bring along.
    resolve: { alias: { events: join(root, 'node_modules/events/events.js') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: !isPage,
      target: 'es2023',
      lib: { entry, formats: [isPage ? 'es' : 'cjs'], fileName: 'out' },
      rolldownOptions: {
        external: (id) => isExternal(id.replaceAll('\\', '/')),
        // One text, whatever it would be loaded in.
        output: { codeSplitting: false },
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output.map((part) => ('code' in part ? part.code : '')).join('');
}
