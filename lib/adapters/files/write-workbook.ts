import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import { cutText } from '../../domain/shared/cut-text.ts';
import type { ColumnKind, ExportCell, ExportTable } from '../../ports/document-files.ts';

/**
 * The table as an Excel workbook, part by part: dates are dates and amounts are numbers, whatever the country of Excel.
 * No more than a step of rows and a few kilobytes of file are in memory at a time.
 */
export async function* writeWorkbook({
  name,
  columns,
  rows,
}: ExportTable): AsyncIterable<Uint8Array> {
  async function* cells(): AsyncIterable<CellValue[]> {
    for await (const step of rows)
      for (const row of step)
        yield columns.map(({ kind }, place) => cellOf(row[place] ?? null, kind));
  }
  const stream = writeXlsxStream(cells(), {
    name,
    columns: columns.map(({ kind, title }) => ({
      header: title,
      width: kind === 'text' ? 24 : Math.max(12, title.length + 2),
      ...(formats[kind] === null ? {} : { numFmt: formats[kind] }),
    })),
    freezePane: { rows: 1 },
  });
  // Not by `for await`: Safari's streams cannot be gone through that way.
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

const formats: Readonly<Record<ColumnKind, string | null>> = {
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
  amount: '#,##0.00',
  number: null,
  text: null,
};

function cellOf(value: ExportCell, kind: ColumnKind): CellValue {
  if (value === null || value === '') return null;
  switch (kind) {
    case 'date':
      return new Date(`${value}T00:00:00Z`);
    case 'instant':
      return new Date(String(value));
    case 'amount':
    case 'number':
      return Number(value);
    case 'text':
      // A string is written as text, so that Excel never takes what a customer wrote for a formula.
      return clean(String(value));
  }
}

// The longest text that Excel opens in a cell, and characters that XML cannot hold.
const LONGEST = 32_767;

function clean(text: string): string {
  return cutText(text.replace(/(?![\n\t])\p{Cc}|[\ufeff\ufffe\uffff]/gu, ''), LONGEST);
}
