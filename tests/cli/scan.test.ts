import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cunningMails } from '../fixtures/hostile/hostile-mails.ts';
import { linesOf, runProgram } from './run-program.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'svarfrist-scan-'));
  writeFileSync(
    join(folder, 'mails.jsonl'),
    `${JSON.stringify(dispute)}\n{"no": \n${JSON.stringify(copy)}\n`,
  );
  writeFileSync(join(folder, 'mail.eml'), eml);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dispute = {
  id: 'x-1',
  subject: 'Faktura 20117',
  from: 'Kari <kari@nesbygg.example>',
  body: 'Hei. Vi bestrider faktura 20117 på kr 4 500 med forfall 01.12.2026. Varene kom aldri frem. Vi betaler ikke.\n\n> Hei, her er fakturaen.',
};
const copy = { id: 7, subject: 'Kopi', from: '', body: 'Kan dere sende kopi av faktura 12?' };
const eml =
  'From: Tom <tom@acme.example>\r\nSubject: Invoice 991\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\n\r\nI dispute invoice 991. The goods never arrived and we will not pay.\r\n';

async function run(...words: string[]) {
  const { status, output, errors } = await runProgram('scan.ts', words, { folder });
  return { status, lines: linesOf(output), problems: linesOf(errors) };
}

describe('scanning mail files in a terminal', () => {
  test('gives one JSON object a mail, with the id that came in', async () => {
    const { lines } = await run('--json', 'mails.jsonl');
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'x-1',
      objection: true,
      cause: 'NOT_DELIVERED',
      scope: 'whole',
      stage: 'pre_due',
      lang: 'nb',
      invoiceNumber: '20117',
      amounts: [{ value: 4500, currency: 'NOK' }],
      dueDate: '2026-12-01',
    });
    expect(first.newest).not.toContain('her er fakturaen');
    for (const { quote } of first.points) expect(first.newest).toContain(quote);
    expect(second).toMatchObject({ id: '7', objection: false, cause: null, points: [] });
    expect(Object.keys(second)).toEqual([
      'id',
      'objection',
      'score',
      'cause',
      'points',
      'scope',
      'stage',
      'lang',
      'invoiceNumber',
      'amounts',
      'dueDate',
      'newest',
    ]);
  });

  test('names a broken line and a missing file, reads the rest, and ends with 2', async () => {
    const { status, lines, problems } = await run(
      '--json',
      'mails.jsonl',
      'nowhere.eml',
      'mail.eml',
    );
    expect(status).toBe(2);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^mails\.jsonl:2: /);
    expect(problems[1]).toMatch(/^nowhere\.eml: /);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['x-1', '7', 'mail.eml']);
  });

  test('prints a table for people and ends with 0 when all went well', async () => {
    const { status, lines } = await run('mail.eml');
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^mail\.eml +objection .*NOT_DELIVERED +991/);
  });

  test('of mails made to hurt their reader prints one clean line each, and every word as JSON', async () => {
    const mails = cunningMails();
    const names = mails.map((_, at) => `ond-${at}\u001b[31m.eml`);
    mails.forEach(({ text }, at) => {
      writeFileSync(join(folder, names[at] ?? ''), text);
    });
    const table = await run(...names);
    expect(table.problems).toEqual([]);
    expect(table.lines).toHaveLength(mails.length + 1);
    for (const line of table.lines.slice(1)) {
      expect(line).toMatch(/ (objection|possible) .*Vi bestrider/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
    const { lines } = await run('--json', ...names);
    const found = lines.map((line) => JSON.parse(line));
    expect(found.map(({ id }) => id)).toEqual(names);
    for (const { newest, points } of found) {
      expect(newest).toContain('Vi bestrider faktura');
      for (const { quote } of points) expect(newest).toContain(quote);
    }
  });

  test('of a file that is no mail says so without obeying its name', async () => {
    writeFileSync(join(folder, 'x\u001b[31m.msg'), 'no mail');
    const { status, problems } = await run('x\u001b[31m.msg');
    expect(status).toBe(2);
    expect(problems[0]).toMatch(/^x \[31m\.msg: /);
  });

  test('says how it is used when no file is named', async () => {
    const { status, problems } = await run();
    expect(status).toBe(2);
    expect(problems[0]).toContain('npm run scan');
  });
});
