import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { spokenMessage, spokenWayOf } from '../../../lib/domain/message/spoken-message.ts';
import { MessageKey } from '../../../lib/domain/shared/ids.ts';
import { Instant } from '../../../lib/domain/shared/instant.ts';

const now = Instant.parse('2026-11-25T13:00:00.000Z');
const call = {
  id: '1',
  way: 'phone',
  customerName: ' Ola Hansen ',
  customerEmail: 'Ola@Kunde.Example',
  notes: 'Jeg godtar ikke faktura 10023 på kr 4 000.\n-- \nVarene kom aldri fram.',
} as const;

describe('what a customer said', () => {
  test('is read like a mail of that customer, received now', () => {
    const message = spokenMessage(call, now);
    expect(message.from).toEqual({ name: 'Ola Hansen', email: 'ola@kunde.example' });
    expect(message.receivedAt).toBe(now);
    expect(message.notices).toEqual([]);
    expect(detect(message)).toMatchObject({
      verdict: 'objection',
      facts: { invoiceNumber: '10023' },
    });
  });

  test('is read whole, also where it looks like a signature or a quotation', () => {
    expect(spokenMessage(call, now).newest).toContain('Varene kom aldri fram.');
  });

  test('is known by its key', () => {
    expect(spokenWayOf(spokenMessage(call, now).key)).toBe('phone');
    expect(spokenWayOf(spokenMessage({ ...call, way: 'meeting' }, now).key)).toBe('meeting');
    expect(spokenWayOf(MessageKey.parse('gmail:a@b.example:19aa'))).toBeNull();
  });
});
