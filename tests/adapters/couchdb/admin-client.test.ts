import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { adminClient } from '../../../lib/adapters/couchdb/admin-client.ts';

/** A server that answers with the head of an answer only, or not at all. */
async function silent(startsAnswer: boolean) {
  const server = createServer((_, response) => {
    if (startsAnswer) response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Not a pipe: listening on a port gives an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    server: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

test.each([
  ['says nothing', false],
  ['stops in the middle of its answer', true],
])('setting up a team ends with a reason where the server %s', async (_, startsAnswer) => {
  await using stalled = await silent(startsAnswer);
  const { server } = stalled;
  const admin = adminClient({ server, user: 'admin', password: 'secret', fetch, timeout: 200 });
  await expect(admin('GET', '/')).rejects.toMatchObject({ problem: 'timeout' });
});
