import type { EmailMessage } from '../../message/email-message.ts';
import { domainOf } from '../../shared/address.ts';
import type { Language } from '../../shared/language.ts';
import type { Currency } from '../../shared/money.ts';

const kroneOfLanguage: Readonly<Record<Exclude<Language, 'en'>, Currency>> = {
  nb: 'NOK',
  nn: 'NOK',
  da: 'DKK',
  sv: 'SEK',
};
// A map, since a stranger chooses the key: a record also answers to `constructor`.
const kroneOfDomain: ReadonlyMap<string, Currency> = new Map([
  ['no', 'NOK'],
  ['dk', 'DKK'],
  ['se', 'SEK'],
]);

/** What gives the country away in an English mail: how it pays and is taxed, where it lives. */
const hints: readonly (readonly [Currency, RegExp])[] = [
  ['SEK', /\bkronor|\bswish|sweden|swedish|stockholm/i],
  ['DKK', /mobilepay|denmark|danish|copenhagen|\d\.\d{3}(?:,\d\d)? ?(?:kr|,-)/i],
];

/** The mailboxes that a mail went between. */
export type Between = Pick<EmailMessage, 'language' | 'account' | 'from' | 'to'>;

/**
 * Which krone "kr" is: that of the language; in English that of a domain in the mail's addresses,
 * else what its words hint at, else the Norwegian one. The user sees it and can change it.
 */
export function kroneOf({ language, account, from, to }: Between, text: string): Currency {
  if (language !== 'en') return kroneOfLanguage[language];
  const addresses = [...to.map(({ email }) => email), account ?? '', from?.email ?? ''];
  const domains = addresses.map((email) => domainOf(email).split('.').at(-1) ?? '');
  const byDomain = domains
    .map((end) => kroneOfDomain.get(end))
    .find((krone) => krone !== undefined);
  return byDomain ?? hints.find(([, hint]) => hint.test(text))?.[0] ?? 'NOK';
}
