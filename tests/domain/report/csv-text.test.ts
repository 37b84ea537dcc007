import { describe, expect, test } from 'vitest';
import { csvHead, csvRows } from '../../../lib/domain/report/csv-text.ts';

const columns = [
  { title: 'Kunde', kind: 'text' },
  { title: 'Beløp', kind: 'amount' },
];

describe('a CSV file', () => {
  test('begins with the mark of UTF-8 and ends its lines by CRLF (RFC 4180)', () => {
    expect(csvHead({ columns }, 'comma')).toBe('\ufeffKunde,Beløp\r\n');
    expect(csvRows({ columns, rows: [['Åse', 12.5]] }, 'comma')).toBe('Åse,12.50\r\n');
  });

  test('has semicolons and decimal commas for Nordic Excel', () => {
    expect(csvRows({ columns, rows: [['Åse', -12.5]] }, 'semicolon')).toBe('Åse;-12,50\r\n');
  });

  test.each([
    ['a separator', 'Hansen, Per', '"Hansen, Per"'],
    ['a quotation mark', 'Per "P" Hansen', '"Per ""P"" Hansen"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a plus', '+47 22', "'+47 22"],
    ['a minus', '-1+1', "'-1+1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a hidden formula', '\t=1', "'\t=1"],
  ])('defuses and quotes %s', (_title, text, expected) => {
    expect(csvRows({ columns, rows: [[text, null]] }, 'comma')).toBe(`${expected},\r\n`);
  });
});
