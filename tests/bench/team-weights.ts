// What the client of a team weighs for those who load it, beside PouchDB.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
/** What every page has, with or without a team: the event log, its store, and who registered which mail. */
const loadedAnyway = new Set([
  'event.ts',
  'chain.ts',
  'canonical-json.ts',
  'parse-event.ts',
  'stored-event.ts',
  'named-event.ts',
  'team-names.ts',
  'ids.ts',
  'instant.ts',
  'sha256.ts',
]);
/** What decides which words leave the device: of the event log's own, and loaded with the client. */
const whitelist = new Set(['shared-event.ts', 'shared-data.ts']);

/** Bytes, minified and gzipped as pages get them. */
export interface TeamWeights {
  /** What sends and receives. */
  readonly client: number;
  /** The same with what decides which words leave the device. */
  readonly withWords: number;
  /** The same with what is loaded when it is needed. */
  readonly whole: number;
  readonly pouch: number;
}

/** Weighs the clients. */
export async function teamWeights(): Promise<TeamWeights> {
  const nameOf = (id: string) => id.split('/').at(-1) ?? '';
  const isThere = (id: string) => /zod|@noble/.test(id) || loadedAnyway.has(nameOf(id));
  const isBare = (id: string) => isThere(id) || whitelist.has(nameOf(id));
  const ours = 'lib/adapters/couchdb/open-team-sync.ts';
  const theirs = 'node_modules/pouchdb-browser/lib/index.es.js';
  const weigh = async (entry: string, without: Without) => {
    const code = await bundleOf(join(root, entry), without);
    return gzipSync(code, { level: 9 }).length;
  };
  return {
    client: await weigh(ours, { modules: isBare, later: true }),
    withWords: await weigh(ours, { modules: isThere, later: true }),
    whole: await weigh(ours, { modules: isThere, later: false }),
    pouch: await weigh(theirs, {}),
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
export async function bundleOf(
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
