import { strFromU8, unzipSync } from 'fflate';
import { expect, describe as group, test } from 'vitest';
import { readMailFile } from '../../lib/adapters/mailfile/read-mail-file.ts';
import { exportEvidence } from '../../lib/app/export-evidence.ts';
import { languages } from '../../lib/domain/shared/language.ts';
import { sha256HexOf } from '../../lib/domain/shared/sha256.ts';
import { verifyChain } from '../domain/objection/verify-chain.ts';
import { describe, evidenceCase } from './evidence-case.ts';
import { fakeServices } from './fakes.ts';

async function packed(given: { withNotes?: boolean; language?: 'nb' | 'en' } = {}) {
  const { services } = fakeServices();
  const { objection } = await evidenceCase(services);
  // Another case on the same device: its links are between ours.
  await evidenceCase(services, '2');
  const pack = await exportEvidence(services, objection.id, {
    language: given.language ?? 'nb',
    withNotes: given.withNotes ?? false,
    describe,
  });
  if (!pack) throw new Error('no pack');
  const files = unzipSync(pack.bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { pack, files, text, objection };
}

group('an evidence pack', () => {
  test('holds timeline, objection, mail, amounts, log, index and its own check', async () => {
    const { files, pack, objection } = await packed();
    expect(Object.keys(files).sort()).toEqual([
      'belop.csv',
      'chain.json',
      'index.html',
      'innsigelsen.eml',
      'innsigelsen.txt',
      'manifest.json',
      'tidslinje.pdf',
      'verify.html',
    ]);
    expect(pack.name).toBe(`dokumentasjon-${objection.caseNumber}.zip`);
    expect(pack.isDoubtful).toBe(false);
  });

  test('lists every file with the hash that it has, and is named by the hash of the list', async () => {
    const { files, text, pack } = await packed();
    const manifest = JSON.parse(text('manifest.json'));
    expect(manifest.files.map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
    for (const { name, sha256, size } of manifest.files) {
      expect(sha256HexOf(files[name] ?? new Uint8Array())).toBe(sha256);
      expect(files[name]?.length).toBe(size);
    }
    expect(pack.fingerprint).toBe(sha256HexOf(files['manifest.json'] ?? new Uint8Array()));
  });

  test('carries a chain that our own check finds whole, with other cases as bare links', async () => {
    const { text, objection } = await packed({ withNotes: true });
    const { runs } = JSON.parse(text('chain.json'));
    const entries = runs.flatMap((run: { entries: unknown[] }) => run.entries);
    expect(verifyChain(entries)).toEqual([]);
    for (const entry of entries)
      if (entry.objectionId !== objection.id) expect(entry).not.toHaveProperty('data');
  });

  test('keeps notes of the house in the house, unless the user says otherwise', async () => {
    const kept = await packed();
    const given = await packed({ withNotes: true });
    expect(JSON.stringify(Object.keys(kept.files).map(kept.text))).not.toContain('husnotat');
    expect(given.text('chain.json')).toContain('hemmelig husnotat');
    // What was said to the customer is no note of the house.
    expect(kept.text('chain.json')).toContain('Ringte om følgeseddelen');
  });

  test('says what it cannot hold', async () => {
    const { text } = await packed({ language: 'en' });
    expect(text('index.html')).toContain('not the words');
    expect(text('index.html')).toContain('Bjørn &amp; Åse AS');
  });

  test('has the objection as a mail that mail programs read, marked as an excerpt', async () => {
    const { files } = await packed();
    const bytes = files['innsigelsen.eml'] ?? new Uint8Array();
    const read = await Array.fromAsync(readMailFile({ name: 'innsigelsen.eml', bytes }));
    expect(JSON.stringify(read)).toContain('varene er aldri levert');
    expect(JSON.stringify(read)).toContain('ikke den originale e-posten');
    expect(JSON.stringify(read)).toContain('kari@bygg.example');
  });

  test.each(languages)('can be made in %s', async (language) => {
    const { services } = fakeServices();
    const { objection } = await evidenceCase(services);
    const pack = await exportEvidence(services, objection.id, {
      language,
      withNotes: true,
      describe,
    });
    const files = unzipSync(pack?.bytes ?? new Uint8Array());
    expect(Object.keys(files)).toHaveLength(8);
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain(
      `<html lang="${language}">`,
    );
  });
});
