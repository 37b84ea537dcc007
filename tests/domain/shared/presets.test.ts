import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../../lib/adapters/memory/open-memory-store.ts';
import { keepPresets, loadPresets, loadSettings, saveSettings } from '../../../lib/app/settings.ts';
import {
  lockedKeys,
  mergedPresets,
  noPresets,
  presetKeys,
  readPresets,
  underPresets,
} from '../../../lib/domain/shared/presets.ts';
import { defaultSettings } from '../../../lib/domain/shared/settings.ts';

const presets = readPresets({
  country: 'DK',
  leadDays: 3,
  seller: { name: 'Firma A/S', domain: 'firma.dk' },
  changeable: ['leadDays', 'nonsense'],
});

describe('what an administrator presets', () => {
  test('is locked unless it is named as changeable', () => {
    expect(lockedKeys(presets)).toEqual(new Set(['country', 'seller']));
    expect(presets.changeable).toEqual(['leadDays']);
  });

  test('wins over what is stored where it is locked', () => {
    const stored = { ...defaultSettings, country: 'SE', leadDays: 5 } as const;
    expect(underPresets(stored, defaultSettings, presets)).toMatchObject({
      country: 'DK',
      leadDays: 5,
      seller: { name: 'Firma A/S' },
    });
  });

  test('is the beginning where nothing is stored', () => {
    expect(underPresets(null, defaultSettings, presets)).toMatchObject({
      country: 'DK',
      leadDays: 3,
    });
    expect(underPresets(null, defaultSettings, noPresets)).toEqual(defaultSettings);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['another country', { country: 'FR', leadDays: 4 }, ['country']],
    ['a day that is none', { closedDays: ['2026-02-30'], leadDays: 4 }, ['closedDays']],
    ['a name that is unknown', { colour: 'red', leadDays: 4 }, ['colour']],
    ['a person', { owner: { name: 'x' }, leadDays: 4 }, ['owner']],
  ])('that cannot be read costs no other: %s', (_title, raw, broken) => {
    expect(readPresets(raw)).toEqual({ values: { leadDays: 4 }, changeable: [], broken });
  });

  test.each([[null], ['text'], [[]], [7]])('is nothing where it is no object: %j', (raw) => {
    expect(readPresets(raw).values).toEqual({});
  });

  test('by policy wins over the file', () => {
    const file = readPresets({ country: 'SE', manager: 'sjef@firma.no', changeable: ['country'] });
    const both = mergedPresets(presets, file);
    expect(both.values).toMatchObject({ country: 'DK', manager: 'sjef@firma.no' });
    expect(lockedKeys(both)).toEqual(new Set(['country', 'seller', 'manager']));
  });

  test('is told to the browser by a schema with the same names', () => {
    const file = join(import.meta.dirname, '../../../assets/static/managed-schema.json');
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual([...presetKeys, 'changeable'].sort());
  });

  test('every setting but the person can be preset', () => {
    const { owner: _person, version: _shape, ...others } = defaultSettings;
    expect(Object.keys(others).sort()).toEqual([...presetKeys].sort());
  });
});

describe('presets on a machine', () => {
  test('apply to everything that reads settings, and what a person stored stays below them', async () => {
    const store = openMemoryStore({ device: 'd' });
    await saveSettings(store, { ...defaultSettings, country: 'SE', manager: 'a@b.no' });
    await keepPresets(store, presets);
    expect(await loadSettings(store)).toMatchObject({
      country: 'DK',
      manager: 'a@b.no',
      leadDays: 2,
    });
    await keepPresets(store, noPresets);
    expect(await loadSettings(store)).toMatchObject({ country: 'SE' });
  });

  test('are written only when they change, and name what cannot be read', async () => {
    const store = openMemoryStore({ device: 'd' });
    let writes = 0;
    store.onChange(() => {
      writes += 1;
    });
    await keepPresets(store, noPresets);
    await keepPresets(store, readPresets({ country: 'FR' }));
    await keepPresets(store, readPresets({ country: 'FR' }));
    expect(writes).toBe(1);
    expect((await loadPresets(store)).broken).toEqual(['country']);
  });
});
