import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/domain/message/language-of.ts';
import { splitMessage } from '../../../lib/domain/message/split-message.ts';
import { excessGrowth } from '../../growth.ts';

// data: one sentence and its language
test.each([
  ['Vi har ikke mottatt varene og betaler derfor ikke regningen.', 'nb'],
  ['Kan dere sende meg en ny faktura?', 'nb'],
  ['Eg har ikkje fått varene og betaler difor ikkje rekninga.', 'nn'],
  ['Kan de senda meg ei ny rekning frå dykk?', 'nn'],
  ['Vi har ikke modtaget varerne og betaler derfor ikke regningen.', 'da'],
  ['Kan I sende mig en ny faktura?', 'da'],
  ['Vi har inte fått varorna och betalar därför inte räkningen.', 'sv'],
  ['Kan ni skicka en ny faktura till mig?', 'sv'],
  ['We have not received the goods and will not pay the bill.', 'en'],
  ['Could you send me a new invoice?', 'en'],
])('"%s" is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each(['', '   ', '12 450,00', '🙂', 'kari@nesbygg.example'])(
  '%j tells nothing and is read as English',
  (text) => {
    expect(languageOf(text)).toBe('en');
  },
);

test('the language of 98 in 100 mails of the corpus is right', () => {
  const folder = join(import.meta.dirname, '../../../assets/corpus');
  const mails = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line): { lang: string; body: string } => JSON.parse(line));
  const right = mails.filter(({ lang, body }) => languageOf(splitMessage(body).newest) === lang);
  expect(right.length / mails.length).toBeGreaterThan(0.98);
});

test('a long text takes work in proportion to its length', () => {
  expect(excessGrowth(languageOf, 'å', 100_000)).toBeLessThan(4);
  expect(excessGrowth(languageOf, 'vi betaler ', 100_000)).toBeLessThan(4);
});
