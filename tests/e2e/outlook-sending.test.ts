import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commonWords } from '../../lib/i18n/common.ts';
import { outlookWords } from '../../lib/i18n/outlook.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { sendCheckWords } from '../../lib/i18n/send-check.ts';
import { manifestProblems } from '../outlook-manifest-problems.ts';
import { waitUntil } from './browser.ts';
import {
  launchOutlook,
  type Outlook,
  type OutlookWindow,
  openOutlook,
  site,
} from './outlook-host.ts';
import { answerDay, dispute, listedCase, registerCase, replyDraft } from './outlook-mails.ts';

const goodReply = `Hei Kari,

Takk for beskjeden om faktura 10457. Vi forstår at du ikke har fått varene. Vi undersøker saken og svarer deg senest ${answerDay}. Oppfølgingen av beløpet er stanset imens.

Vennlig hilsen
Ola Berg, 22 00 00 00`;

let outlook: Outlook;
let reading: OutlookWindow;
let sending: OutlookWindow;

beforeAll(async () => {
  outlook = await launchOutlook();
  await outlook.context.addInitScript(holdPatience);
  reading = await openOutlook(outlook, { item: dispute('1') });
  await registerCase(await reading.pane());
  await listedCase(reading, '1');
});
afterAll(async () => {
  expect(outlook.unexpected).toEqual([]);
  await outlook.close();
});

/**
 * After 900 milliseconds the check lets a mail pass, whatever it would have found. How long it takes is measured by
 * `npm run bench`; here a machine that is busy with something else must not decide what it says.
 */
function holdPatience(): void {
  const wait = globalThis.setTimeout.bind(globalThis);
  Reflect.set(globalThis, 'setTimeout', (run: () => void, milliseconds?: number) =>
    wait(run, milliseconds === 900 ? 60_000 : milliseconds),
  );
}

/** Opens the page in which Outlook on the web runs the check, with what the mailbox keeps. */
async function send(words: string, about = '1') {
  const { settings } = await reading.state();
  sending = await openOutlook(outlook, {
    item: replyDraft(about, words),
    address: 'https://svarfrist.example/outlook/commands.html',
  });
  await sending.reopen({ settings });
  await waitUntil(
    () =>
      sending.page.evaluate(() => (window.outlook.state['events'] as Map<number, object>).has(39)),
    'the add-in takes events',
  );
  const answer = await sending.fire('onMessageSendHandler');
  const after = await sending.state();
  await sending.page.close();
  return { answer, after };
}

test('a threat is asked about before it is sent, in the words of the user', async () => {
  const { answer } = await send('Hvis du ikke betaler innen 5 dager, sendes saken til inkasso.');
  expect(answer.allowEvent).toBe(false);
  expect(answer.errorMessage?.split('\n')[0]).toBe(sendCheckWords.nb.lead);
  expect(answer.errorMessage).toContain('inkasso');
  expect(answer.commandId).toBe('svarfristOpenDraftPane');
});

test('a reply to something else is sent without a word', async () => {
  const { answer } = await send('Hvis du ikke betaler, sendes saken til inkasso.', 'other');
  expect(answer).toMatchObject({ allowEvent: true });
});

test('a good reply is sent; the pane asks whether it went out, and notes it when told', async () => {
  const { answer, after } = await send(goodReply);
  expect(answer).toMatchObject({ allowEvent: true });
  const pane = await reading.reopen({ settings: after.settings });
  await pane.getByText(outlookWords.nb.sending.text).waitFor();
  await pane.getByRole('button', { name: outlookWords.nb.sending.wasSent }).click();
  await pane.getByText(commonWords.nb.states.ACKNOWLEDGED, { exact: true }).first().waitFor();
  await pane.getByText(outlookWords.nb.sending.text).waitFor({ state: 'detached' });
});

test('a pane that stands open all the time asks at once whether the reply went out', async () => {
  await reading.select(dispute('open'));
  const pane = await reading.pane();
  await registerCase(pane);
  await listedCase(reading, 'open');
  expect(await pane.getByText(outlookWords.nb.sending.text).count()).toBe(0);
  const { answer } = await send(goodReply, 'open');
  expect(answer).toMatchObject({ allowEvent: true });
  // The settings of this window are as old as before: the note came by the site's own storage.
  await pane.getByText(outlookWords.nb.sending.text).waitFor();
  expect((await reading.state()).settings['svarfrist-sendings'] ?? '').not.toMatch(/\d{6}/);
  await pane.getByRole('button', { name: outlookWords.nb.sending.wasNot }).click();
  await waitUntil(
    async () => (await pane.getByText(outlookWords.nb.sending.text).count()) === 0,
    'the question is gone',
  );
});

test('our own mail in the conversation shows that a reply went out', async () => {
  const mail = dispute('sent');
  await reading.select(mail);
  const pane = await reading.reopen();
  await registerCase(pane);
  await pane.getByRole('button', { name: /^Bekreft mottak/ }).click();
  await pane.getByRole('button', { name: panelNb.insert.insert }).click();
  await pane.getByText(panelNb.insert['opened-reply']).first().waitFor();
  await reading.select({
    ...mail,
    id: 'own',
    internetMessageId: '<own@firma.example>',
    from: { name: 'Ola Berg', address: 'ola@firma.example' },
    to: { name: 'Kari Nordmann', address: 'kari@kunde.example' },
    date: new Date(Date.now() + 60_000).toISOString(),
    text: `Hei Kari, takk for beskjeden. Du får svar ${answerDay}.`,
  });
  await pane.getByText(outlookWords.nb.sending.confirmed).waitFor();
  await pane.getByText(commonWords.nb.states.ACKNOWLEDGED, { exact: true }).first().waitFor();
});

test('every file that the manifest names is on the site, a script for each display language', () => {
  const manifest = readFileSync(join(site, 'manifest.xml'), 'utf8');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const [, base = ''] = /DefaultValue="([^"]+)\/outlook\/taskpane\.html"/.exec(manifest) ?? [];
  expect(manifestProblems(manifest, { base, files: new Set(files) })).toEqual([]);
  const scripts = files.filter((name) => /launchevent(?:-\w\w)?\.js$/.test(name));
  expect(scripts.length).toBe(5);
  const texts = new Set(scripts.map((name) => readFileSync(join(site, name), 'utf8')));
  expect(texts.size).toBe(5);
});
