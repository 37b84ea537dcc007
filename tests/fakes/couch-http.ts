// The CouchDB stand-in behind a real port, for browsers and command-line programs.
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { createFakeCouch, type FakeCouch } from './couchdb.ts';

export interface ServedCouch {
  readonly couch: FakeCouch;
  /** Address without a slash at its end, and without the administrator's password. */
  readonly origin: string;
  /** The same with the administrator in it. */
  readonly adminOrigin: string;
  /** What has gone over the wire so far, heads of requests and answers included, in bytes. */
  traffic(): { readonly received: number; readonly sent: number };
  close(): Promise<void>;
}

/** Serves an empty stand-in to this machine. */
export async function serveFakeCouch(): Promise<ServedCouch> {
  const couch = createFakeCouch();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { status, headers, body } = couch.handle({
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: Buffer.concat(chunks).toString('utf8'),
      });
      response.writeHead(status, headers);
      response.end(body);
    });
  });
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const host = `127.0.0.1:${address.port}`;
  return {
    couch,
    origin: `http://${host}`,
    adminOrigin: `http://admin:secret@${host}`,
    traffic: () => ({
      received: sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
      sent: sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
