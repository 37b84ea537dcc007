import { describe, expect, test } from 'vitest';
import { dueDateIn } from '../../../../lib/domain/detection/facts/due-date-in.ts';
import { readingOf } from '../../../../lib/domain/detection/text/reading.ts';
import { aMessage } from '../a-message.ts';

const reading = (newest: string) => readingOf({ subject: '', newest });

describe('the due date', () => {
  // data: text, date; the mail came on 20 November 2026
  test.each([
    ['Forfall: 20. november 2025.', '2025-11-20'],
    ['Forfaldsdato: 14-04-2025', '2025-04-14'],
    ['Betalingsfrist 9. oktober 2025.', '2025-10-09'],
    ['Frist 28. februar 2026 er for kort.', '2026-02-28'],
    ['Fakturaen forfalt 22.04.2026.', '2026-04-22'],
    ['med förfallodag 2026-03-20', '2026-03-20'],
    ['(18 400 kr, förf. 31 juli 2026)', '2026-07-31'],
    ['The invoice is due 30 May 2025.', '2025-05-30'],
    ['It is payable 1 December 2025.', '2025-12-01'],
    ['Payment due May 30, 2025', '2025-05-30'],
    ['Beløpet må være betalt senest 26.05.2025.', '2025-05-26'],
    ['Betales senest 1.12.', '2026-12-01'],
    ['Beløbet bedes indbetalt senest den 21. marts 2025.', '2025-03-21'],
    ['som skulle betales 12. januar 2026', '2026-01-12'],
    ['faktura 309 att betala 2026-07-15', '2026-07-15'],
    ['Hela 14 800 kr, betalas 11 maj 2026.', '2026-05-11'],
    ['I har sendt 21.900 kr. til den 10. september 2026.', '2026-09-10'],
    ['Fakturaen forfell 30.04.2025.', '2025-04-30'],
    ['som förföll 2026-01-31', '2026-01-31'],
    ['Forfall 5. januar.', '2027-01-05'],
    ['Forfall 31.02.2026', null],
    ['Forfall 31.12.0026', null],
    ['Forfallsdato: 31.12.9999', null],
    ['Vi betaler senest fredag.', null],
    ['Resten blev betalt 15.02.2026.', null],
    ['Vi overførte til 12 kontoer.', null],
    ['Den står som forfalden med 7.150 kr.', null],
    ['Levert 12.05.2026.', null],
  ])('in "%s" is %s', (text, date) => {
    expect(dueDateIn(reading(text), aMessage({}))).toBe(date);
  });

  test('without a year is not guessed when the day of receipt is unknown', () => {
    expect(dueDateIn(reading('Forfall 5. januar.'), aMessage({ receivedAt: null }))).toBeNull();
  });
});
