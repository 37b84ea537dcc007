import { describe, expect, test } from 'vitest';
import { readMailFile } from '../../../lib/adapters/mailfile/read-mail-file.ts';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { readMessage } from '../../../lib/domain/message/read-message.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import {
  cunningMails,
  dispute,
  longMails,
  nestedParts,
} from '../../fixtures/hostile/hostile-mails.ts';
import { fileOf, readAll, readOne } from './read-all.ts';

const now = Instant.parse('2026-11-22T10:00:00.000Z');

/** Some break the charset or the transfer coding of the words themselves; those are read as far as they go. */
const brokenWords = [
  'halves of characters',
  'base64 that breaks off',
  'a charset that nobody knows',
];

describe('a mail made to hurt its reader', () => {
  test.each(cunningMails())(
    'with $name is read as text, with the words of the customer',
    async ({ name, text }) => {
      const message = readMessage(await readOne(fileOf('hostile.eml', text)), now);
      const detection = detect(message);

      expect(message.newest).toContain(
        brokenWords.includes(name) ? 'Vi bestrider faktura' : dispute,
      );
      expect(message.newest).not.toMatch(
        /wasHacked|pixel\.example|phish\.example|ingen innsigelser/,
      );
      expect(detection.verdict).not.toBe('none');
      for (const { quote } of detection.points) expect(message.newest).toContain(quote);
      expect(Object.prototype).not.toHaveProperty('x');
    },
  );

  test('cannot smuggle a line break, or one that turns the direction, into subject or sender', async () => {
    for (const { text } of cunningMails()) {
      const { subject, from } = readMessage(await readOne(fileOf('hostile.eml', text)), now);
      expect(`${subject}${from?.name}${from?.email}`).not.toMatch(/[\r\n\u202a-\u202e]/);
    }
  });

  test.each(longMails())('of a megabyte of $name is read and judged', async ({ text }) => {
    const items = await readAll(fileOf('hostile.eml', text));
    const messages = items.flatMap((item) => (item.ok ? [readMessage(item.message, now)] : []));
    expect(messages).toHaveLength(1);
    for (const message of messages) {
      expect(message.newest).toContain('Vi bestrider faktura');
      expect(detect(message).verdict).not.toBe('none');
    }
  });

  test('of fifty megabytes gives its beginning or one clear line, and other work gets its turn', async () => {
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    });
    const [mail] = longMails(50_000_000).filter(({ name }) => name === 'nested quotations');
    const problems: string[] = [];
    for await (const item of readMailFile(fileOf('hostile.eml', mail?.text ?? ''))) {
      if (item.ok) expect(item.message.notices).toContain('truncated');
      else problems.push(item.problem);
    }
    clearInterval(clock);
    expect(problems).toEqual([]);
    expect(turns).toBeGreaterThan(0);
  });

  test('of mails attached to mails is opened three levels deep and no deeper', async () => {
    const text = Array.from({ length: 8 }, (_, level) => level).reduceRight(
      (inner, level) =>
        `From: Kari <kari@kunde.example>\r\nSubject: ${level}\r\nContent-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\nContent-Type: text/plain\r\n\r\nEtasje ${level}.\r\n--b${level}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${level}--\r\n`,
      'From: a@b.example\r\n\r\nEtasje 8.\r\n',
    );
    const { text: read } = await readOne(fileOf('hostile.eml', text));
    expect(read.match(/Etasje \d/g)).toEqual(['Etasje 0', 'Etasje 1', 'Etasje 2', 'Etasje 3']);
  });

  test('of five thousand parts inside each other gives one clear line', async () => {
    const items = await readAll(fileOf('hostile.eml', nestedParts(5000)));
    expect(items).toEqual([{ ok: false, place: 'hostile.eml', problem: 'broken-mail' }]);
  });

  test('a line of a list that is no mail, or too much of one, costs that line only', async () => {
    const lines = [
      '{"__proto__":{"x":1},"id":"1","body":"Vi godtar ikke beløpet."}',
      '{"id":{"toString":1},"body":["a"]}',
      `${'['.repeat(100_000)}`,
      '{"id":"2","body":"Hei","from":1e999}',
      '{"id":"3","subject":"Faktura 7","from":"a@b.example","body":"Vi bestrider kravet."}',
    ];
    const items = await readAll(fileOf('list.jsonl', lines.join('\n')));
    expect(items.at(-1)?.ok).toBe(true);
    expect(items.filter(({ ok }) => !ok).length).toBeGreaterThanOrEqual(2);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
