import * as z from 'zod/mini';
import { type Language, localeOf } from './language.ts';

/** Currencies in which customers here are invoiced; each has two decimals (ISO 4217). */
export const currencies = ['NOK', 'DKK', 'SEK', 'EUR', 'GBP', 'USD'] as const;

export const Currency = z.enum(currencies);
export type Currency = z.infer<typeof Currency>;

/** An amount in minor units (øre, öre, cent): integers, so that sums are exact. */
export const Money = z.object({ minor: z.int(), currency: Currency });
export type Money = Readonly<z.infer<typeof Money>>;

/** `value` in major units (12.5 is 12.50) as `Money`, rounded to the nearest minor unit. */
export function money(value: number, currency: Currency): Money {
  return { minor: Math.round(value * 100), currency };
}

/** The amount in major units, for JSON contracts and inputs. */
export function majorUnits(amount: Money): number {
  return amount.minor / 100;
}

/** The amount as written in a letter: `12 500,00 kr` in Norwegian, `NOK 12,500.00` in English. */
export function formatMoney(amount: Money, language: Language): string {
  return formatterFor(language, amount.currency, 'symbol').format(amount.minor / 100);
}

/**
 * Amounts that stand side by side: `15 665,00 NOK`, `640,00 EUR` where their currencies differ, because then
 * `kr` does not say whose.
 */
export function formatAmounts(amounts: readonly Money[], language: Language): string[] {
  const isMixed = new Set(amounts.map(({ currency }) => currency)).size > 1;
  return amounts.map(({ minor, currency }) =>
    formatterFor(language, currency, isMixed ? 'code' : 'symbol').format(minor / 100),
  );
}

// Making a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(
  language: Language,
  currency: Currency,
  currencyDisplay: 'symbol' | 'code',
): Intl.NumberFormat {
  const key = `${language} ${currency} ${currencyDisplay}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf[language], {
    style: 'currency',
    currency,
    currencyDisplay,
  });
  formatters.set(key, made);
  return made;
}
