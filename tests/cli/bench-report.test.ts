import { describe, expect, it } from 'vitest';
import { quantiles } from '../bench/bench.ts';
import { tableLines } from '../bench/bench-report.ts';

const now = {
  title: 'Size',
  columns: ['script', 'KB'],
  rows: [
    ['ours', 9.5],
    ['empty', 0],
  ],
};

describe('the table of measured figures', () => {
  it('lines its columns up and says how it was measured', () => {
    expect(tableLines({ ...now, notes: ['gzip'] })).toEqual([
      '',
      '### Size',
      'script  KB',
      'ours    9.50',
      'empty   0',
      '  gzip',
    ]);
  });

  it('shows the figure of the last release where it was another', () => {
    const before = [
      {
        title: 'Size',
        columns: ['script', 'KB'],
        rows: [
          ['ours', 23],
          ['empty', 0],
        ],
      },
    ];
    expect(tableLines(now, before)).toContain('ours    9.50 (23)');
    expect(tableLines(now, before)).toContain('empty   0');
  });

  it('gives the middle and the slow end of some times', () => {
    expect(quantiles([5, 1, 3])).toEqual({ p50: 3, p99: 5 });
  });
});
