import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkReply } from '../../lib/domain/reply/check-reply.ts';
import { contextOf } from '../domain/reply/letters.ts';

const root = join(import.meta.dirname, '../..');

/** What we write ourselves. Customers use every word there is, so what reads and judges mails knows them all. */
const reads = /lib\/domain\/detection\/|\/lexicon\.|\/ways\.|check\/families\/|\/demo-mails\./;

test('Nynorsk has one word for an objection wherever the user reads it: motsegn', () => {
  const files = ['lib', 'components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:tsx?|html)$/.test(name))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    )
    .filter((file) => !reads.test(file));
  const others = [...files, 'manifest.xml'].filter((file) =>
    // Bokmål and Danish have words of their own, so these are Nynorsk ones.
    /\binn(?:vending|seiing)/i.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(others).toEqual([]);
});

describe('the check knows every Nynorsk word for an objection', () => {
  test.each(['innvendinga', 'innseiinga', 'motsegna'])('%s', (word) => {
    const text = `Vi forstår. ${word} er avvist. Fristen for ${word} er ute. Vi stansar purring. Svar 27.11.2026.`;
    const found = checkReply(
      { subject: 'Faktura 10457', text },
      contextOf('nn', { decision: 'undecided' }),
    ).map(({ rule }) => rule);
    expect(found).toContain('L108');
    expect(found).toContain('L106');
  });
});
