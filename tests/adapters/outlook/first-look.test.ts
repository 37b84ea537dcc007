import { expect, test } from 'vitest';
import { INDEX, packIndex, type StoredLine, shortHash } from '@/lib/adapters/outlook/case-index.ts';
import { firstLook } from '@/lib/adapters/outlook/first-look.ts';
import { packFacts } from '@/lib/adapters/outlook/stored-facts.ts';
import { sendFactsOf } from '@/lib/app/send-facts.ts';
import { contextOf } from '../../domain/reply/letters.ts';
import { fakeMailbox, fakeSettings } from './fake-mailbox.ts';

const account = 'outlook:ola@firma.example:';
const facts = sendFactsOf(contextOf('nb'));

/** A pane beside the mail `1`, with `line` for the case of mail `of` in the mailbox's list. */
function lookAt(line: StoredLine | null, of = '<1@kunde.example>') {
  const { mailbox, message, open } = fakeMailbox();
  open(message('1'));
  const index = line ? { [shortHash(account + of)]: line } : {};
  const stored = new Map<string, unknown>([[INDEX, packIndex(index, 1_800_000_000)]]);
  return { look: firstLook(mailbox, fakeSettings(stored)), mailbox, open, message };
}

const thread = shortHash(`${account}c-1`);

test('tells subject, sender and the day by which to answer, without a body or a database', () => {
  const { look } = lookAt([thread, 20261127, 1_800_000_000, 1, packFacts(facts)]);
  expect(look).toEqual({
    subject: 'Faktura 10457',
    sender: 'Kari Hansen',
    known: { dueOn: '2026-11-27', caseNumber: facts.caseId, invoiceNumber: facts.invoiceNumber },
  });
});

test('finds the case of an earlier mail of the conversation', () => {
  const { look } = lookAt([thread, 20261127, 1_800_000_000, 1], '<0@kunde.example>');
  expect(look?.known?.dueOn).toBe('2026-11-27');
});

test.each<[string, StoredLine | null, object | null]>([
  ['a mail without a case has none', null, null],
  ['a closed case is left to the panel', [thread, 0, 1_800_000_000, 0], null],
  [
    'a case without facts, in a very full mailbox, has its day alone',
    [thread, 20261127, 1_800_000_000, 1],
    { dueOn: '2026-11-27', caseNumber: null, invoiceNumber: null },
  ],
  [
    'a case that nothing is due in says so',
    [thread, 0, 1_800_000_000, 1],
    { dueOn: null, caseNumber: null, invoiceNumber: null },
  ],
  [
    'a day that is none is none',
    [thread, 20261341, 1_800_000_000, 1, ['nb', 1]],
    { dueOn: null, caseNumber: null, invoiceNumber: null },
  ],
])('%s', (_title, line, known) => {
  expect(lookAt(line).look?.known).toEqual(known);
});

test('another conversation’s case is not shown', () => {
  const line: StoredLine = [shortHash(`${account}c-2`), 20261127, 1_800_000_000, 1];
  expect(lookAt(line, '<2@kunde.example>').look?.known).toBeNull();
});

test('with nothing open there is nothing to tell', () => {
  const { mailbox } = fakeMailbox();
  expect(firstLook(mailbox, fakeSettings())).toBeNull();
});
