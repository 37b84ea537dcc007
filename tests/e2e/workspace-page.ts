// The real start command on a free port, and what a person does on its page.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import type { Frame, Page } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const mails = join(root, 'tests/fixtures/mail');

export interface StartedWorkspace {
  readonly address: string;
  /** What the command printed so far. */
  output(): string;
  /** Ctrl-C. Resolves with the exit code. */
  stop(): Promise<number | null>;
}

/**
 * The day on which the mail of `innsigelse-nb.eml` came, some hours later: its receipt is to be confirmed tomorrow. For
 * pages of tests that must not hang on the day, the weekday or the hour at which they run.
 */
export const thatThursday = new Date('2026-11-19T12:00:00Z');

/** Runs `node entrypoints/cli/start.ts` as `npm start` does, with files of `tests/fixtures/mail`. */
export async function startWorkspace(files: readonly string[]): Promise<StartedWorkspace> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, 'entrypoints/cli/start.ts'), '--port', '0', '--no-open', ...files],
    { cwd: root, env: { ...process.env, INIT_CWD: mails } },
  );
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      output += part;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    ended.then((code) => reject(new Error(`npm start ended with ${code}\n${output}`)));
  });
  return {
    address,
    output: () => output,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Drops files on the page, as from a file manager. */
export async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(dropped)) data.items.add(new File([text], name));
    const event = (type: string) =>
      new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event('dragover'));
    document.body.dispatchEvent(event('drop'));
  }, files);
}

/** A file as a file dialog gives it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** One of our mail files. */
export function fixture(name: string): ChosenFile {
  const mimeType = 'application/octet-stream';
  return { name, mimeType, buffer: readFileSync(join(mails, name)) };
}

// The example of [MS-OXRTFCP] §4.1.1, packed: "hello world".
const packedRtf =
  '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';

/** A mail as Outlook saves it, with its text as such or, packed, as RTF only. */
export function outlookFile(body: 'text' | 'rtf' = 'text'): ChosenFile {
  const stream = (name: string, content: Buffer): Entry => {
    // A copy with memory of its own: small buffers of Node share theirs.
    const bytes = new Uint8Array(content);
    const entry = `__substg1.0_${name}`;
    return { name: entry, type: 2, length: bytes.length, binaryProvider: () => bytes };
  };
  const words = (tag: string, value: string) => stream(`${tag}001F`, Buffer.from(value, 'utf16le'));
  const properties = [
    words('001A', 'IPM.Note'),
    words('0037', body === 'rtf' ? 'Bare RTF' : 'Fra Outlook'),
    body === 'rtf'
      ? stream('10090102', Buffer.from(packedRtf, 'hex'))
      : words('1000', 'Vi godtar ikke beløpet på 900 kr.'),
  ];
  const root: Entry = { name: 'Root Entry', type: 5, length: 0, children: [1, 2, 3] };
  const buffer = Buffer.from(burn([root, ...properties]));
  return { name: 'klage.msg', mimeType: 'application/vnd.ms-outlook', buffer };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Waits until the page is drawn as it is now, and no colour is on its way to another. */
export async function settled(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const pause = (milliseconds: number) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds));
    // A page that nobody sees gets no frames, and what moves there never ends.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let count = 0; count < 2; count += 1) await Promise.race([frame(), pause(500)]);
    const ending = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished.catch(() => null));
    await Promise.race([Promise.all(ending), pause(5000)]);
  });
}

/** Every accessibility rule that the page breaks once it has settled, with where; best practices included. */
export async function axeViolations(page: Page | Frame): Promise<readonly string[]> {
  await settled(page);
  await page.evaluate(axeSource);
  const found: unknown = await page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe did not run'];
}

/** How far the settled page is wider than its window: 0 when nothing has to be scrolled sideways. */
export async function overflow(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Collects what a page complains about; a healthy page says nothing. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // What a page was still loading when it was left is nobody's fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`failed: ${request.url()}`);
  });
  return complaints;
}

/** Registers the open mail as a person does: where only a part is disputed, the form may ask which, or when it came. */
export async function registerOpenMail(page: Page): Promise<void> {
  const button = page.locator('form[aria-labelledby=register-title] button[type=submit]');
  await button.waitFor();
  await button.click();
  const wrong = page.locator('.panel .input[aria-invalid]').first();
  const duty = page.locator('.clock__duty');
  await wrong.or(duty).first().waitFor();
  if (await wrong.isVisible()) {
    // A mail without a date asks when it came.
    const isDay = (await wrong.getAttribute('type')) === 'date';
    await wrong.fill(isDay ? '2026-11-18' : '2500');
    await button.click();
    await duty.waitFor();
  }
}
