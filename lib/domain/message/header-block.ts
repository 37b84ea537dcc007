import type { Line } from './line.ts';
import { type HeaderRole, roleOfLabel } from './quote-words.ts';

/** The header of a quoted or forwarded mail, as its mail program printed it. */
export interface HeaderBlock {
  /** Index of the first line after the block. */
  readonly end: number;
  /** Enough labels of a mail. When false, the lines up to `end` need not be tried again. */
  readonly isMail: boolean;
  readonly fields: ReadonlyMap<HeaderRole, string>;
}

const LONGEST_LABEL = 24;
const MOST_LINES = 40;
/** A list of recipients may go on for this many lines before the next label. */
const MOST_CONTINUED = 6;

/**
 * The block "From: / Sent: / To: / Subject:" that begins at line `start`, in any known language, bold
 * or indented; null when the line has no label. Labels of something else, such as a timetable
 * ("From: Oslo"), give `isMail: false`.
 * `marked` tells that a divider stands above, so that less evidence is enough.
 */
export function headerBlockAt(
  lines: readonly Line[],
  start: number,
  marked: boolean,
): HeaderBlock | null {
  const fields = new Map<HeaderRole, string>();
  let at = start;
  let end = start;
  let role: HeaderRole | null = null;
  while (at < lines.length && at - start < MOST_LINES) {
    const line = lines[at];
    if (!line || line.depth !== lines[start]?.depth) break;
    const field = fieldOf(line.bare);
    if (field && !(fields.has(field.role) && field.role === 'from')) {
      role = field.role;
      if (!fields.has(role)) fields.set(role, field.value);
      at += 1;
      end = at;
      continue;
    }
    if (at === start) return null;
    const next = field ? at : nextField(lines, at);
    const blank = line.bare === '';
    // A blank line ends the block unless a label not seen yet follows at once.
    if (next === null || (blank && (next > at + 1 || hasField(lines[next], fields)))) {
      const isValue = !blank && role !== null && fields.get(role) === '';
      if (!isValue) break;
    }
    if (role !== null && !blank) {
      fields.set(role, `${fields.get(role) ?? ''} ${line.bare}`.trim());
      end = at + 1;
    }
    at += 1;
  }
  return { end, isMail: isHeader(fields, marked), fields };
}

/** "*Fra:* Kari Moe" as role and value; null for any other line. */
export function fieldOf(bare: string): { role: HeaderRole; value: string } | null {
  if (bare.length < 2) return null;
  const head = bare.slice(0, LONGEST_LABEL + 4);
  let colon = head.indexOf(':');
  if (colon < 0) colon = head.indexOf('：');
  if (colon < 1) return null;
  const label = head.slice(0, colon);
  const plain = label.includes('*') ? label.replaceAll('*', '') : label;
  const role = roleOfLabel.get(plain.trim().toLowerCase());
  if (role === undefined) return null;
  const value = bare.slice(colon + 1).trim();
  return { role, value: value.startsWith('*') ? value.replace(/^[*\s]+/, '') : value };
}

function nextField(lines: readonly Line[], from: number): number | null {
  for (let at = from; at < lines.length && at <= from + MOST_CONTINUED; at += 1) {
    const bare = lines[at]?.bare ?? '';
    if (fieldOf(bare)) return at;
    if (bare === '' && at > from) return null;
  }
  return null;
}

function hasField(line: Line | undefined, fields: ReadonlyMap<HeaderRole, string>): boolean {
  const field = fieldOf(line?.bare ?? '');
  return field !== null && fields.has(field.role);
}

/** Enough labels of a mail, not merely a from and a to. */
function isHeader(fields: ReadonlyMap<HeaderRole, string>, marked: boolean): boolean {
  const from = fields.get('from');
  const hasAddress = from?.includes('@') || fields.get('to')?.includes('@');
  let evidence = marked ? 2 : 0;
  if (from !== undefined) evidence += 1;
  if (hasAddress) evidence += 1;
  if (fields.has('sent')) evidence += 2;
  if (fields.has('date')) evidence += 1;
  if (fields.has('to')) evidence += 1;
  if (fields.has('subject')) evidence += 2;
  const isMail = from !== undefined || (fields.has('subject') && fields.has('to'));
  return isMail && evidence >= (hasAddress ? 3 : 4);
}
