import { currencies, type Money } from '../shared/money.ts';
import type { CaseSheet } from './case-sheet.ts';

/** What the cases of some rows dispute, one sum a currency. Unknown amounts count nothing. */
export function disputedSums({ codes, sums }: CaseSheet, rows: Uint32Array): readonly Money[] {
  const totals = new Float64Array(currencies.length + 1);
  const counts = new Uint32Array(currencies.length + 1);
  for (const row of rows) {
    const sum = sums.disputed[row] ?? Number.NaN;
    if (Number.isNaN(sum)) continue;
    const currency = codes.currency[row] ?? 0;
    totals[currency] = (totals[currency] ?? 0) + sum;
    counts[currency] = (counts[currency] ?? 0) + 1;
  }
  return currencies.flatMap((currency, place) =>
    (counts[place + 1] ?? 0) > 0 ? [{ minor: totals[place + 1] ?? 0, currency }] : [],
  );
}
