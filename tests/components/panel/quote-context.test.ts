import { describe, expect, test } from 'vitest';
import { quoteInContext } from '@/components/panel/quote-context.ts';

const text = `Hei,\n${'ord '.repeat(40)}vi har ikke fått varene ${'mer '.repeat(40)}\nHilsen`;
const start = text.indexOf('vi har');
const end = start + 'vi har ikke fått varene'.length;

describe('a quote in its context', () => {
  test('keeps the customer’s exact words', () => {
    expect(quoteInContext(text, { start, end }).quote).toBe('vi har ikke fått varene');
  });

  test('shows a little of the same line, with a mark where it was cut', () => {
    const { before, after } = quoteInContext(text, { start, end });
    expect(before).toMatch(/^… ord /);
    expect(after).toMatch(/ …$/);
    expect(before.length).toBeLessThan(80);
  });

  test('never reaches into other lines', () => {
    const { before, after } = quoteInContext('En\nto tre\nfire', { start: 3, end: 5 });
    expect([before, after]).toEqual(['', ' tre']);
  });

  test('never shows half an emoji at either end', () => {
    for (const lead of ['', 'x']) {
      const row = lead + '😀'.repeat(80);
      const around = `${row}sitat${row}`;
      const found = quoteInContext(around, { start: row.length, end: row.length + 5 });
      expect(found.before.isWellFormed() && found.after.isWellFormed()).toBe(true);
    }
  });

  test('a quote of everything has no context', () => {
    expect(quoteInContext('alt', { start: 0, end: 3 })).toEqual({
      before: '',
      quote: 'alt',
      after: '',
    });
  });
});
