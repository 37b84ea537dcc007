import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { documentFiles } from '../../../lib/adapters/files/document-files.ts';

describe('an Excel workbook', () => {
  test('has dates, times, amounts and texts that another program reads as such', async () => {
    const bytes = await documentFiles.workbook({
      name: 'Innsigelser',
      columns: [
        { title: 'Kunde', kind: 'text' },
        { title: 'Forfall', kind: 'date' },
        { title: 'Svart', kind: 'instant' },
        { title: 'Beløp', kind: 'amount' },
        { title: 'Tomt', kind: 'text' },
      ],
      rows: [['=1+1\u0000', '2026-12-16', '2026-11-26T09:30:00.000Z', 12_500.5, null]],
    });
    const [sheet] = await readWorkbook(Buffer.from(bytes));
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
});
