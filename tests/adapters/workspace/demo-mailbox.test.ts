import { describe, expect, test } from 'vitest';
import { demoMailbox } from '../../../lib/adapters/workspace/demo-mailbox.ts';
import { RawMessage } from '../../../lib/domain/message/raw-message.ts';
import { instantOf, millisecondsOf } from '../../../lib/domain/shared/instant.ts';

const DAY = 86_400_000;
const now = instantOf(Date.parse('2026-11-22T10:00:00+01:00'));
const mails = demoMailbox(now);

describe('the demo mailbox', () => {
  test('holds at least two dozen mails, each readable and each with its own key', () => {
    expect(mails.length).toBeGreaterThanOrEqual(24);
    expect(new Set(mails.map(({ key }) => key)).size).toBe(mails.length);
    for (const mail of mails) expect(RawMessage.parse(mail)).toEqual(mail);
  });

  test('is in five languages', () => {
    const languages = new Set(mails.map(({ key }) => key.split(':')[2]?.slice(0, 2)));
    expect([...languages].sort()).toEqual(['da', 'en', 'nb', 'nn', 'sv']);
  });

  test('concerns invented people only: every address ends in .example', () => {
    const addresses = mails.flatMap((mail) => [
      ...[mail.from?.email ?? ''],
      ...(mail.text.match(/[\w.-]+@[\w.-]+/g) ?? []),
    ]);
    expect(addresses.filter((address) => !/\.example\.?$/.test(address))).toEqual([]);
  });

  test.each([
    '2026-11-22T10:00:00+01:00',
    '2027-01-01T00:05:00+01:00',
    '2028-02-29T23:59:00+01:00',
  ])('looks as if it had just arrived at %s', (moment) => {
    const then = Date.parse(moment);
    for (const { receivedAt } of demoMailbox(instantOf(then))) {
      const age = then - millisecondsOf(receivedAt ?? now);
      expect(age).toBeGreaterThanOrEqual(0);
      expect(age).toBeLessThan(10 * DAY);
    }
  });

  test('writes its dates in the language of the mail', () => {
    const text = (id: string) => mails.find(({ key }) => key.endsWith(id))?.text ?? '';
    expect(text('nb-timer')).toContain('innen forfall 1. desember 2026');
    expect(text('da-rabat')).toContain('27. november 2026');
    expect(text('en-away')).toContain('26 November 2026');
    expect(mails.some((mail) => mail.text.includes('{day:'))).toBe(false);
  });
});
