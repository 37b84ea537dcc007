import { reasonCodeInfo } from '../domain/law/reason-codes.ts';
import { type CaseLine, caseLine } from '../domain/report/case-line.ts';
import type { Language } from '../domain/shared/language.ts';
import { majorUnits } from '../domain/shared/money.ts';
import { commonWords } from '../i18n/common.ts';
import { type ExportWords, exportWords } from '../i18n/export.ts';
import type { CaseRow } from '../ports/case-store.ts';
import type { ColumnKind, ExportCell, ExportColumn, ExportRow } from '../ports/document-files.ts';

/** What the cells of a case are made of. */
interface Told {
  readonly line: CaseLine;
  readonly objection: CaseRow['objection'];
  readonly language: Language;
}

type Column = readonly [
  name: keyof ExportWords['columns'],
  kind: ColumnKind,
  cell: (told: Told) => ExportCell,
];

const invoiceOf = ({ objection }: Told) => objection.classification.invoice;
const major = (minor: number | null) => minor && minor / 100;

/** The columns of an export, in their order: a name, what a spreadsheet takes it for, and what stands in it. */
const columns: readonly Column[] = [
  ['caseNumber', 'text', ({ line }) => line.caseNumber],
  ['customer', 'text', ({ objection }) => objection.classification.customer.name],
  ['email', 'text', ({ line }) => line.email],
  ['invoice', 'text', (told) => invoiceOf(told).number],
  ['invoiceDate', 'date', (told) => invoiceOf(told).date],
  ['dueDate', 'date', (told) => invoiceOf(told).dueDate],
  ['reason', 'text', ({ line, language }) => reasonCodeInfo[line.reason].labels[language]],
  [
    'extent',
    'text',
    ({ objection, language }) => commonWords[language].extents[objection.classification.extent],
  ],
  ['stage', 'text', ({ line, language }) => commonWords[language].stages[line.stage]],
  ['country', 'text', ({ line }) => line.country],
  ['owner', 'text', ({ line }) => line.owner],
  ['state', 'text', ({ line, language }) => commonWords[language].states[line.state]],
  [
    'decision',
    'text',
    ({ objection, language }) => commonWords[language].decisions[objection.decision],
  ],
  [
    'outcome',
    'text',
    ({ objection: { outcome }, language }) => outcome && commonWords[language].outcomes[outcome],
  ],
  ['receivedOn', 'date', ({ line }) => line.receivedOn],
  ['answerBy', 'date', ({ line }) => line.answerDueOn],
  ['answeredAt', 'instant', ({ line }) => line.answeredAt],
  ['decidedAt', 'instant', ({ line }) => line.decidedAt],
  ['paidAt', 'instant', ({ line }) => line.paidAt],
  ['currency', 'text', ({ line }) => line.currency],
  [
    'invoiceAmount',
    'amount',
    (told) => {
      const { amount } = invoiceOf(told);
      return amount && majorUnits(amount);
    },
  ],
  ['disputed', 'amount', ({ line }) => major(line.disputed)],
  ['undisputed', 'amount', ({ line }) => major(line.undisputed)],
  ['toPay', 'amount', ({ objection: { toPay } }) => toPay && majorUnits(toPay)],
  ['subject', 'text', ({ line }) => line.subject],
  ['id', 'text', ({ line }) => line.id],
];

/** The heads of the columns, in a language. */
export function exportColumns(language: Language): readonly ExportColumn[] {
  const titles = exportWords[language].columns;
  return columns.map(([name, kind]) => ({ title: titles[name], kind }));
}

/** The cells of a case below those heads; null for what is no case of a list. */
export function exportRow(row: CaseRow, language: Language): ExportRow | null {
  const line = caseLine(row);
  if (!line) return null;
  const told = { line, objection: row.objection, language };
  return columns.map(([, , cell]) => cell(told));
}
