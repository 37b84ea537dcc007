import { attributionAt } from './attribution.ts';
import { dividerOf } from './divider.ts';
import { fieldOf, headerBlockAt } from './header-block.ts';
import { type Line, nextWritten } from './line.ts';
import { headersOnOneLine } from './one-line-header.ts';
import type { HeaderRole } from './quote-words.ts';

/** Where an older mail begins: a divider, a header block, or "X wrote:". */
export interface Separator {
  /** `plain`: a header block or a divider that replies and forwards share. */
  readonly kind: 'attribution' | 'plain' | 'forward';
  /** Index of the first line after it. */
  readonly end: number;
  /** Own words that share its first line. */
  readonly before: string;
  /** True when it parts mails by itself, false when only a quote below proves it. */
  readonly isCertain: boolean;
  readonly fields: ReadonlyMap<HeaderRole, string>;
  /** The attribution's own text, which holds sender and date. */
  readonly attribution: string;
}

/** What stands at line `at`: a separator, or how many lines were found to be none. */
export function separatorAt(lines: readonly Line[], at: number): Separator | number {
  const line = lines[at];
  if (!line || line.bare === '') return 1;
  const divider = dividerOf(line);
  if (divider) return afterDivider(lines, at, divider);
  if (fieldOf(line.bare)) {
    const block = headerBlockAt(lines, at, false);
    if (block?.isMail) return { ...none, kind: 'plain', end: block.end, fields: block.fields };
    return Math.max(1, (block?.end ?? at + 1) - at);
  }
  const attribution = attributionAt(lines, at);
  if (!attribution) return 1;
  const { end, before, isCertain, text } = attribution;
  return { ...none, kind: 'attribution', end, before, isCertain, attribution: text };
}

const none = {
  before: '',
  isCertain: true,
  fields: new Map<HeaderRole, string>(),
  attribution: '',
};

function afterDivider(
  lines: readonly Line[],
  at: number,
  divider: { kind: 'original' | 'forward'; rest: string },
): Separator {
  const kind = divider.kind === 'forward' ? 'forward' : 'plain';
  if (divider.rest !== '')
    return { ...none, kind, end: at + 1, fields: headersOnOneLine(lines[at]?.raw ?? '') };
  const start = nextWritten(lines, at + 1);
  const block = headerBlockAt(lines, start, true);
  if (block?.isMail) return { ...none, kind, end: block.end, fields: block.fields };
  const attribution = attributionAt(lines, start);
  if (attribution) return { ...none, kind, end: attribution.end, attribution: attribution.text };
  return { ...none, kind, end: at + 1 };
}
