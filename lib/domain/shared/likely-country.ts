import { domainOf } from './address.ts';
import { type Country, countries, countryOfLanguage } from './country.ts';
import type { Language } from './language.ts';

/** Whose rules a customer's case most likely falls under, and what says so. */
export interface LikelyCountry {
  readonly country: Country;
  /** `own`: the mail tells nothing, so the seller's own country stands in. */
  readonly from: 'address' | 'language' | 'own';
  /** ISO code of the country that the address is from when there are no rules for it; null otherwise. */
  readonly foreign: string | null;
}

// Endings of two letters that are sold to everybody and tell of no country. Sweden and Denmark use `nu` for "now".
const sold: ReadonlySet<string> = new Set(
  'ac ai am cc cd co eu fm gg im io la ly me nu sh su to tv vc ws'.split(' '),
);

/** The one ending in common use that is not the ISO code of its country. */
const isoOfEnding: Readonly<Record<string, string>> = { uk: 'GB' };

/**
 * The country of an address ending counts most, then the language of the mail, then the seller's own: whoever
 * writes Swedish from a `.no` address is most likely a customer in Norway. The user may always choose another.
 */
export function likelyCountry(
  { email, language }: { readonly email: string; readonly language: Language },
  own: Country,
): LikelyCountry {
  const region = regionOf(email);
  const listed = countries.find((country) => country === region);
  if (listed) return { country: listed, from: 'address', foreign: null };
  const spoken = countryOfLanguage(language);
  if (spoken) return { country: spoken, from: 'language', foreign: null };
  return { country: own, from: 'own', foreign: region };
}

/** The country that the ending of an address belongs to, as its ISO code; null where it tells of none. */
function regionOf(email: string): string | null {
  const domain = domainOf(email);
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (!domain.includes('.') || !/^[a-z]{2}$/.test(ending) || sold.has(ending)) return null;
  return isoOfEnding[ending] ?? ending.toUpperCase();
}
