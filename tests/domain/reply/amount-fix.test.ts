import { expect, test } from 'vitest';
import { applyFix } from '../../../lib/domain/reply/apply-fix.ts';
import type { CheckContext } from '../../../lib/domain/reply/check-context.ts';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import type { Language } from '../../../lib/domain/shared/language.ts';
import { contextOf } from './letters.ts';

const sum = (value: number, currency: 'NOK' | 'DKK' = 'NOK') => ({ value, currency });
const upheld = {
  decision: 'unfounded',
  amounts: { invoice: sum(12500), disputed: sum(2400), undisputed: sum(10100), toPay: sum(12500) },
} as const;

function mended(text: string, changes: Partial<CheckContext>, language: Language = 'nb') {
  const context = contextOf(language, changes);
  const found = checkReply({ subject: 'Faktura 10457', text }, context).find(
    ({ rule }) => rule === 'L014',
  );
  if (!found) throw new Error('nothing was found');
  return found.fix ? applyFix(text, found.fix).replaceAll('\u00a0', ' ') : null;
}

test.each([
  ['a digit too few', 'Fakturaen er på 1250 kr.', 'Fakturaen er på 12 500,00 kr.'],
  [
    'two neighbours that changed places',
    'Fakturaen er på 15 200 kr.',
    'Fakturaen er på 12 500,00 kr.',
  ],
  ['another currency', 'Fakturaen er på 12 500 EUR.', 'Fakturaen er på 12 500,00 kr.'],
  [
    'another amount where payment is asked for',
    'Vi ber deg betale 9 870 kr innen 14. desember 2026.',
    'Vi ber deg betale 12 500,00 kr innen 14. desember 2026.',
  ],
  ['an amount that could be any of the case', 'Vi har sett på 777 kr.', null],
])('one click mends %s, when it is clear what was meant', (_, text, expected) => {
  expect(mended(text, upheld)).toBe(expected);
});

test('a corrected invoice brings a sum of its own, which no click replaces', () => {
  const justified = { decision: 'justified', template: 'T13', amounts: upheld.amounts } as const;
  const text = 'Vi sender en ny, 10460, på 11 000,00 kr. Vi ber deg betale 11 000,00 kr.';
  const found = checkReply({ subject: 'Faktura 10457', text }, contextOf('nb', justified));
  expect(found.filter(({ rule }) => rule === 'L014')).toEqual([]);
  expect(mended('Vi ber deg betale 11 000 EUR.', justified)).toBeNull();
  expect(mended('Vi ber deg betale 12 500 EUR.', justified)).toBe(
    'Vi ber deg betale 12 500,00 kr.',
  );
});

test('a case with one amount has only that to offer', () => {
  const text = 'Vi har sett på 777 kr.';
  expect(mended(text, { amounts: { invoice: sum(12500) } })).toBe('Vi har sett på 12 500,00 kr.');
});

test('while a part is disputed only the undisputed part is put in its place', () => {
  const partial = { ...upheld, decision: 'undecided', extent: 'partial' } as const;
  const { toPay: _, ...amounts } = upheld.amounts;
  expect(mended('Vi ber deg betale 9 870 kr.', { ...partial, amounts })).toBe(
    'Vi ber deg betale 10 100,00 kr.',
  );
});

test.each([
  ['undecided', 'Vi ber deg betale 777 kr.'],
  ['undecided', 'Vi ber deg betale 1 250 kr.'],
  ['undecided', 'Vi har sett på 777 kr.'],
  ['undecided', 'Den uomtvistede delen er 1 250 kr.'],
  ['partly', 'Vi ber deg betale 777 kr.'],
  ['unfounded', 'Vi ber deg betale 777 kr.'],
] as const)('a case with a sum unknown offers no other in its place (%s): %s', (decision, text) => {
  const amounts = { invoice: sum(12500) };
  expect(mended(text, { decision, extent: 'partial', amounts })).toBeNull();
});

test('an undecided case offers no disputed amount where payment is asked for', () => {
  const amounts = { invoice: sum(12500) };
  expect(mended('Vi ber deg betale 777 kr.', { amounts })).toBeNull();
});

test('the full stop of the Danish krone is not doubled', () => {
  const amounts = { invoice: sum(12500, 'DKK') };
  expect(mended('Fakturaen er på 1250 kr. i alt.', { amounts }, 'da')).toBe(
    'Fakturaen er på 12.500,00 kr. i alt.',
  );
});
