import { describe, expect, test } from 'vitest';
import { idOfKey, messageKeyOf, permanentId, receivedAtOf } from '@/lib/adapters/gmail/gmail-id.ts';

describe('the permanent id of a message or thread', () => {
  test.each([
    ['hexadecimal', '19aa36463ba805f6', '19aa36463ba805f6'],
    ['decimal, of a message', '#msg-f:1849200000000000005', '19a9ad9a3ea70005'],
    ['decimal, of a thread', 'thread-f:1849200000000000001', '19a9ad9a3ea70001'],
    ['shorter than usual, from an old mail', 'fedcba987654321', '0fedcba987654321'],
    ['minted in the browser', '#msg-a:r-7673660351152959857', null],
    ['the word undefined, since November 2025', 'undefined', null],
    ['words of a page', 'FMfcgzQdzmTn', null],
    ['an empty attribute', '', null],
    ['a missing attribute', null, null],
  ])('is read when it is %s', (_name, value, expected) => {
    expect(permanentId(value)).toBe(expected);
  });

  test('is all that a key adds to the mailbox', () => {
    const key = messageKeyOf('kari@firma.example', '19aa36463ba805f6');
    expect(key).toBe('gmail:kari@firma.example:19aa36463ba805f6');
    expect(idOfKey(key)).toBe('19aa36463ba805f6');
  });
});

describe('the time of receipt inside an id', () => {
  test('is its upper 44 bits in milliseconds', () => {
    // Pair of id and day from a mail received on 20 November 2025.
    expect(receivedAtOf('19aa36463ba805f6')).toMatch(/^2025-11-20T/);
    const milliseconds = BigInt(Date.UTC(2026, 10, 22, 9, 30));
    expect(receivedAtOf((milliseconds << 20n).toString(16))).toBe('2026-11-22T09:30:00.000Z');
  });

  test.each(['0000000000000001', 'ffffffffffffffff'])(
    'is nothing when %s gives no possible day',
    (id) => {
      expect(receivedAtOf(id)).toBeNull();
    },
  );
});
