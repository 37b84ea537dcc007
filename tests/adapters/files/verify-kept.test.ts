import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { linkOf } from '../../../lib/domain/objection/chain.ts';
import type { ObjectionEvent } from '../../../lib/domain/objection/event.ts';
import { type AuditedEntry, auditChain } from '../../../lib/domain/report/chain-audit.ts';
import { evidenceWords } from '../../../lib/i18n/evidence.ts';
import { logOf, newEvent, theCase } from '../../domain/objection/build-log.ts';

const page = readFileSync(
  join(import.meta.dirname, '../../../lib/adapters/files/verify.html'),
  'utf8',
);

/** The page's own check of a chain, without the page. */
async function checkedByPage(entries: readonly AuditedEntry[]) {
  const element = () => ({ textContent: '', addEventListener() {}, dataset: {} });
  const document = {
    title: '',
    getElementById: (id: string) =>
      id === 'words' ? { textContent: JSON.stringify(evidenceWords.en.verify) } : element(),
    querySelectorAll: () => [],
  };
  const context = createContext({ document, crypto, TextEncoder, TextDecoder });
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  runInContext(scripts.join('\n'), context);
  const last = entries.at(-1)?.seq ?? 0;
  const runs = [{ device: entries[0]?.device, from: entries[0]?.seq ?? 0, to: last, entries }];
  const chain = JSON.stringify({ objectionId: theCase, runs });
  const told: { problems: string[]; kept: number } = await runInContext(
    `checkChain(${chain})`,
    context,
  );
  return { problems: [...told.problems], kept: told.kept };
}

function checkedByApp(entries: readonly AuditedEntry[]) {
  const audit = auditChain(entries[0]?.device ?? '', entries[0]?.seq ?? 0);
  for (const entry of entries) audit.add(entry);
  const { findings, kept } = audit.end({ head: null, isOwn: false, erased: new Set() });
  return { findings: findings.map(({ kind, from, to }) => `${kind} ${from}-${to}`), kept };
}

const log = logOf(
  newEvent('registered'),
  newEvent('noteAdded'),
  newEvent('noteAdded'),
  newEvent('noteAdded'),
  newEvent('noteAdded'),
);
const without = (...places: number[]) => log.filter(({ seq }) => !places.includes(seq));
const saying = (events: readonly ObjectionEvent[], seq: number, kept: number): AuditedEntry[] =>
  events.map((event) => (event.seq === seq ? { ...event, kept } : event));

describe('places in a chain that are empty on purpose', () => {
  test.each([
    ['as many as said', saying(without(1, 2), 3, 2), { kept: 2, findings: [] }],
    ['fewer than are gone', saying(without(1, 2), 3, 1), { kept: 1, findings: ['missing 1-1'] }],
    ['not said at all', without(1, 2), { kept: 0, findings: ['missing 1-2'] }],
    ['said where nothing is gone', saying(log, 3, 2), { kept: 0, findings: [] }],
    [
      'said by a link without content',
      saying(without(1), 2, 1).map((entry) =>
        entry.seq === 2 ? { ...linkOf(entry), kept: 1 } : entry,
      ),
      { kept: 1, findings: [] },
    ],
  ])('%s: the app and the page of the pack say the same', async (_, entries, expected) => {
    expect(checkedByApp(entries)).toEqual(expected);
    const { problems, kept } = await checkedByPage(entries);
    expect(kept).toBe(expected.kept);
    expect(problems).toHaveLength(expected.findings.length);
  });

  test('prove nothing of an entry that was changed beside them', () => {
    const changed = saying(without(1), 2, 1).map((entry) =>
      entry.seq === 3 ? { ...entry, data: { note: 'another' } } : entry,
    );
    expect(checkedByApp(changed).findings).toEqual(['altered 3-3']);
  });
});
