import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { htmlToText } from '../../../lib/adapters/mailfile/html-to-text.ts';
import { scanLine } from '../../../lib/app/scan-report.ts';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { readMessage } from '../../../lib/domain/message/read-message.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';
import { cunningMails } from '../../fixtures/hostile/hostile-mails.ts';
import { hostileMarkup } from '../../fixtures/hostile/hostile-markup.ts';
import { brokenText } from '../../fuzz/broken-text.ts';
import { fuzz } from '../../fuzz/fuzz.ts';
import { fixture, readAll } from './read-all.ts';

const now = Instant.parse('2026-11-22T10:00:00.000Z');
const folder = join(import.meta.dirname, '../../fixtures/mail');
const decoder = new TextDecoder('latin1');
const written = readdirSync(folder).map((name) => decoder.decode(fixture(name).bytes));
const seeds = [...written, ...cunningMails().map(({ text }) => text)];
const names = ['a.eml', 'b.mbox', 'c.jsonl', 'd.msg', 'e'];
// The header of Outlook's file format, so that its reader gets what it does not expect.
const outlook = String.fromCharCode(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

describe('a file that may be no mail', () => {
  fuzz(
    'is read or refused, and what is read is judged with quotes of its own words',
    fc.tuple(fc.constantFrom(...names), brokenText([...seeds, `${outlook}${'\0'.repeat(600)}`])),
    async ([name, text]) => {
      for (const item of await readAll({ name, bytes: bytesOf(text) })) {
        if (!item.ok) continue;
        const message = readMessage(item.message, now);
        const detection = detect(message);
        expect(message.subject).not.toMatch(/[\r\n\u202a-\u202e]/);
        expect(detection.probability).toBeGreaterThanOrEqual(0);
        expect(detection.probability).toBeLessThanOrEqual(1);
        for (const { quote } of detection.points) expect(message.newest).toContain(quote);
        const line = scanLine('x', message.newest, detection);
        expect(JSON.parse(JSON.stringify(line))).toMatchObject({ id: 'x' });
      }
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    },
  );
});

describe('markup that may be none', () => {
  fuzz(
    'becomes text without a script or a style',
    brokenText([
      '<p>Vi bestrider <b>kravet</b>.</p>',
      ...hostileMarkup.map(({ markup }) => markup),
    ]),
    (html) => {
      expect(typeof htmlToText(html)).toBe('string');
    },
  );
});
