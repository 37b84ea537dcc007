import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findOpenedFiles } from '../../entrypoints/cli/opened-files.ts';
import { serveWorkspace } from '../../entrypoints/cli/serve-workspace.ts';

const start = join(import.meta.dirname, '../../entrypoints/cli/start.ts');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'svarfrist-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mailFile = (name: string, text = 'Subject: Faktura 1\n\nHei') => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe('naming mail files when starting', () => {
  test('finds the files, seen from the folder of the user', async () => {
    const { files, problems } = await findOpenedFiles([mailFile('a.eml')], folder);
    expect(files).toEqual([{ name: 'a.eml', path: join(folder, 'a.eml'), size: 23 }]);
    expect(problems).toEqual([]);
  });

  test('tells what is wrong with each of the others, and keeps the rest', async () => {
    mkdirSync(join(folder, 'mails'));
    const { files, problems } = await findOpenedFiles(
      ['gone.eml', 'mails', mailFile('b.eml')],
      folder,
    );
    expect(files.map(({ name }) => name)).toEqual(['b.eml']);
    expect(problems).toEqual([
      'gone.eml: there is no such file',
      'mails: it is a folder, not an email file',
    ]);
  });

  test('does not start when none of them can be read', () => {
    const { status, stderr, stdout } = run('gone.eml', 'lost.mbox');
    expect(status).toBe(2);
    expect(stderr).toContain('Cannot open gone.eml: there is no such file.');
    expect(stderr).toContain('Cannot open lost.mbox: there is no such file.');
    expect(stdout).toBe('');
  });

  test.each([['--colour'], ['--port', 'many'], ['--port', '70000']])(
    'shows how it is used when told %s %s',
    (...words) => {
      const { status, stderr } = run(...words);
      expect(status).toBe(2);
      expect(stderr).toContain('npm start -- [FILE…]');
    },
  );
});

describe('the server of the workspace', () => {
  let server: Server | undefined;
  afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(null))));

  const serve = async (names: readonly string[] = []) => {
    const built = join(folder, 'built');
    mkdirSync(join(built, 'workspace'), { recursive: true });
    mkdirSync(join(built, 'dashboard'));
    writeFileSync(join(built, 'workspace/workspace.html'), '<title>Workspace</title>');
    writeFileSync(join(built, 'dashboard/index.html'), '<title>Dashboard</title>');
    const { files } = await findOpenedFiles(names, folder);
    const served = await serveWorkspace({ folder: built, opened: files, ports: [0] });
    server = served.server;
    return served.address;
  };

  test('gives the pages, with a policy that lets them talk to nobody else', async () => {
    const address = await serve();
    const page = await fetch(address);
    expect(await page.text()).toContain('Workspace');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await (await fetch(`${address}dashboard/`)).text()).toContain('Dashboard');
  });

  test('offers the named mails and nothing else on the disk', async () => {
    mailFile('secret.txt', 'secret');
    const address = await serve([mailFile('a.eml', 'first'), mailFile('b.mbox', 'second')]);
    const list = await (await fetch(`${address}opened/index.json`)).json();
    expect(list).toEqual([
      { name: 'a.eml', size: 5, address: '/opened/0' },
      { name: 'b.mbox', size: 6, address: '/opened/1' },
    ]);
    expect(await (await fetch(`${address}opened/1`)).text()).toBe('second');
    for (const path of [
      '/opened/2',
      '/opened/../secret.txt',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/opened/-1',
      '/opened/0x0/',
    ]) {
      expect(await statusOf(address, { path })).toBe(404);
    }
  });

  test('answers this machine only: a foreign name that points here gets nothing', async () => {
    const address = await serve();
    expect(await statusOf(address, { path: '/', host: 'evil.example' })).toBe(403);
    expect(await statusOf(address, { path: '/', host: `localhost:${new URL(address).port}` })).toBe(
      200,
    );
    expect(server?.address()).toMatchObject({ address: '127.0.0.1' });
  });

  test('takes nothing in', async () => {
    const address = await serve();
    expect(await statusOf(address, { path: '/', method: 'POST' })).toBe(405);
  });

  test('moves to the next port when one is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const bound = other.address();
    const taken = typeof bound === 'object' && bound !== null ? bound.port : 0;
    mkdirSync(join(folder, 'built'));
    const served = await serveWorkspace({
      folder: join(folder, 'built'),
      opened: [],
      ports: [taken, 0],
    });
    server = served.server;
    expect(served.address).not.toContain(`:${taken}/`);
    await expect(
      serveWorkspace({ folder: join(folder, 'built'), opened: [], ports: [taken] }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });
});

describe('npm start', () => {
  test('builds, prints the address, serves it, and stops on Ctrl-C', {
    timeout: 90_000,
  }, async () => {
    const child = spawn(process.execPath, [start, '--port', '0', '--no-open', mailFile('a.eml')], {
      env: { ...process.env, INIT_CWD: folder },
    });
    let output = '';
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (part) => {
        output += part;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
        if (found) resolve(found[0]);
      });
      child.stderr.on('data', (part) => {
        output += part;
      });
      child.on('exit', () => reject(new Error(output)));
    });
    expect(await (await fetch(address)).text()).toContain('<div id="app">');
    expect(await (await fetch(`${address}dashboard/`)).text()).toContain('<div id="app">');
    expect(await (await fetch(`${address}options/`)).text()).toContain('<div id="app">');
    expect(await (await fetch(`${address}opened/0`)).text()).toContain('Faktura 1');
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

function run(...words: string[]) {
  return spawnSync(process.execPath, [start, ...words], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
}

/** Like `fetch`, which would tidy the path up and set the host itself. */
function statusOf(
  address: string,
  { path, host, method = 'GET' }: { path: string; host?: string; method?: string },
): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
