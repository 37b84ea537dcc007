import { describe, expect, test } from 'vitest';
import { filterOfHash, hashOfFilter, noFilter } from '@/components/dashboard/case-filter.ts';

describe('the filter in the address', () => {
  test.each([
    ['nothing chosen', noFilter, '#'],
    ['a group', { ...noFilter, group: 'overdue' as const }, '#show=overdue'],
    ['words with æ, & and =', { ...noFilter, text: 'Bær & søt=1' }, null],
    ['an owner', { ...noFilter, owner: 'kari@firma.example' }, null],
    ['cases without an owner', { ...noFilter, owner: '' }, '#owner='],
    ['an open case', { ...noFilter, open: 'a-b' }, '#case=a-b'],
  ])('survives a reload: %s', (_, filter, hash) => {
    if (hash !== null) expect(hashOfFilter(filter)).toBe(hash);
    expect(filterOfHash(hashOfFilter(filter))).toEqual(filter);
  });

  test.each(['', '#', '#show=nonsense', '#foo=bar', '#%'])('takes %j as no filter', (hash) => {
    expect(filterOfHash(hash)).toEqual(noFilter);
  });
});
