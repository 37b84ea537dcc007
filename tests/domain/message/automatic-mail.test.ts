import { describe, expect, test } from 'vitest';
import { isAutomaticMail } from '../../../lib/domain/message/automatic-mail.ts';

const mail = (headers: Record<string, string>, subject = 'Faktura', email = 'kari@x.example') => ({
  headers,
  subject,
  from: { name: '', email },
});

describe('nobody wrote', () => {
  test.each([
    ['a vacation answer', mail({ 'auto-submitted': 'auto-replied' })],
    ['a notice of Exchange', mail({ 'x-auto-response-suppress': 'All' })],
    ['a bounce', mail({ 'return-path': '<>' })],
    [
      'a delivery report',
      mail({ 'content-type': 'multipart/report; report-type=delivery-status' }),
    ],
    ['a mailing list', mail({ 'list-id': '<nytt.x.example>' })],
    ['bulk mail', mail({ precedence: 'bulk' })],
    ['mail of the mail server', mail({}, 'Hei', 'mailer-daemon@x.example')],
    ['an answer Outlook calls automatic', mail({}, 'Automatisk svar: Faktura 1')],
    ['a Danish one', mail({}, 'Automatisk svar: Rykker')],
    ['a Swedish one', mail({}, 'Autosvar: Faktura')],
    ['an English one', mail({}, 'Out of office: invoice')],
  ])('%s', (_, raw) => {
    expect(isAutomaticMail(raw)).toBe(true);
  });
});

describe('a person wrote', () => {
  test.each([
    ['a mail without such headers', mail({})],
    ['a mail that says "Auto-Submitted: no"', mail({ 'auto-submitted': 'no' })],
    ['a mail that only suppresses receipts', mail({ 'x-auto-response-suppress': 'DR, RN' })],
    ['a mail about an automatic answer', mail({}, 'Re: Automatisk svar: Faktura 1')],
  ])('%s', (_, raw) => {
    expect(isAutomaticMail(raw)).toBe(false);
  });
});
