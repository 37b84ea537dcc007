import process from 'node:process';
import { documentFiles } from '../../lib/adapters/files/document-files.ts';
import type { ColumnKind, ExportRow } from '../../lib/ports/document-files.ts';
import type { BenchTable } from './bench.ts';

const ROWS = 100_000;
const STEP = 250;
const kinds: readonly ColumnKind[] = Array.from({ length: 26 }, (_, place) =>
  place % 9 === 4 ? 'date' : place % 9 === 7 ? 'amount' : 'text',
);

/** An Excel file of 100,000 cases as the export writes it: how long, how much memory, and how long the page stands still. */
export async function workbookFigures(): Promise<BenchTable> {
  const start = performance.now();
  let [last, longest, peak, size] = [start, 0, 0, 0];
  // What a page feels: the longest time in which nothing else could run.
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  for await (const part of documentFiles.workbook({ name: 'Ark', columns, rows: steps() })) {
    size += part.length;
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + arrayBuffers);
  }
  clearInterval(beat);
  const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
  return {
    title: 'Excel file of 100,000 rows and 26 columns, in Node',
    columns: ['seconds', 'peak of memory, MB', 'longest standstill, ms', 'file, MB'],
    rows: [
      [
        Math.round((performance.now() - start) / 100) / 10,
        megabytes(peak),
        Math.round(longest),
        megabytes(size),
      ],
    ],
    notes: [
      'Memory is that of the whole process. The writer before (write-excel-file 4.1.1): 17 s, 1.2 GB.',
    ],
  };
}

const columns = kinds.map((kind, place) => ({ title: `Kolonne ${place}`, kind }));

async function* steps(): AsyncIterable<readonly ExportRow[]> {
  for (let made = 0; made < ROWS; made += STEP) {
    yield Array.from({ length: STEP }, (_, place) => rowOf(made + place));
    // A database answers in a turn of its own.
    await new Promise((done) => setImmediate(done));
  }
}

function rowOf(number: number): ExportRow {
  return kinds.map((kind, place) => {
    if (kind === 'date') return '2026-11-23';
    return kind === 'amount' ? 12_500.5 + number : `Kunde ${(number * 7919) % 8000} Ås ${place}`;
  });
}
