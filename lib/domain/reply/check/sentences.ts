/** A word with its place. `text` is lower case and free of invisible characters. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one: nothing much, a comma, or a stronger mark. */
  readonly before: 'space' | 'comma' | 'mark';
}

/** A sentence with its words. `start` and `end` are offsets in the text; the end includes the full stop. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

// data: abbreviations whose full stop ends no sentence
const abbreviations: ReadonlySet<string> = new Set(
  'kr nr ca bl bla f eks dvs osv mv mm pr inkl ekskl tlf jf jfr evt st kl no nos inc ltd t ex m dr mr mrs ms fx vs vedr hhv resp tel mva d v s e i'.split(
    ' ',
  ),
);

// data: abbreviations that often stand last: a capital letter after them begins a new sentence
const closingAbbreviations: ReadonlySet<string> = new Set(
  'kr nr bl osv mv mm inkl ekskl tlf st inc ltd t e d v s i'.split(' '),
);

// data: names of months that are followed by a figure
const months = /^(?:jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|des|dec)$/;

const WORD = /[\p{L}\p{N}\p{M}\u200b-\u200d\u00ad\u2060\ufeff]+(?:['’]\p{L}+)?/gu;
// No letter has such a sentence: what is compared word by word stays small.
const LONGEST_SENTENCE = 150;
const INVISIBLE = /[\u200b-\u200d\u00ad\u2060\ufeff]/g;
// Letters as people type them; a text without these needs no clearing word by word.
const ODD = /[\u200b-\u200d\u00ad\u2060\ufeff’\p{M}]/u;

/** Sentences of a letter in order, in one pass. Lines that were only wrapped are joined. */
export function sentencesOf(text: string): readonly Sentence[] {
  const isOdd = ODD.test(text);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const close = (end: number) => {
    const first = tokens[0];
    if (first) sentences.push({ start: first.start, end, tokens });
    tokens = [];
  };
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const word = isOdd ? cleared(written) : written.toLowerCase();
    if (word === '') continue;
    const start = match.index;
    const between = text.slice(last, start);
    const previous = tokens.at(-1);
    const isFull = tokens.length >= LONGEST_SENTENCE;
    if (previous && (isFull || endsSentence(previous, between, written)))
      close(last + markLength(between));
    tokens.push({
      text: word,
      start,
      end: start + written.length,
      before: tokens.length === 0 ? 'mark' : separation(between),
    });
    last = start + written.length;
  }
  close(last + markLength(text.slice(last, last + 3)));
  return sentences;
}

function cleared(word: string): string {
  return word.replace(INVISIBLE, '').normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** Whether the characters between two words end a sentence. Only the first 200 are looked at. */
function endsSentence(previous: Token, between: string, next: string): boolean {
  if (between === ' ') return false;
  const gap = between.slice(0, 200);
  const first = next[0] ?? '';
  const isLower = first !== first.toUpperCase();
  const isFigure = first >= '0' && first <= '9';
  if (/[!?…]/.test(gap)) return true;
  if (gap.includes('.') && /\s/.test(gap)) {
    const isAfterFigure = /\d$/.test(previous.text);
    const mayClose = closingAbbreviations.has(previous.text) && !isFigure && !isLower;
    const isAbbreviated =
      (abbreviations.has(previous.text) && !mayClose) || (isFigure && months.test(previous.text));
    if (!isLower && !isAbbreviated && !(isAfterFigure && isFigure)) return true;
    // "… 27. november": the figure's full stop ends nothing when a small letter follows.
    if (isLower && !isAfterFigure && !isAbbreviated && gap.includes('\n')) return true;
  }
  if (!gap.includes('\n')) return false;
  if (/\n\s*\n/.test(gap) || /[:;]/.test(gap)) return true;
  // A wrapped line goes on in small letters or figures; a list item has its mark before it.
  return !(isLower || isFigure) || /[-*•–]/.test(gap);
}

function separation(between: string): Token['before'] {
  if (between === ' ') return 'space';
  if (/[;:()[\].–—/]|\s-\s/.test(between.slice(0, 200))) return 'mark';
  return between.includes(',') ? 'comma' : 'space';
}

/** How much of the following belongs to the sentence before: its full stop. */
function markLength(between: string): number {
  return /^[.!?…]/.test(between) ? 1 : 0;
}
