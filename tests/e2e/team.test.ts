import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminClient } from '../../lib/adapters/couchdb/admin-client.ts';
import { connectCodeOf } from '../../lib/adapters/couchdb/connect-code.ts';
import { setUpTeam } from '../../lib/adapters/couchdb/set-up-team.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { teamWords } from '../../lib/i18n/team.ts';
import { type ServedCouch, serveFakeCouch } from '../fakes/couch-http.ts';
import { random } from '../fakes/couch-team.ts';
import {
  type Launched,
  type LaunchedExtension,
  launchPlain,
  launchWithExtension,
  screenshot,
  waitUntil,
} from './browser.ts';
import {
  axeViolations,
  complaintsOf,
  overflow,
  registerOpenMail,
  type StartedWorkspace,
  startWorkspace,
} from './workspace-page.ts';

const words = teamWords.nb;
const site =
  process.env['SVARFRIST_OUTLOOK_OUT'] ?? join(import.meta.dirname, '../../.output/outlook');

let server: ServedCouch;
let workspace: StartedWorkspace;
let frames: Awaited<ReturnType<typeof serveFramed>>;
let sales: Launched;
let manager: LaunchedExtension;
let mail: Page;
let complaints: readonly string[];
const codes = new Map<string, string>();

beforeAll(async () => {
  server = await serveFakeCouch();
  workspace = await startWorkspace(['innsigelse-nb.eml']);
  frames = await serveFramed();
  sales = await launchPlain({ language: 'nb', width: 1440, height: 900 });
  manager = await launchWithExtension({ language: 'nb', width: 1200, height: 900 });
  for (const { context } of [sales, manager]) context.setDefaultTimeout(30_000);
  const secrets = { secret: random(64), keys: [{ id: 'k1', key: random(64) }] };
  const { accounts } = await setUpTeam({
    admin: adminClient({ server: server.origin, user: 'admin', password: 'secret', fetch }),
    database: 'nord',
    secrets,
    people: [
      { label: 'ola', roles: ['sales'] },
      { label: 'eva', roles: ['manager'] },
    ],
    origins: [
      workspace.address.slice(0, -1),
      `chrome-extension://${manager.extensionId}`,
      new URL(frames.paneAddress).origin,
    ],
    isDryRun: false,
    renewsPasswords: false,
    random,
  });
  const url = `${server.origin}/nord`;
  for (const { label, user, password } of accounts)
    codes.set(label, connectCodeOf({ url, user, password, ...secrets }));
  mail = await sales.context.newPage();
  complaints = complaintsOf(mail);
  await mail.goto(workspace.address);
});
afterAll(async () => {
  await sales?.close();
  await manager?.close();
  await workspace?.stop();
  await frames?.close();
  await server?.close();
});

/** Pastes the code of `label` into the form of the page, and waits until it says who one is. */
async function connect(page: Page | Frame, label: string) {
  await page.getByLabel(words.code).fill(codes.get(label) ?? '');
  await page.getByRole('button', { name: words.connect, exact: true }).click();
  await page.getByText(words.encrypted).waitFor();
}

/** A cross-site frame, as Outlook on the web has: the site on one address, the page around it on another. */
async function serveFramed() {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.png': 'image/png',
  };
  const files = createServer((request, response) => {
    const path = join(site, (request.url ?? '/').split('?')[0] ?? '/');
    if (!existsSync(path) || extname(path) === '') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  const address = files.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const paneAddress = `http://127.0.0.1:${port}/options/index.html`;
  const around = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      `<!doctype html><title>mail</title><iframe style="width:340px;height:740px" src="${paneAddress}"></iframe>`,
    );
  });
  // Another name for this machine is another site to the browser.
  await new Promise<void>((resolve) => around.listen(0, 'localhost', resolve));
  const outer = around.address();
  const outerPort = typeof outer === 'object' && outer ? outer.port : 0;
  return {
    paneAddress,
    address: `http://localhost:${outerPort}/`,
    async close() {
      for (const each of [files, around]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

describe('a team of two, each in a browser of their own', () => {
  let board: Page;

  test('sales connects by a code in the settings, which explain what is wrong first', async () => {
    const settings = await sales.context.newPage();
    await settings.goto(`${workspace.address}options/`);
    await settings.getByRole('heading', { name: words.title, exact: true }).waitFor();
    await settings.getByLabel(words.code).fill('svf1-half-a-code');
    await settings.getByRole('button', { name: words.connect, exact: true }).click();
    await settings.getByText(words.notACode).first().waitFor();
    await settings.getByText(words.typed).click();
    await settings.getByLabel(words.code).fill('');
    await settings.getByLabel(words.url).fill(`${server.origin}/nord`);
    await settings.getByLabel(words.user).fill('u-nobody');
    await settings.getByLabel(words.password).fill('feil');
    await settings.getByRole('button', { name: words.connect, exact: true }).click();
    await settings.getByText(words.problems.auth.title).first().waitFor();
    await settings.locator('section[aria-labelledby=team-title]').scrollIntoViewIfNeeded();
    await screenshot(settings, 'team-wrong-password');
    await connect(settings, 'ola');
    await settings.getByText(words.allSent).waitFor();
    await settings.getByText('Sist synkronisert').waitFor();
    await screenshot(settings, 'team-connected');
    expect(await axeViolations(settings)).toEqual([]);
    await settings.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(settings)).toBe(0);
    await settings.close();
  });

  test('what sales registers reaches the manager, and no word of the mail does', async () => {
    await registerOpenMail(mail);
    await waitUntil(
      () => server.couch.texts('nord').includes('"k":"registered"'),
      'the entry reached the server',
    );
    expect(server.couch.texts('nord')).not.toContain('10457');
    const options = await manager.openPage('options.html');
    await connect(options, 'eva');
    await options.close();
    board = await manager.openPage('dashboard.html');
    await board.getByText('Solbakken').first().waitFor();
    await screenshot(board, 'team-manager');
  });

  test('the manager gives the case to a colleague, and sales sees that', async () => {
    await board.locator('table th[scope=row] button, table th[scope=row] a').first().click();
    await board.getByText(panelNb.steps.more, { exact: true }).click();
    await board.getByRole('button', { name: panelNb.actions.owner.label }).click();
    await board.locator('form input').last().fill('nina@fjordvarme.example');
    // Nobody in the team goes by that, and whoever does is offered.
    await board.getByText(words.stranger).waitFor();
    await board.getByRole('button', { name: 'Ingrid Solheim' }).waitFor();
    await screenshot(board, 'team-assign');
    expect(await axeViolations(board)).toEqual([]);
    await board.locator('form button[type=submit]').last().click();
    await waitUntil(
      () => server.couch.texts('nord').includes('"k":"ownerChanged"'),
      'the manager’s entry arrived',
    );
    await mail.bringToFront();
    await mail.evaluate(() => dispatchEvent(new Event('online')));
    await waitUntil(
      async () => (await mail.locator('.panel').innerText()).includes('nina@fjordvarme.example'),
      'sales sees who answers now',
      40_000,
    );
    await screenshot(mail, 'team-sales-sees');
  });

  test('sales cannot assign: the panel says so, and nothing is recorded', async () => {
    await mail.getByText(panelNb.steps.more, { exact: true }).click();
    await mail.getByRole('button', { name: panelNb.actions.owner.label }).click();
    await mail.locator('.panel form input').last().fill('ola@fjordvarme.example');
    await mail.locator('.panel form button[type=submit]').last().click();
    await mail.getByText('Rollen din i teamet').first().waitFor();
  });

  test('the line at the end of the panel tells that everything is sent', async () => {
    await mail.getByTestId('team-line').click();
    await mail.locator('.panel').getByText(words.allSent).first().waitFor();
    // The browser itself notes every 404: what CouchDB says of a document that is not there yet.
    expect(complaints.filter((said) => !said.includes('404'))).toEqual([]);
  });

  test('a cross-site frame, as in Outlook, connects and comes in step', async () => {
    const around = await sales.context.newPage();
    await around.setViewportSize({ width: 360, height: 760 });
    await around.goto(frames.address);
    const pane = around.frames().find((frame) => frame.url() === frames.paneAddress);
    if (!pane) throw new Error('the frame is empty');
    await connect(pane, 'eva');
    await pane.getByText('Sist synkronisert').first().waitFor();
    // The name of a colleague came encrypted, over the server, into the frame.
    await pane.getByText(words.colleagues('Ingrid Solheim')).waitFor();
    await pane.locator('section[aria-labelledby=team-title]').scrollIntoViewIfNeeded();
    await screenshot(around, 'team-frame');
    await around.close();
  });

  test('a worker that was killed goes on at its next wake-up', async () => {
    await manager.stopWorker();
    await mail.evaluate(() => dispatchEvent(new Event('online')));
    const worker = await manager.worker();
    expect(worker.url()).toContain('background.js');
    await board.evaluate(() => dispatchEvent(new Event('online')));
    await board.getByText('Solbakken').first().waitFor();
  });
});
