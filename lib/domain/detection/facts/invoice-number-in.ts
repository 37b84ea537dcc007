import type { Reading } from '../text/reading.ts';
import { isDigit, isLetter } from '../text/tokens.ts';
import { scoreCandidate } from './number-context.ts';

/** Something that could be the number of an invoice, with where it stands. */
export interface Candidate {
  readonly code: string;
  readonly before: string;
  readonly after: string;
  readonly isInSubject: boolean;
}

const MOST_CANDIDATES = 80;
/** What the best candidate must reach; measured on the corpus. */
const ENOUGH = 3;

/** The number of the invoice that the mail is about, as written, or null when none is named. */
export function invoiceNumberIn(reading: Reading): string | null {
  const candidates = [
    ...candidatesIn(reading.subject, true),
    ...candidatesIn(reading.text, false),
  ].slice(0, MOST_CANDIDATES);
  const scores = new Map<string, number>();
  for (const candidate of candidates) {
    const score = scoreCandidate(candidate);
    const before = scores.get(candidate.code);
    // Named twice: the better place counts, and once more for being named again.
    scores.set(candidate.code, before === undefined ? score : Math.max(before, score) + 1);
  }
  let best: string | null = null;
  let bestScore = ENOUGH - 1;
  for (const [code, score] of scores) {
    if (score <= bestScore) continue;
    best = code;
    bestScore = score;
  }
  return best;
}

function candidatesIn(text: string, isInSubject: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < text.length && found.length < MOST_CANDIDATES) {
    const start = at;
    while (at < text.length && isInCode(text, at)) at++;
    if (at === start) {
      at++;
      continue;
    }
    const code = text.slice(start, at);
    if (!couldBeNumber(code)) continue;
    const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
    const after = text.slice(at, at + 16).toLowerCase();
    found.push({ code, before, after, isInSubject });
  }
  return found;
}

/** Letters, digits and what joins them: `INV-2025-0391`, `220-4`, `2025/331`, `F25.118`. */
function isInCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  if (!'-/'.includes(text.charAt(at))) return false;
  const isJoining = (near: number) => isLetter(near) || isDigit(near);
  return isJoining(text.charCodeAt(at - 1)) && isJoining(text.charCodeAt(at + 1));
}

function couldBeNumber(code: string): boolean {
  if (code.length < 2 || code.length > 24) return false;
  let digits = 0;
  for (let at = 0; at < code.length; at++) if (isDigit(code.charCodeAt(at))) digits++;
  return digits >= 2 && digits * 2 >= code.length - 4;
}
