import type { Line } from './line.ts';
import { nextWritten } from './line.ts';
import { type Separator, separatorAt } from './separator.ts';

/** A body parted into own text and quotation, before signatures are looked at. */
export interface Parts {
  /** Runs of own lines, in order; several when answers stand between quoted lines. */
  readonly own: readonly (readonly Line[])[];
  readonly quoted: readonly Line[];
  /** The first separator, and where it stands. */
  readonly first: { readonly separator: Separator; readonly at: number } | null;
  /** How many runs of `own` stand above the first separator. */
  readonly above: number;
  /** The mail below the first separator carries `>` marks. */
  readonly isFirstQuoted: boolean;
}

/**
 * Walks down the lines once. Lines marked `>` are quotation, what stands between them is the sender's.
 * A separator with unmarked text below makes all the rest quotation.
 */
export function partsOf(lines: readonly Line[]): Parts {
  const own: Line[][] = [[]];
  const quoted: Line[] = [];
  let first: Parts['first'] = null;
  let above = 0;
  let isFirstQuoted = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (line.depth > 0) {
      if (first === null && isBlank(own)) {
        // Apple Mail marks a whole forwarded mail, header included.
        const found = quotedHeaderAt(lines, at);
        if (found) {
          first = { separator: found, at };
          isFirstQuoted = true;
        }
      }
      if (own.at(-1)?.length) own.push([]);
      quoted.push(line);
      at += 1;
      while (isWrapped(lines, at, first?.separator.kind === 'forward'))
        at += push(quoted, lines[at]);
      continue;
    }
    const found = separatorAt(lines, at);
    if (typeof found === 'number') {
      for (let step = 0; step < found; step += 1) at += push(own.at(-1) ?? [], lines[at]);
      continue;
    }
    const next = nextWritten(lines, found.end);
    const isQuoted = (lines[next]?.depth ?? 0) > 0;
    if (!found.isCertain && !isQuoted) {
      at += push(own.at(-1) ?? [], line);
      continue;
    }
    if (found.before !== '') own.at(-1)?.push({ raw: found.before, bare: found.before, depth: 0 });
    if (first === null) {
      first = { separator: found, at };
      above = own.filter((segment) => segment.length > 0).length;
      isFirstQuoted = isQuoted;
    }
    const end = isQuoted ? next : lines.length;
    for (; at < end; at += 1) push(quoted, lines[at]);
    own.push([]);
  }
  return {
    own: own.filter((segment) => segment.length > 0),
    quoted,
    first,
    above,
    isFirstQuoted,
  };
}

function push(lines: Line[], line: Line | undefined): 1 {
  if (line) lines.push(line);
  return 1;
}

function isBlank(own: readonly (readonly Line[])[]): boolean {
  return own.every((segment) => segment.every((line) => line.bare === ''));
}

/** A forwarded mail's header inside `>` marks at line `at`. */
function quotedHeaderAt(lines: readonly Line[], at: number): Separator | null {
  const found = separatorAt(lines, at);
  return typeof found === 'number' || found.kind === 'attribution' ? null : found;
}

/** The broken-off end of a long quoted line: short, in the midst of marked lines, going on in small letters. */
function isWrapped(lines: readonly Line[], at: number, inForward: boolean): boolean {
  const line = lines[at];
  const before = lines[at - 1]?.bare ?? '';
  if (!line || line.depth > 0 || line.bare === '' || (lines[at + 1]?.depth ?? 0) === 0)
    return false;
  // Nobody answers between the lines of a mail they forward.
  if (inForward && before !== '') return true;
  if (before.includes('http') && !line.bare.includes(' ')) return !/[).\]]$/.test(before);
  return (
    before.length > 66 &&
    line.bare.length < 30 &&
    /^\p{Ll}/u.test(line.bare) &&
    !/[.!?:]$/.test(before)
  );
}
