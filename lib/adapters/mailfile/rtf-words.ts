/** Control words that stand for something that can be read (RTF 1.9.1, "Special Characters"). */
export const spokenMarks: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['cell', '\t'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
]);

/** Groups that begin with one of these hold nothing that was written in the mail (RTF 1.9.1, "Destinations"). */
export const outsideText: ReadonlySet<string> = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'filetbl',
  'revtbl',
  'pict',
  'nonshppict',
  'fldinst',
  'xe',
  'tc',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
]);

const labels: Readonly<Record<number, string | undefined>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Reads the bytes of a Windows code page; those it does not know as Western European, as old mail programs did. */
export function decoderOf(codePage: number): TextDecoder {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  return new TextDecoder(labels[codePage] ?? (isWindows ? `windows-${codePage}` : 'windows-1252'));
}
