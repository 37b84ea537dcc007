import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { teamWords } from '../../lib/i18n/team.ts';
import type { TeamProblem } from '../../lib/ports/team-sync.ts';
import { type Launched, launchPlain, screenshot } from './browser.ts';
import {
  axeViolations,
  overflow,
  type StartedWorkspace,
  startWorkspace,
} from './workspace-page.ts';

// The connect form against servers as they are in the world: what is wrong is told by a real browser's own fetch.
const words = teamWords.nb;
const DAY = 86_400_000;

type Answer = readonly [status: number, body: unknown, headers?: Record<string, string>];

const welcome = { couchdb: 'Welcome', version: '3.5.0' };
const session = (roles: readonly string[], name = 'u-1') => ({
  ok: true,
  userCtx: { name, roles },
});
const refused = (error: string): Answer => [Number(error.slice(0, 3)), { error, reason: '' }];

/** What a server of each kind answers, by the path below it. */
const servers: Partial<Record<TeamProblem, (path: string) => Answer>> = {
  portal: () => [200, '<html>Velkommen til hotellet</html>'],
  'not-couchdb': () => [200, { hello: 'world' }],
  'too-old': () => [200, { ...welcome, version: '3.3.3' }],
  auth: () => refused('401 unauthorized'),
  locked: () => [403, { error: 'forbidden', reason: 'Account is temporarily locked due to …' }],
  denied: (path) => (path === '/' ? [200, welcome] : refused('403 forbidden')),
  'no-role': (path) => normal(path, { '/_session': [200, session([])] }),
  'no-database': (path) => normal(path, { '/nord': refused('404 not_found') }),
  'no-guard': (path) => normal(path, { '/nord/team': refused('404 not_found') }),
  'key-needed': (path) => normal(path, { '/nord/team': [200, { k: 'team', keyId: 'k9' }] }),
  clock: (path) => {
    const [status, body] = normal(path, {});
    const date = new Date(Date.now() - 2 * DAY).toUTCString();
    return [status, body, { date, 'access-control-expose-headers': 'date' }];
  },
  busy: () => refused('503 busy'),
  server: () => refused('500 error'),
  'bad-answer': (path) => normal(path, { '/_session': [200, '{"ok":tru'] }),
  'too-large': () => refused('413 too_large'),
};

function normal(path: string, other: Record<string, Answer>): Answer {
  const answers: Record<string, Answer> = {
    '/': [200, welcome],
    '/_session': [200, session(['sales'])],
    '/nord': [200, { db_name: 'nord' }],
    // From a set-up before guards were counted.
    '/nord/team': [200, { k: 'team', secret: 'a'.repeat(64) }],
    '/nord/_all_docs': [200, { rows: [] }],
    '/nord/_changes': [200, { results: [], last_seq: '0', pending: 0 }],
    ...other,
  };
  return answers[path] ?? refused('404 not_found');
}

/** One server for all kinds: the first part of the path says which. */
function answer(request: IncomingMessage, response: ServerResponse) {
  const [, kind = '', ...rest] = new URL(request.url ?? '/', 'http://x').pathname.split('/');
  const found = Object.entries(servers).find(([problem]) => problem === kind)?.[1];
  const isForeign = kind === 'not-allowed-here';
  const cors = isForeign
    ? {}
    : {
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-headers': 'authorization, content-type, accept',
      };
  if (request.method === 'OPTIONS')
    return void response.writeHead(isForeign ? 405 : 204, cors).end();
  const [status, body, headers] = found
    ? found(`/${rest.join('/')}`)
    : normal(`/${rest.join('/')}`, {});
  response.writeHead(status, { 'content-type': 'application/json', ...cors, ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

const opened: Server[] = [];
async function listen(server: Server): Promise<number> {
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

let workspace: StartedWorkspace;
let browser: Launched;
let page: Page;
let port = 0;
let closedPort = 0;
beforeAll(async () => {
  port = await listen(createServer(answer));
  const closed = createServer();
  closedPort = await listen(closed);
  closed.close();
  workspace = await startWorkspace([]);
  browser = await launchPlain({ language: 'nb', width: 900, height: 900 });
  page = await browser.context.newPage();
  await page.goto(`${workspace.address}options/`);
  await page.getByText(words.typed).click();
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  for (const server of opened) {
    server.closeAllConnections();
    server.close();
  }
});

const section = () => page.locator('section[aria-labelledby=team-title]');

async function connect(url: string) {
  await page.getByLabel(words.url).fill(url);
  await page.getByLabel(words.user).fill('u-1');
  await page.getByLabel(words.password).fill('passord');
  await page.getByRole('button', { name: words.connect, exact: true }).click();
}

describe('the connect form says what is wrong with', () => {
  const wrong: readonly [TeamProblem, () => string][] = [
    ...Object.keys(servers).map((problem): [TeamProblem, () => string] => [
      problem as TeamProblem,
      () => `http://127.0.0.1:${port}/${problem}/nord`,
    ]),
    ['not-allowed-here', () => `http://127.0.0.1:${port}/not-allowed-here/nord`],
    ['offline', () => `http://127.0.0.1:${closedPort}/nord`],
    // No TLS behind the address: to a page that is the same as a certificate nobody vouches for.
    ['certificate', () => `https://127.0.0.1:${port}/x/nord`],
  ];

  test.each(wrong)('a server by its own answer: %s', async (problem, url) => {
    await connect(url());
    const { title, advice } = words.problems[problem];
    await section().getByText(title, { exact: true }).waitFor();
    await section().getByText(advice).waitFor();
    await section().scrollIntoViewIfNeeded();
    await screenshot(page, `connect-${problem}`);
    // The address and the name stay in the fields: nobody types them twice.
    expect(await page.getByLabel(words.url).inputValue()).toBe(url());
  });

  test('in the dark and on a narrow screen as well, for everybody', async () => {
    await connect(`http://127.0.0.1:${port}/not-allowed-here/nord`);
    // What the administrator needs to know is there to be copied.
    await section()
      .getByText(words.origin(workspace.address.slice(0, -1)))
      .waitFor();
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [900, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await section().scrollIntoViewIfNeeded();
        await screenshot(page, `connect-${colorScheme}-${width}`);
        expect(await overflow(page)).toBe(0);
        expect(await axeViolations(page)).toEqual([]);
      }
  });
});

test('a database from an older set-up is connected to, and says that the set-up has to be run again', async () => {
  await connect(`http://127.0.0.1:${port}/older/nord`);
  await section().getByText(words.guard.older).waitFor();
  await section().getByText(words.allSent).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 900 });
    await section().scrollIntoViewIfNeeded();
    await screenshot(page, `connect-older-${colorScheme}`);
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  }
});
