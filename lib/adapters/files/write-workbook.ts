import writeExcelFile from 'write-excel-file/universal';
import type { ColumnKind, ExportCell, ExportTable } from '../../ports/document-files.ts';

/** The table as an Excel workbook: dates are dates and amounts are numbers, whatever the country of Excel. */
export async function writeWorkbook({ name, columns, rows }: ExportTable): Promise<Uint8Array> {
  const head = columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    columns.map(({ kind }, place) => cellOf(row[place] ?? null, kind)),
  );
  const workbook = writeExcelFile([head, ...body], {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ kind, title }) => ({
      width: kind === 'text' ? 24 : Math.max(12, title.length + 2),
    })),
    dateFormat: 'yyyy-mm-dd',
  });
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}

function cellOf(value: ExportCell, kind: ColumnKind) {
  if (value === null || value === '') return null;
  switch (kind) {
    case 'date':
      return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
    case 'instant':
      return { value: new Date(String(value)), type: Date, format: 'yyyy-mm-dd hh:mm' };
    case 'amount':
      return { value: Number(value), type: Number, format: '#,##0.00' };
    case 'number':
      return { value: Number(value), type: Number };
    case 'text':
      // Typed as text, so that Excel never takes what a customer wrote for a formula.
      return { value: clean(String(value)), type: String };
  }
}

// The longest text that Excel opens in a cell, and characters that XML cannot hold.
const LONGEST = 32_767;

function clean(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|[\ufeff\ufffe\uffff]/gu, '').slice(0, LONGEST);
}
