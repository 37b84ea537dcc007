import { createReadStream, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OpenedFile } from './opened-files.ts';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

// Scripts of this server only; `connect-src` lets them reach the team's server, should one be connected. A mail that
// is opened cannot load or send anything: it is shown as text.
const headers = {
  'content-security-policy':
    "default-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

interface Served {
  /** Folder of the built pages. */
  readonly folder: string;
  readonly opened: readonly OpenedFile[];
  /** Ports to try in turn; 0 lets the system choose. */
  readonly ports: readonly number[];
}

/**
 * Serves the built workspace and the opened mails to this machine only. Resolves with the address.
 * @throws the error of the last port when none is free.
 */
export async function serveWorkspace({
  folder,
  opened,
  ports,
}: Served): Promise<{ server: Server; address: string }> {
  const files = builtFiles(folder);
  const server = createServer((request, response) => {
    answer(request, response, { files, opened }).catch(() => response.destroy());
  });
  for (const [index, port] of ports.entries()) {
    try {
      await listen(server, port);
      break;
    } catch (error) {
      if (index === ports.length - 1) throw error;
    }
  }
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return { server, address: `http://127.0.0.1:${bound.port}/` };
}

/** Every file that may be asked for, by its address: nothing else on the disk can be reached. */
function builtFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const address = `/${name.replaceAll('\\', '/')}`;
    if (extname(name) === '') continue;
    files.set(address, join(folder, name));
    if (address.endsWith('/index.html')) files.set(address.slice(0, -10), join(folder, name));
  }
  files.set('/', join(folder, 'workspace/workspace.html'));
  return files;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, opened }: { files: ReadonlyMap<string, string>; opened: readonly OpenedFile[] },
): Promise<void> {
  // Another site may point a name of its own at 127.0.0.1 and read the mails through it.
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? ''))
    return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  if (path === '/opened/index.json') {
    const list = opened.map(({ name, size }, index) => ({
      name,
      size,
      address: `/opened/${index}`,
    }));
    response.writeHead(200, { ...headers, 'content-type': contentTypes['.json'] });
    response.end(JSON.stringify(list));
    return;
  }
  const mail = path.startsWith('/opened/') ? opened[Number(path.slice(8))]?.path : undefined;
  const file = mail ?? files.get(path);
  if (file === undefined) return refuse(response, 404);
  const type = mail ? undefined : contentTypes[extname(file)];
  response.writeHead(200, { ...headers, 'content-type': type ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
