import { detect } from '../../../lib/domain/detection/detect.ts';
import { aMessage } from '../../domain/detection/a-message.ts';
import type { BenchTable } from '../bench.ts';

const MEGABYTE = 1_000_000;
const ROUNDS = 3;
const PROSE =
  'Vi har ikke mottatt varene på faktura 20117, og vi betaler ikke kr 12 450 før de er her.\n';

// data: what is repeated to a megabyte
const pieces: readonly (readonly [string, string])[] = [
  ['ordinary prose', PROSE],
  ['>', '>'],
  ['> with line breaks', '>\n'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['digits', '1'],
  ['digits and blanks', '1 '],
  ['@', '@'],
  ['addresses', 'a@b.c '],
  ['From: lines', 'From: a@b.example\n'],
  ['short sentences', 'Nei. '],
  ['dashes', '-'],
];

/** Reading and judging a megabyte of what breaks careless scanners: stripping, sentences, facts, verdict. */
export function hostileTable(): BenchTable {
  const nested = Array.from({ length: 1400 }, (_, depth) => `${'>'.repeat(depth)} svar\n`).join('');
  const all = [...pieces, ['nested quotes', nested] as const];
  const rows = all.map(([name, piece]) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      detect(aMessage({ subject: 'Faktura', text }));
      return performance.now() - start;
    });
    const best = Math.min(...times);
    return [name, Number(best.toFixed(1)), best <= 60 ? 'yes' : 'no'];
  });
  return {
    title: 'A megabyte of hostile text, read and judged',
    columns: ['repeated to 1 MB', 'ms', 'at most 60 ms'],
    rows,
    notes: [`The least of ${ROUNDS} rounds: other work on the machine only adds.`],
  };
}
