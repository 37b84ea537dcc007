import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf, runProgram } from './run-program.ts';

let folder = '';

const draft = {
  id: 'd-1',
  lang: 'nb',
  country: 'NO',
  regime: 'NO-1988',
  party: 'B2C',
  audience: 'customer',
  decision: 'undecided',
  extent: 'whole',
  stage: 'overdue',
  atAgency: false,
  template: null,
  today: '2026-11-23',
  late: false,
  invoiceNumber: '10457',
  caseId: 'I-2026-0042',
  dueDate: '2026-12-01',
  amounts: { invoice: { value: 12500, currency: 'NOK' } },
  approvedAccounts: ['1234.56.78903'],
  customerLang: 'nb',
  customerEmail: 'kari@kunde.example',
  companyDomain: 'firma.example',
  to: ['kari@kunde.example'],
  points: [{ cause: 'PRICE' }],
  subject: 'Faktura 10457',
  text: 'Vi forstår deg. Ellers går saken til inkasso.',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'svarfrist-check-'));
  const lines = [
    JSON.stringify(draft),
    '{"id": ',
    JSON.stringify({ ...draft, id: 'd-2', country: 'XX', text: 'hemmelig' }),
    '',
    JSON.stringify({
      ...draft,
      id: 'd-3',
      audience: 'internal',
      decision: 'unfounded',
      text: 'Hei',
    }),
  ];
  writeFileSync(join(folder, 'drafts.jsonl'), `\ufeff${lines.join('\r\n')}\r\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const { status, output, errors } = await runProgram('check.ts', words, { folder });
  return { status, lines: linesOf(output), problems: linesOf(errors) };
}

describe('npm run check', () => {
  test('gives a JSON object a line, a line of words for each bad one, and goes on', async () => {
    const { status, lines, problems } = await run('--json', 'drafts.jsonl', 'nowhere.jsonl');
    const found = lines.map((line) => JSON.parse(line));
    expect(found.map(({ id }) => id)).toEqual(['d-1', 'd-3']);
    expect(found[0].findings[0]).toEqual({
      rule: 'L101',
      severity: 'error',
      quote: 'inkasso',
      message: 'The reply threatens or announces debt collection.',
    });
    expect(found[1].findings).toEqual([]);
    expect(problems).toEqual([
      'drafts.jsonl:2: this line is no JSON object',
      'drafts.jsonl:3: the field “country” is missing or not as it should be',
      'nowhere.jsonl: there is no such file, or it may not be read',
    ]);
    expect(status).toBe(2);
  });

  test('prints findings for people', async () => {
    const { lines } = await run('drafts.jsonl');
    expect(lines[0]).toBe('d-1:');
    expect(lines[1]).toContain('error L101');
    expect(lines.at(-1)).toBe('d-3: nothing to mend');
  });

  test('says how it is used when no file is named', async () => {
    const { status, problems } = await run();
    expect(status).toBe(2);
    expect(problems[0]).toContain('npm run check');
  });
});
