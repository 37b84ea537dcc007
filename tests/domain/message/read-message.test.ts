import { describe, expect, test } from 'vitest';
import type { RawMessage } from '../../../lib/domain/message/raw-message.ts';
import { readMessage } from '../../../lib/domain/message/read-message.ts';
import { MessageKey } from '../../../lib/domain/shared/ids.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';

const now = Instant.parse('2026-11-22T12:00:00.000Z');

const raw: RawMessage = {
  key: MessageKey.parse('workspace:1'),
  threadKey: null,
  host: 'workspace',
  account: null,
  rfcMessageId: null,
  subject: 'SV: Faktura 10457',
  from: { name: 'Marit Solbakken', email: 'marit@fjordbyen-kafe.example' },
  to: [],
  receivedAt: Instant.parse('2026-11-20T09:00:00.000Z'),
  headers: {},
  text: 'Vi er ikke enige i beløpet på fakturaen.\n\nMarit\n\nDen 18.11.2026 09:12, skrev Ola:\n> Her er den.',
  notices: [],
};

describe('a mail ready for detection', () => {
  test('holds the newest text, the rest apart from it, and the language', () => {
    expect(readMessage(raw, now)).toMatchObject({
      newest: 'Vi er ikke enige i beløpet på fakturaen.',
      signature: 'Marit',
      language: 'nb',
      forwardedFrom: null,
      isAutomatic: false,
      notices: [],
    });
  });

  test('keeps what the host told', () => {
    const message = readMessage({ ...raw, notices: ['clipped'] }, now);
    expect(message.notices).toEqual(['clipped']);
    expect(message.text).toBe(raw.text);
  });
});

describe('the user is told', () => {
  test.each([
    ['that there is no text', { text: ' \n' }, 'empty'],
    ['that an answer holds only a quotation', { text: '> Her er den.' }, 'empty'],
    ['that the sender is missing', { from: null }, 'no-sender'],
    ['that the sender has no address', { from: { name: 'Marit', email: '' } }, 'no-sender'],
    ['that the date is missing', { receivedAt: null }, 'no-date'],
    [
      'that the date lies ahead',
      { receivedAt: Instant.parse('2026-11-23T12:00:00.000Z') },
      'future-date',
    ],
    ['that only a part was read', { text: 'Feil beløp. '.repeat(100_000) }, 'truncated'],
  ] as const)('%s', (_, change, notice) => {
    expect(readMessage({ ...raw, ...change }, now).notices).toEqual([notice]);
  });

  test('nothing about a clock that runs a few minutes ahead', () => {
    const receivedAt = Instant.parse('2026-11-22T12:05:00.000Z');
    expect(readMessage({ ...raw, receivedAt }, now).notices).toEqual([]);
  });
});
