import { expect, test, vi } from 'vitest';
import { SENDINGS, withSending } from '@/lib/adapters/outlook/begun-sendings.ts';
import { shortHash } from '@/lib/adapters/outlook/case-index.ts';
import { mailboxMirror } from '@/lib/adapters/outlook/mailbox-mirror.ts';
import { sendingNotes } from '@/lib/adapters/outlook/sending-notes.ts';
import { MessageKey } from '@/lib/domain/shared/ids.ts';
import { fakeServices } from '../../components/fakes.ts';
import { fakeMailbox, fakeSettings, fakeWindow } from './fake-mailbox.ts';

const key = MessageKey.parse('outlook:ola@firma.example:<1@kunde.example>');
const hash = shortHash(key);

test('an open pane that writes the settings of the mailbox overwrites no note of a sending', async () => {
  const [stored, windows] = [new Map<string, string>(), new Set<never>()];
  const { clock } = await fakeServices();
  const notes = sendingNotes(fakeWindow(stored, windows));
  const mirror = mailboxMirror(fakeMailbox().mailbox, { settings: fakeSettings(), notes, clock });
  const told = vi.fn();
  mirror.onSending(told);
  sendingNotes(fakeWindow(stored, windows)).put(hash, [1_795_000_000, 0]);
  expect(told).toHaveBeenCalledOnce();
  const choices = {
    language: null,
    approvedAccounts: [],
    companyDomain: null,
    isSignedByProgram: false,
    messages: {},
  };
  await mirror.saveLines([], { choices, erased: [] });
  expect(mirror.begunSending(key)).toEqual({ at: '2026-11-18T11:06:40.000Z', wasAsked: false });
  await mirror.forgetSending(key);
  expect(mirror.begunSending(key)).toBeNull();
});

test('of two notes on one reply the later counts', async () => {
  const { clock } = await fakeServices();
  const settings = fakeSettings(new Map([[SENDINGS, withSending({}, hash, [1_795_000_000, 1])]]));
  const notes = sendingNotes(fakeWindow());
  const mirror = mailboxMirror(fakeMailbox().mailbox, { settings, notes, clock });
  notes.put(hash, [1_795_000_060, 0]);
  expect(mirror.begunSending(key)?.wasAsked).toBe(false);
  notes.put(hash, [1_794_000_000, 0]);
  expect(mirror.begunSending(key)?.wasAsked).toBe(true);
});

test('two windows note side by side, and neither takes the other’s note away', () => {
  const stored = new Map<string, string>();
  const [one, other] = [sendingNotes(fakeWindow(stored)), sendingNotes(fakeWindow(stored))];
  one.put('a', [1, 0]);
  other.put('b', [2, 1]);
  one.remove('a');
  expect(other.all()).toEqual({ b: [2, 1] });
});

test('blocked storage holds no note and is in nobody’s way', () => {
  const blocked = {
    get localStorage(): never {
      throw new DOMException('denied', 'SecurityError');
    },
    addEventListener() {},
    removeEventListener() {},
  };
  const notes = sendingNotes(blocked);
  notes.put('a', [1, 0]);
  notes.remove('a');
  expect(notes.all()).toEqual({});
});
