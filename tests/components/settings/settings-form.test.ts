import { describe, expect, test } from 'vitest';
import { formOf, problemsOf, settingsOf } from '@/components/settings/settings-form.ts';
import { addDays, PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { defaultSettings, Settings } from '@/lib/domain/shared/settings.ts';

const today = PlainDate.parse('2026-11-23');
const form = formOf(defaultSettings);
const settings: Settings = {
  ...defaultSettings,
  language: 'da',
  country: 'DK',
  seller: { name: 'Varme ApS', domain: 'varme.dk' },
  owner: { name: 'Ida Holm', email: 'ida@varme.dk', phone: '+45 11 22 33 44' },
  manager: 'chef@varme.dk',
  approvedAccounts: ['1234 0012345678', 'DK50 0040 0440 1162 43'],
  workday: { from: 7 * 60 + 30, to: 15 * 60 },
  breaks: [{ from: 11 * 60 + 30, to: 12 * 60 }],
  closedDays: [PlainDate.parse('2026-12-23'), PlainDate.parse('2026-12-28')],
  closedDayNames: { '2026-12-28': 'Romjul, stengt' },
};

describe('the settings form', () => {
  test('gives back what it was filled with', () => {
    expect(problemsOf(formOf(settings), today)).toEqual({});
    expect(settingsOf(formOf(settings))).toEqual(settings);
    expect(Settings.parse(settingsOf(form))).toEqual(defaultSettings);
  });

  test('tidies what people type: blanks, capitals, empty and repeated lines, order of days', () => {
    const tidied = settingsOf({
      ...form,
      ownerEmail: ' Kari@Firma.NO ',
      sellerDomain: ' Firma.no',
      accounts: '1503 20 45678\n\n 1503 20 45678 \n',
      closedDays: '24.12.2026\n2026-05-15\n',
    });
    expect(tidied.owner.email).toBe('kari@firma.no');
    expect(tidied.seller.domain).toBe('firma.no');
    expect(tidied.approvedAccounts).toEqual(['1503 20 45678']);
    expect(tidied.closedDays).toEqual(['2026-05-15', '2026-12-24']);
  });

  test.each([
    ['an address without a domain', { ownerEmail: 'kari' }, { ownerEmail: 'email' }],
    ['an address with a blank', { manager: 'sjef @firma.no' }, { manager: 'email' }],
    ['a web address as domain', { sellerDomain: 'https://firma.no' }, { sellerDomain: 'domain' }],
    ['an address as domain', { sellerDomain: 'post@firma.no' }, { sellerDomain: 'domain' }],
    [
      'a day that ends before it begins',
      { workFrom: '16:00', workTo: '08:00' },
      { workTo: 'hours' },
    ],
    ['hours that are missing', { workFrom: '' }, { workTo: 'hours' }],
    ['a day that does not exist', { closedDays: '2026-02-30' }, { closedDays: 'closedDays' }],
    ['a month that does not exist', { closedDays: '24.13.2026' }, { closedDays: 'closedDays' }],
    ['a break of one time', { breaks: 'lunsj 11:30' }, { breaks: 'breaks' }],
    ['a break that ends before it begins', { breaks: '12:00–11:30' }, { breaks: 'breaks' }],
    [
      'breaks that fill the day: nobody would ever be reminded',
      { breaks: '07:00-12:00\n12.00 – 17.00' },
      { breaks: 'neverOpen' },
    ],
    [
      'a name stuck to its date',
      { closedDays: '2026-12-23Julaften' },
      { closedDays: 'closedDays' },
    ],
    [
      'a company that is closed all year: no deadline could be kept',
      {
        closedDays: Array.from({ length: 400 }, (_, day) => addDays(today, day)).join('\n'),
      },
      { closedDays: 'closedAllYear' },
    ],
    ['words as account', { accounts: 'kontonummer kommer' }, { accounts: 'accounts' }],
    ['too few digits', { accounts: '1234' }, { accounts: 'accounts' }],
  ])('does not take %s', (_, part, problems) => {
    expect(problemsOf({ ...form, ...part }, today)).toEqual(problems);
  });

  test.each([
    '1503 20 45678',
    '1503.20.45678',
    '123-4567',
    'NO93 8601 1117 947',
    'SE4550000000058398257466',
  ])('takes the account %s', (accounts) => {
    expect(problemsOf({ ...form, accounts }, today)).toEqual({});
  });
});
