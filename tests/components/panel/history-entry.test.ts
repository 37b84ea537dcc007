import { expect, test } from 'vitest';
import { historyEntry } from '@/components/panel/history-entry.ts';
import { chainEvents } from '@/lib/domain/objection/chain.ts';
import { findingWords } from '@/lib/domain/reply/finding-words.ts';
import { languages } from '@/lib/domain/shared/language.ts';
import { at, newEvent, newId } from '../../domain/objection/build-log.ts';

test.each(languages)('a finding that was overruled is told by what was found (%s)', (language) => {
  const [event] = chainEvents([newEvent('findingIgnored', { rule: 'L101', reason: 'avtalt' })], {
    head: { device: 'a', seq: 0, prevHash: '' },
    now: at('2026-11-02T09:00:00Z'),
    actor: '',
    newId,
  });
  if (!event) throw new Error('no event');
  const told = historyEntry(event, language);
  expect(told.facts).toEqual([findingWords[language].L101.message]);
  expect(told.note).toBe('avtalt');
});
