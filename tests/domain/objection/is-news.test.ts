import { expect, test } from 'vitest';
import { isNews } from '../../../lib/domain/objection/is-news.ts';
import { MessageKey } from '../../../lib/domain/shared/ids.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';

const known = { messageKeys: [MessageKey.parse('gmail:a:1')] };
const us = { ...defaultSettings.owner, email: 'ingrid@firma.example' };
const firm = { name: 'Firma AS', domain: 'firma.example' };

test.each([
  ['of the customer', 'ola@kunde.example', { owner: us, seller: firm }, true],
  ['of our own', 'ingrid@firma.example', { owner: us, seller: firm }, false],
  ['of a colleague', 'per@firma.example', { owner: us, seller: firm }, false],
  ['without an address, when nobody said who we are', '', defaultSettings, true],
] as const)('a mail %s', (_, email, settings, expected) => {
  const mail = { from: { name: 'Ola', email }, isAutomatic: false };
  expect(isNews(mail, known, settings)).toBe(expected);
});
