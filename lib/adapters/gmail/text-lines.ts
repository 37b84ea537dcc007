/** Collects the lines of a text the way a browser would break them. */
export interface TextLines {
  /** Adds words to the line; runs of white space become one space unless they are kept. */
  add(words: string, isKept: boolean): void;
  /** Ends the line, also an empty one. */
  end(): void;
  /** Ends the line when there is something in it. */
  close(): void;
  /** Makes sure that an empty line follows. */
  gap(): void;
  /** From here on lines are quoted one level deeper (1) or less (-1). */
  quote(step: 1 | -1): void;
  startSignature(): void;
  endSignature(): void;
  isFull(): boolean;
  /** True when a line that is neither quoted nor empty was collected. */
  hasOwnText(): boolean;
  text(): string;
}

// Deeper quotation says nothing more, and a hostile mail can be nested a hundred thousand deep.
const DEEPEST = 8;

interface Line {
  readonly depth: number;
  readonly words: string;
}

/** An empty collection that is full after `longest` characters. */
export function textLines(longest: number): TextLines {
  const lines: Line[] = [];
  let line = '';
  let depth = 0;
  let size = 0;
  let signature: { start: number; end: number } | null = null;

  const push = () => {
    lines.push({ depth, words: line.trimEnd() });
    line = '';
  };
  const close = () => {
    if (line.trim() === '') line = '';
    else push();
  };
  const isOwn = ({ depth, words }: Line) => depth === 0 && words !== '';

  return {
    add(words, isKept) {
      size += words.length;
      if (isKept && words.includes('\n')) {
        const parts = words.split('\n');
        for (const part of parts.slice(0, -1)) {
          line += part;
          push();
        }
        line += parts.at(-1) ?? '';
        return;
      }
      const even = isKept ? words : words.replace(/\s+/g, ' ');
      line += line === '' || line.endsWith(' ') ? even.trimStart() : even;
    },
    end: push,
    close,
    gap() {
      close();
      if (lines.at(-1)?.words !== '' && lines.length > 0) push();
    },
    quote(step) {
      close();
      depth += step;
    },
    startSignature() {
      close();
      if (depth === 0) signature = { start: lines.length, end: lines.length };
    },
    endSignature() {
      close();
      if (depth === 0 && signature) signature.end = lines.length;
    },
    isFull: () => size > longest,
    hasOwnText: () => lines.some(isOwn) || (depth === 0 && line.trim() !== ''),
    text() {
      close();
      const last = lines.findLastIndex(({ words }) => words !== '');
      const all = withDelimiter(lines.slice(0, last + 1), signature, isOwn);
      return all
        .map(({ depth, words }) => '> '.repeat(Math.min(depth, DEEPEST)) + words)
        .join('\n')
        .trim();
    },
  };
}

/**
 * Puts the usual `-- ` above a signature known from markup. Only when no words of the writer follow it: a
 * signature above the answer must not swallow the answer.
 */
function withDelimiter(
  lines: readonly Line[],
  signature: { start: number; end: number } | null,
  isOwn: (line: Line) => boolean,
): readonly Line[] {
  if (!signature || lines.slice(signature.end).some(isOwn)) return lines;
  const before = lines.slice(0, signature.start);
  const isMarked = before.findLast(({ words }) => words !== '')?.words === '--';
  if (isMarked || !before.some(isOwn)) return lines;
  return [...before, { depth: 0, words: '-- ' }, ...lines.slice(signature.start)];
}
