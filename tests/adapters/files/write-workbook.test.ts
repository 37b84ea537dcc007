import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { documentFiles } from '../../../lib/adapters/files/document-files.ts';
import type { ExportRow } from '../../../lib/ports/document-files.ts';

describe('an Excel workbook', () => {
  test('has dates, times, amounts and texts that another program reads as such', async () => {
    const parts = documentFiles.workbook({
      name: 'Innsigelser',
      columns: [
        { title: 'Kunde', kind: 'text' },
        { title: 'Forfall', kind: 'date' },
        { title: 'Svart', kind: 'instant' },
        { title: 'Beløp', kind: 'amount' },
        { title: 'Tomt', kind: 'text' },
      ],
      rows: steps([[['=1+1\u0000', '2026-12-16', '2026-11-26T09:30:00.000Z', 12_500.5, null]]]),
    });
    const [sheet] = await readWorkbook(await bytesOf(parts));
    const [head, row = []] = sheet && 'data' in sheet ? sheet.data : [];
    expect(head).toEqual(['Kunde', 'Forfall', 'Svart', 'Beløp', 'Tomt']);
    const [customer, due, answered, amount, nothing] = row;
    expect([customer, due, amount, nothing]).toEqual([
      '=1+1',
      new Date('2026-12-16T00:00:00Z'),
      12_500.5,
      null,
    ]);
    // A time is a fraction of a day to Excel: exact to the millisecond or so.
    expect(Math.abs(Number(answered) - Date.parse('2026-11-26T09:30:00Z'))).toBeLessThan(10);
  });

  test('asks for the next rows only when those before are on their way out', async () => {
    const text = 'Varene kom aldri fram. '.repeat(400);
    let asked = 0;
    async function* rows(): AsyncIterable<readonly ExportRow[]> {
      for (; asked < 400; asked += 1)
        yield Array.from({ length: 20 }, (_, row) => [`${asked * row} ${text}${asked ** row}`]);
    }
    const askedAtPart: number[] = [];
    const columns = [{ title: 'Tekst', kind: 'text' }] as const;
    for await (const _part of documentFiles.workbook({ name: 'Ark', columns, rows: rows() }))
      askedAtPart.push(asked);
    expect(askedAtPart.findIndex((seen) => seen > 200)).toBeGreaterThan(1);
  });

  test('ends where the rows end, also when nobody wants more of them', async () => {
    const columns = [{ title: 'Kunde', kind: 'text' }] as const;
    const none = documentFiles.workbook({ name: 'Ark', columns, rows: steps([]) });
    const [sheet] = await readWorkbook(await bytesOf(none));
    expect(sheet && 'data' in sheet ? sheet.data : []).toEqual([['Kunde']]);
  });
});

async function* steps(all: readonly (readonly ExportRow[])[]): AsyncIterable<readonly ExportRow[]> {
  yield* all;
}

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(parts));
}
