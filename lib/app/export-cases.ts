import { type CsvStyle, csvHead, csvRows } from '../domain/report/csv-text.ts';
import type { ObjectionId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import { utf8 } from '../domain/shared/sha256.ts';
import { exportWords } from '../i18n/export.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { ExportRow, ExportTable } from '../ports/document-files.ts';
import { exportColumns, exportRow } from './export-columns.ts';
import type { MadeFile } from './made-file.ts';
import type { Progress } from './progress.ts';
import { rowPages } from './row-pages.ts';
import type { FileServices } from './services.ts';
import { loadSettings, todayOf } from './settings.ts';

/** How a table leaves the house. */
export type ExportFormat = CsvStyle | 'xlsx';

interface Options extends Progress {
  readonly format: ExportFormat;
  readonly language: Language;
  /** Only these cases, in this order; without it all of them. */
  readonly ids?: readonly ObjectionId[];
}

// Cases a step: read, written and reported together.
const STEP = 250;

/** All cases, or some, as a table for spreadsheets: one line a case. Null when it was stopped. @throws StoreError */
export async function exportCases(
  services: FileServices,
  { format, language, ids, onProgress, isStopped }: Options,
): Promise<MadeFile | null> {
  const words = exportWords[language];
  const columns = exportColumns(language);
  const total = ids?.length ?? (await countCases(services));
  let count = 0;
  let isCut = false;
  async function* rows(): AsyncIterable<readonly ExportRow[]> {
    let read = 0;
    for await (const page of pagesOf(services, ids)) {
      isCut = isStopped?.() ?? false;
      if (isCut) return;
      const found = page.map((row) => exportRow(row, language)).filter((cells) => cells !== null);
      yield found;
      count += found.length;
      read += page.length;
      onProgress?.(Math.min(read, total), total);
    }
  }
  const isBook = format === 'xlsx';
  const parts = await gathered(
    isBook
      ? services.documentFiles.workbook({ name: words.sheet, columns, rows: rows() })
      : csvParts({ columns, rows: rows() }, format),
  );
  if (isCut || isStopped?.()) return null;
  const name = `${words.fileName}-${todayOf(services.clock.now(), await loadSettings(services.store))}`;
  return isBook
    ? { name: `${name}.xlsx`, type: xlsxType, parts, count }
    : { name: `${name}.csv`, type: 'text/csv;charset=utf-8', parts, count };
}

async function* csvParts(
  { columns, rows }: Omit<ExportTable, 'name'>,
  style: CsvStyle,
): AsyncIterable<Uint8Array> {
  yield utf8(csvHead({ columns }, style));
  for await (const step of rows) yield utf8(csvRows({ columns, rows: step }, style));
}

async function gathered(stream: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function countCases({ store }: FileServices): Promise<number> {
  const { pages } = await store.linePages(0);
  return pages.reduce((sum, { count }) => sum + count, 0);
}

/** Rows in steps, so that a hundred thousand of them are never in memory at once. */
async function* pagesOf(
  { store }: FileServices,
  ids: readonly ObjectionId[] | undefined,
): AsyncIterable<readonly CaseRow[]> {
  if (ids) {
    for (let from = 0; from < ids.length; from += STEP) {
      const rows = await Promise.all(ids.slice(from, from + STEP).map((id) => store.row(id)));
      yield rows.filter((row) => row !== null);
    }
    return;
  }
  for await (const rows of rowPages(store))
    yield rows.filter(({ objection }) => objection.state !== 'DISMISSED' && !objection.isErased);
}
