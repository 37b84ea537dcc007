import { isDigit, isLetter } from './tokens.ts';

/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words before a full stop that do not end a sentence, in the five languages. */
const ABBREVIATIONS = new Set(
  (
    'nr kr ca bl.a f.eks t.ex kl inkl ekskl exkl eks pr mr mrs ms dr no vs evt ev tlf osv jf stk st ' +
    'ref jan feb mar apr jun jul aug sep sept okt oct nov des dec dvs fx pkt art kap vedr ang f.o.m ' +
    't.o.m e.g i.e inc ltd iht mht ift fak ordrenr fakt resp mvh org inv enl forts avd adr förf forf'
  ).split(' '),
);

/** A sentence longer than this is cut: nobody writes it, and a quote must fit a panel. */
const LONGEST = 600;

/** The sentences of a mail: full stops, blank lines and list items end one, a wrapped line does not. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text, at) && at - start < LONGEST) continue;
    push(spans, text, { start, end: at + 1 });
    start = at + 1;
  }
  push(spans, text, { start, end: text.length });
  return spans;
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return !isWrapped(text, at);
  const next = text.charCodeAt(at + 1);
  if (!(next === 32 || next === 10 || next === 13 || next === 160)) return false;
  if (code === 33 || code === 63 || code === 0x2026) return true;
  if (code !== 46) return false;
  if (!startsSentence(text, at + 1)) return false;
  return !isAbbreviation(text, at) || endsAmount(text, at);
}

/** A line break inside a sentence: no sign ends the line and the next begins with a small letter. */
function isWrapped(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) === 13 ? at - 2 : at - 1;
  const last = text.charCodeAt(before);
  if (!(isLetter(last) || isDigit(last) || last === 44 || last === 32)) return false;
  const next = text.charAt(at + 1);
  return isLetter(next.charCodeAt(0)) && next === next.toLowerCase();
}

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 8 && isWordOrDot(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, dot).toLowerCase();
  return (
    ABBREVIATIONS.has(word) ||
    word.endsWith('nr') ||
    (word.length === 1 && isLetter(word.charCodeAt(0)))
  );
}

/** `500 kr. Vi` is an end, `kr. 500` and `nr. 12` are not. */
function endsAmount(text: string, dot: number): boolean {
  const word = text.slice(Math.max(0, dot - 3), dot).toLowerCase();
  if (!word.endsWith('kr') && word !== 'stk') return false;
  const before = text.slice(Math.max(0, dot - 6), dot - 2).trimEnd();
  return isDigit(before.charCodeAt(before.length - 1)) && !isDigit(text.charCodeAt(dot + 2));
}

/** "den 12. mai" goes on, "den 12. Vi betaler ikke" does not: what follows is capital or no letter. */
function startsSentence(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && at - from < 4 && ' \u00a0"\'«“”»(*'.includes(text.charAt(at))) at++;
  const next = text.charAt(at);
  return !isLetter(next.charCodeAt(0)) || next !== next.toLowerCase();
}

function isWordOrDot(code: number): boolean {
  return isLetter(code) || code === 46;
}

function push(spans: Span[], text: string, span: Span): void {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 160;
}
