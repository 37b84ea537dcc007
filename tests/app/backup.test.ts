import { inspect } from 'node:util';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import { backUp } from '../../lib/app/back-up.ts';
import { exportCustomer } from '../../lib/app/customer-data.ts';
import { exportCases } from '../../lib/app/export-cases.ts';
import { keepHalfWritten, loadHalfWritten } from '../../lib/app/half-written-template.ts';
import { loadOwnTemplates } from '../../lib/app/own-templates.ts';
import { inspectBackup, restoreBackup } from '../../lib/app/restore-backup.ts';
import type { HostServices } from '../../lib/app/services.ts';
import { loadSettings, saveSettings } from '../../lib/app/settings.ts';
import { saveConnection } from '../../lib/app/team-run.ts';
import { verifyLog } from '../../lib/app/verify-log.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import { FileError } from '../../lib/ports/document-files.ts';
import { evidenceCase, describe as telling } from './evidence-case.ts';
import { fakeServices, mail, register } from './fakes.ts';

const fileOf = (...parts: readonly Uint8Array[]): Blob =>
  new Blob(parts.map((part) => Uint8Array.from(part)));

async function backedUp(services: HostServices): Promise<Blob> {
  const made = await backUp(services);
  if (!made) throw new Error('no backup');
  return fileOf(...made.parts);
}

/** Another profile: its own device, nothing in it. */
function empty(): HostServices {
  return { ...fakeServices().services, store: openMemoryStore({ device: 'another' }) };
}

async function full() {
  const { services } = fakeServices();
  const row = await evidenceCase(services);
  await register(services, mail('2'));
  return { services, row, file: await backedUp(services) };
}

const problemOf = async (services: HostServices, file: Blob) =>
  inspectBackup(services, file).then(
    () => null,
    (error: unknown) => (error instanceof FileError ? error.problem : error),
  );

describe('a backup', () => {
  test('brings every case, event and setting into an empty profile', async () => {
    const { services, row, file } = await full();
    const other = empty();
    const content = await inspectBackup(other, file);
    expect(content).toMatchObject({ cases: 2, entries: 9, fresh: 9 });
    expect(await restoreBackup(other, file)).toBe(9);
    expect(await other.store.events(row.objection.id)).toEqual(
      await services.store.events(row.objection.id),
    );
    expect((await other.store.row(row.objection.id))?.objection).toEqual(
      (await services.store.row(row.objection.id))?.objection,
    );
    expect((await loadSettings(other.store)).seller.name).toBe('Bjørn & Åse AS');
    const report = await verifyLog(other);
    expect(report?.chains.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('brings dates by the settings it brings, not by those of an empty profile', async () => {
    const { services } = fakeServices();
    const closedDays = [26, 27].map((day) => PlainDate.parse(`2026-11-${day}`));
    await saveSettings(services.store, { ...defaultSettings, closedDays });
    const row = await register(services, mail('1'));
    const other = empty();
    await restoreBackup(other, await backedUp(services));
    const restored = await other.store.row(row.objection.id);
    const here = await services.store.row(row.objection.id);
    expect((await loadSettings(other.store)).closedDays).toHaveLength(2);
    expect(restored?.deadlines).toEqual(here?.deadlines);
  });

  test('made after midnight bears the day that it is where the seller is', async () => {
    const { services, setClock } = fakeServices();
    setClock('2026-11-25T23:30:00.000Z');
    expect((await backUp(services))?.name).toBe('svarfrist-2026-11-26.backup.gz');
    const table = { format: 'semicolon', language: 'en' } as const;
    expect((await exportCases(services, table))?.name).toContain('2026-11-26');
    const copy = { language: 'en', describe: telling } as const;
    expect((await exportCustomer(services, [], copy))?.name).toContain('2026-11-26');
  });

  test('restored twice changes nothing more', async () => {
    const { file } = await full();
    const other = empty();
    await restoreBackup(other, file);
    const before = await other.store.allRows();
    expect(await inspectBackup(other, file)).toMatchObject({ fresh: 0 });
    expect(await restoreBackup(other, file)).toBe(0);
    expect(await other.store.allRows()).toEqual(before);
  });

  test('joins what a used profile has, whose own chain and settings go on', async () => {
    const { file } = await full();
    const other = empty();
    await evidenceCase({ ...other, identity: { newId: () => crypto.randomUUID() } }, '7');
    await other.store.setMeta('settings', { ...(await loadSettings(other.store)), leadDays: 5 });
    await restoreBackup(other, file);
    await register({ ...other, identity: { newId: () => crypto.randomUUID() } }, mail('8'));
    expect(await other.store.allRows()).toHaveLength(4);
    expect((await loadSettings(other.store)).leadDays).toBe(5);
    const report = await verifyLog(other);
    expect(report?.chains.map(({ device, entries }) => [device, entries])).toEqual([
      ['another', 9],
      ['laptop', 9],
    ]);
    expect(report?.chains.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('brings a device back whose database is older than its backup, without a fork', async () => {
    const { services } = fakeServices();
    await register(services, mail('1'));
    const old = await backedUp(services);
    await register(services, mail('2'));
    const newer = await backedUp(services);
    // The same device with yesterday's disk.
    const again = { ...services, store: openMemoryStore({ device: 'laptop' }) };
    await restoreBackup(again, old);
    await restoreBackup(again, newer);
    await register({ ...again, identity: { newId: () => crypto.randomUUID() } }, mail('3'));
    const report = await verifyLog(again);
    expect(report?.chains).toMatchObject([{ device: 'laptop', entries: 3, findings: [] }]);
  });

  test('keeps entries that this version cannot interpret', async () => {
    const { services, row } = await full();
    const [event] = await services.store.events(row.objection.id);
    const strange = { ...event, id: 'new-kind', device: 'newer', seq: 0, type: 'teleported' };
    const project = () => row;
    await services.store.receive({ events: [strange as never], project });
    const other = empty();
    await restoreBackup(other, await backedUp(services));
    expect(await other.store.entries('newer', 0, 10)).toMatchObject([{ type: 'teleported' }]);
  });

  test('with a damaged entry says so, and all others come back', async () => {
    const { services, row } = await full();
    const { store } = services;
    // A disk that lost a bit: the place in the chain stands, the moment does not.
    const damaged: HostServices = {
      ...services,
      store: {
        ...store,
        entries: async (...asked) =>
          (await store.entries(...asked)).map((entry) =>
            typeof entry === 'object' && entry !== null && 'seq' in entry && entry.seq === 3
              ? { ...entry, at: 'no moment' }
              : entry,
          ),
      },
    };
    const made = await backUp(damaged);
    expect(made).toMatchObject({ count: 9, unreadable: 1 });
    const file = fileOf(...(made?.parts ?? []));
    const other = empty();
    expect(await inspectBackup(other, file)).toMatchObject({ entries: 8, fresh: 8, unreadable: 1 });
    expect(await restoreBackup(other, file)).toBe(8);
    expect(await other.store.row(row.objection.id)).not.toBeNull();
    expect(await backUp(services)).toMatchObject({ unreadable: 0 });
  });

  test('never holds the connection to the team, which has a password', async () => {
    const { services } = await full();
    const connection = { url: 'https://team.example/db', user: 'ola', password: 'hemmelig-ord' };
    await saveConnection(services.store, connection as never);
    const made = await backUp(services);
    const lines: string[] = [];
    for await (const line of services.documentFiles.lines(fileOf(...(made?.parts ?? []))))
      lines.push(line);
    expect(lines.join('\n')).not.toContain('hemmelig-ord');
    expect(lines.length).toBeGreaterThan(9);
  });

  test('can be stopped, and reports how far it is', async () => {
    const { services } = await full();
    const seen: number[] = [];
    expect(await backUp(services, { isStopped: () => true })).toBeNull();
    await backUp(services, { onProgress: (done, total) => seen.push(done / total) });
    expect(seen.at(-1)).toBe(1);
  });

  test('brings half-written templates along, beside those that are being written here', async () => {
    const { services } = fakeServices();
    const written = (slot: string, name: string) => ({
      slot,
      replaced: null,
      form: { name, steps: [], states: [], reasons: [], basedOn: 'none' as const, texts: {} },
    });
    await keepHalfWritten(services.store, written('a', 'Fra kopien'));
    await keepHalfWritten(services.store, written('b', 'Gammel'));
    const other = empty();
    await keepHalfWritten(other.store, written('b', 'Ny'));
    await restoreBackup(other, await backedUp(services));
    const names = (await loadHalfWritten(other.store)).map(({ form }) => form.name);
    expect(names.toSorted()).toEqual(['Fra kopien', 'Ny']);
  });

  test('brings the own templates along and leaves newer ones alone', async () => {
    const { services } = await full();
    await services.store.setMeta('own-templates', []);
    const other = empty();
    await restoreBackup(other, await backedUp(services));
    expect((await loadOwnTemplates(other.store)).templates).toEqual([]);
  });
});

describe('a file that is no whole backup', () => {
  const json = (value: unknown) => strToU8(`${JSON.stringify(value)}\n`);
  const head = {
    format: 'svarfrist-backup',
    v: 1,
    madeAt: '2026-11-22T10:00:00.000Z',
    device: 'x',
    entries: 1,
  };

  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a ZIP of somebody else', strToU8('PK\u0003\u0004whatever'), 'archive'],
    ['a text', strToU8('Kjære dagbok'), 'foreign'],
    ['another JSON file', json({ hello: 'world' }), 'foreign'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'foreign'],
    ['a packed file of something else', gzipSync(strToU8('tar')), 'foreign'],
    ['a packed file that is none', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'foreign'],
    ['a head alone', json(head), 'incomplete'],
    ['a newer format', json({ ...head, v: 2 }), 'newer'],
    ['nonsense behind the head', fileBytes(json(head), strToU8('nonsense\n')), 'broken'],
    ['an entry that is none', fileBytes(json(head), json({ entry: { id: 7 } })), 'broken'],
  ])('%s is told as such', async (_title, bytes, problem) => {
    expect(await problemOf(empty(), fileOf(bytes))).toBe(problem);
  });

  test('what stands in a torn line is in no error, not in its cause either', async () => {
    const torn = fileBytes(json(head), strToU8('{"entry":Gjærbolle\n'));
    const error = await inspectBackup(empty(), fileOf(torn)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FileError);
    expect(inspect(error, { depth: 10 })).not.toContain('Gjær');
  });

  test('one changed byte is found before anything is written', async () => {
    const { services } = await full();
    const made = await backUp(services);
    const lines: string[] = [];
    for await (const line of services.documentFiles.lines(fileOf(...(made?.parts ?? []))))
      lines.push(line);
    const forged = lines.join('\n').replace('Ringte om', 'Ringte ikke om');
    const other = empty();
    expect(await problemOf(other, fileOf(strToU8(forged)))).toBe('broken');
    expect(await problemOf(other, fileOf(strToU8(lines.slice(0, -1).join('\n'))))).toBe(
      'incomplete',
    );
    expect(await problemOf(other, fileOf(strToU8(lines.join('\n'))))).toBeNull();
    expect(await other.store.allRows()).toEqual([]);
  });

  test('a backup cut anywhere is refused', async () => {
    const { services } = await full();
    const whole = new Uint8Array(await (await backedUp(services)).arrayBuffer());
    for (let size = 1; size < whole.length; size += 97)
      expect(['incomplete', 'broken', 'foreign']).toContain(
        await problemOf(empty(), fileOf(whole.slice(0, size))),
      );
  });

  test('a bomb of a thousand times its size ends early', async () => {
    const bomb = gzipSync(new Uint8Array(16 * 1024 * 1024).fill(97));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await problemOf(empty(), fileOf(bomb))).toBe('foreign');
    const lines = gzipSync(strToU8(`${JSON.stringify(head)}\n${'7\n'.repeat(500_000)}`));
    expect(await problemOf(empty(), fileOf(lines))).toBe('broken');
  });
});

function fileBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
