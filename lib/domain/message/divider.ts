import type { Line } from './line.ts';
import { forwardDividers, originalDividers } from './quote-words.ts';

/** A line that parts a mail from the one below it, with what stands after it on the same line. */
export interface Divider {
  readonly kind: 'original' | 'forward';
  /** Yahoo prints the whole header on the divider's line. */
  readonly rest: string;
}

const LONGEST = 60;
/** No known divider is shorter. */
const SHORTEST = 8;

/** "-----Opprinnelig melding-----", "Begin forwarded message:" and the like; null for other lines. */
export function dividerOf(line: Line): Divider | null {
  const text = line.bare;
  if (text.length < SHORTEST) return null;
  const dashes = countDashes(text);
  if (dashes >= 2) {
    const after = text.indexOf('--', dashes);
    if (after > 0 && after - dashes <= LONGEST) {
      const kind = kindOf(text.slice(dashes, after));
      const rest = text.slice(after).replace(/^-{1,60}/, '');
      return kind && { kind, rest: rest.trim() };
    }
  }
  if (text.length > LONGEST || !text.endsWith(':')) return null;
  const kind = kindOf(text.slice(0, -1));
  // Without dashes only "… forwarded message:" is meant as a divider.
  return kind === 'forward' ? { kind, rest: '' } : null;
}

/** A line of nothing but dashes, underscores or stars, such as Outlook draws. */
export function isRule(line: Line): boolean {
  const text = line.bare;
  return text.length >= 3 && /^[-_=*—–~─]{3,600}$/.test(text.replaceAll(' ', ''));
}

function countDashes(text: string): number {
  let count = 0;
  while (text[count] === '-') count += 1;
  return count;
}

function kindOf(words: string): Divider['kind'] | null {
  const phrase = words
    .trim()
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(/[:：]$/, '')
    .trim();
  if (originalDividers.has(phrase)) return 'original';
  return forwardDividers.has(phrase) ? 'forward' : null;
}
