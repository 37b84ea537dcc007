import { reasonCodeInfo } from '../domain/law/reason-codes.ts';
import { caseLine } from '../domain/report/case-line.ts';
import { type CsvStyle, csvHead, csvRows } from '../domain/report/csv-text.ts';
import type { ObjectionId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import { majorUnits } from '../domain/shared/money.ts';
import { utf8 } from '../domain/shared/sha256.ts';
import { commonWords } from '../i18n/common.ts';
import { exportWords } from '../i18n/export.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { ExportColumn, ExportRow, ExportTable } from '../ports/document-files.ts';
import type { FileServices } from './services.ts';
import type { Progress } from './verify-log.ts';

/** How a table leaves the house. */
export type ExportFormat = CsvStyle | 'xlsx';

/** A file in parts, as it was made. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly Uint8Array[];
  /** Cases, entries or whatever the file holds. */
  readonly count: number;
}

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
  const columns = columnsIn(language);
  const total = ids?.length ?? (await countCases(services));
  let count = 0;
  let isCut = false;
  async function* rows(): AsyncIterable<readonly ExportRow[]> {
    let read = 0;
    for await (const page of pagesOf(services, ids)) {
      isCut = isStopped?.() ?? false;
      if (isCut) return;
      const found = page.flatMap((row) => cellsOf(row, language) ?? []);
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
  const name = `${words.fileName}-${services.clock.now().slice(0, 10)}`;
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
  let after: ObjectionId | null = null;
  do {
    const page: Awaited<ReturnType<typeof store.rowsAfter>> = await store.rowsAfter(after, STEP);
    yield page.rows.filter(
      ({ objection }) => objection.state !== 'DISMISSED' && !objection.isErased,
    );
    after = page.next;
  } while (after !== null);
}

function columnsIn(language: Language): ExportColumn[] {
  const { columns } = exportWords[language];
  const text = (title: string) => ({ title, kind: 'text' }) as const;
  const date = (title: string) => ({ title, kind: 'date' }) as const;
  const instant = (title: string) => ({ title, kind: 'instant' }) as const;
  const amount = (title: string) => ({ title, kind: 'amount' }) as const;
  return [
    text(columns.caseNumber),
    text(columns.customer),
    text(columns.email),
    text(columns.invoice),
    date(columns.invoiceDate),
    date(columns.dueDate),
    text(columns.reason),
    text(columns.extent),
    text(columns.stage),
    text(columns.country),
    text(columns.owner),
    text(columns.state),
    text(columns.decision),
    text(columns.outcome),
    date(columns.receivedOn),
    date(columns.answerBy),
    instant(columns.answeredAt),
    instant(columns.decidedAt),
    instant(columns.paidAt),
    text(columns.currency),
    amount(columns.invoiceAmount),
    amount(columns.disputed),
    amount(columns.undisputed),
    amount(columns.toPay),
    text(columns.subject),
    text(columns.id),
  ];
}

function cellsOf(row: CaseRow, language: Language): ExportRow[] | null {
  const line = caseLine(row);
  if (!line) return null;
  const common = commonWords[language];
  const { classification, decision, outcome, toPay } = row.objection;
  const { invoice } = classification;
  const major = (minor: number | null) => (minor === null ? null : minor / 100);
  return [
    [
      line.caseNumber,
      classification.customer.name,
      line.email,
      invoice.number,
      invoice.date,
      invoice.dueDate,
      reasonCodeInfo[line.reason].labels[language],
      common.extents[classification.extent],
      common.stages[line.stage],
      line.country,
      line.owner,
      common.states[line.state],
      common.decisions[decision],
      outcome && common.outcomes[outcome],
      line.receivedOn,
      line.answerDueOn,
      line.answeredAt,
      line.decidedAt,
      line.paidAt,
      line.currency,
      invoice.amount && majorUnits(invoice.amount),
      major(line.disputed),
      major(line.undisputed),
      toPay && majorUnits(toPay),
      line.subject,
      line.id,
    ],
  ];
}
