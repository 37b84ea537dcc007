/** A column of a table, as far as writing text needs it. */
interface Column {
  readonly title: string;
  readonly kind: string;
}

interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** `comma`: RFC 4180, for programs. `semicolon`: with decimal commas, as Excel in the Nordic countries opens it. */
export type CsvStyle = 'comma' | 'semicolon';

/** The head of a CSV file, with the mark by which Excel knows UTF-8. */
export function csvHead({ columns }: Pick<Table, 'columns'>, style: CsvStyle): string {
  return `\ufeff${csvLine(
    columns.map(({ title }) => title),
    { columns: columns.map(({ title }) => ({ title, kind: 'text' })), style },
  )}`;
}

/** The rows of a CSV file (RFC 4180), lines ended by CRLF. */
export function csvRows({ columns, rows }: Table, style: CsvStyle): string {
  return rows.map((row) => csvLine(row, { columns, style })).join('');
}

function csvLine(
  row: Table['rows'][number],
  { columns, style }: { columns: readonly Column[]; style: CsvStyle },
): string {
  const separator = style === 'comma' ? ',' : ';';
  const cells = columns.map(({ kind }, place) => cellText(row[place] ?? null, kind, style));
  return `${cells.map((text) => quoted(text, separator)).join(separator)}\r\n`;
}

function cellText(value: string | number | null, kind: string, style: CsvStyle): string {
  if (value === null) return '';
  if (kind === 'amount') {
    const text = Number(value).toFixed(2);
    return style === 'semicolon' ? text.replace('.', ',') : text;
  }
  // A text that begins so is a formula to a spreadsheet, also one that a stranger put in a mail (CWE-1236).
  return kind === 'text' && /^[\t\r]|^\s*[=+\-@＝＋－＠]/.test(String(value))
    ? `'${value}`
    : `${value}`;
}

function quoted(text: string, separator: string): string {
  return text.includes('"') ||
    text.includes(separator) ||
    /[\r\n]/.test(text) ||
    text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
