import { afterEach, expect, test } from 'vitest';
import { readAccount } from '@/lib/adapters/gmail/read-account.ts';
import { pageOf } from './page-of.ts';

const link = (label: string) =>
  `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="${label}"></a>`;

afterEach(() => {
  document.title = '';
  history.replaceState(null, '', '/');
});

test.each([
  ['Norwegian', 'Google-konto: Kari Nordmann  \n(kari@firma.example)'],
  ['Danish with direction marks', 'Google-konto: Kari \u202akari@firma.example\u202c'],
  ['Russian', 'Аккаунт Google: Кари (Kari@Firma.example)'],
])('the mailbox is known from a menu in %s', (_language, label) => {
  expect(readAccount(pageOf(link(label)))).toBe('kari@firma.example');
});

test('the mailbox is known from the title when there is no menu', () => {
  const page = pageOf('');
  document.title = 'Innsigelse fra ola@kunde.example - kari@firma.example - Firma AS Mail';
  expect(readAccount(page)).toBe('kari@firma.example');
});

test('an address in a subject is never taken for the mailbox', () => {
  const page = pageOf('');
  document.title = 'Svar ola@kunde.example - Gmail';
  expect(readAccount(page)).toBeNull();
});

test('in a mailbox that is opened for somebody else the title counts, not who is signed in', () => {
  history.replaceState(null, '', '/mail/b/AbC/u/0/');
  const page = pageOf(link('Google-konto (kari@firma.example)'));
  document.title = 'Innboks - faktura@firma.example - Gmail';
  expect(readAccount(page)).toBe('faktura@firma.example');
});
