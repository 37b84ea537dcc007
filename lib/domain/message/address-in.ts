import type { Address } from '../shared/address.ts';

/**
 * The first mailbox in the free text of a quoted header: `Kari Moe <kari@x.example>`,
 * `"Moe, Kari" [mailto:kari@x.example]`, `Kari <mailto:…> <…> on behalf of …`, or a bare name.
 * Null when the text is empty.
 */
export function addressIn(text: string): Address | null {
  const shown = text.slice(0, 400).replaceAll('mailto:', '').trim();
  if (shown === '') return null;
  const at = shown.indexOf('@');
  if (at < 0) return { name: withoutQuotes(shown), email: '' };
  let from = at;
  while (from > 0 && isAddressChar(shown.charCodeAt(from - 1))) from -= 1;
  let to = at + 1;
  while (to < shown.length && isAddressChar(shown.charCodeAt(to))) to += 1;
  const email = shown.slice(from, to).replace(/\.$/, '').toLowerCase();
  return { name: withoutQuotes(shown.slice(0, from)), email };
}

/** The display name without quotes, brackets and commas around it. */
function withoutQuotes(name: string): string {
  return name.replace(/^[\s"'“”„‘’<([*,;]+/, '').replace(/[\s"'“”„‘’<>([*,;:]{1,20}$/, '');
}

/** Characters of an address that end neither in markup nor in punctuation. */
function isAddressChar(code: number): boolean {
  const isLetterOrDigit =
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  // . _ % + - = and letters outside ASCII. No apostrophe: Outlook puts addresses between them.
  return (
    isLetterOrDigit ||
    [46, 95, 37, 43, 45, 61].includes(code) ||
    (code > 191 && /\p{L}/u.test(String.fromCharCode(code)))
  );
}
