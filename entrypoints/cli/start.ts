import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { findOpenedFiles } from './opened-files.ts';
import { serveWorkspace } from './serve-workspace.ts';

const usage = `npm start -- [FILE…] [--port N] [--no-open]

Serves the workspace on this machine only and opens it in the browser.
  FILE       emails to open: .eml, .msg, .mbox or .jsonl
  --port N   use exactly this port (default: the first free one from 4173)
  --no-open  only print the address`;

const root = resolve(import.meta.dirname, '../..');
const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

const options = readOptions();
const { files, problems } = await findOpenedFiles(
  options.names,
  process.env['INIT_CWD'] ?? process.cwd(),
);
for (const problem of problems) console.error(`Cannot open ${problem}.`);
if (options.names.length > 0 && files.length === 0) process.exit(2);

console.log('Building the workspace …');
// A folder of its own, so that two of these can run at once and one never serves what the other is writing.
const folder = mkdtempSync(join(tmpdir(), 'svarfrist-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  configFile: resolve(root, 'vite.workspace.config.ts'),
  logLevel: 'error',
  build: { outDir: folder },
}).catch((error: unknown) => {
  console.error('The workspace could not be built. Run `npm ci`, then try again.');
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

const { server, address } = await serveWorkspace({
  folder,
  opened: files,
  ports: options.port === null ? portsNearby() : [options.port],
}).catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
  console.error(`Port ${options.port} is not free. Choose another with --port N.`);
  process.exit(1);
});
console.log(`\n  Svarfrist: ${address}\n\nOnly this machine can open it. Ctrl-C stops it.`);
if (options.open) openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

interface Options {
  readonly names: readonly string[];
  readonly port: number | null;
  readonly open: boolean;
}

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: { port: { type: 'string' }, open: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536))
      throw new Error(`--port needs a number from 0 to 65535, not "${values.port}"`);
    // Nobody is watching where the output goes to a file or a program: no browser there.
    return { names: positionals, port, open: values.open ?? process.stdout.isTTY === true };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`\n${usage}`);
    return process.exit(2);
  }
}

function portsNearby(): number[] {
  return [...Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index), 0];
}

function openBrowser(address: string): void {
  const [command, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  const opener = spawn(command ?? '', [...before, address], { stdio: 'ignore', detached: true });
  // A machine without a desktop has no such program; the address is printed above.
  opener.on('error', () => {});
  opener.unref();
}
