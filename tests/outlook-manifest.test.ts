import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const found = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = '']) => value);

test('every label, picture and address that is used is defined, and every one defined is used', () => {
  const used = new Set(found(/\bresid="([^"]+)"/g));
  const defined = new Set(found(/<bt:(?:Image|Url|String) id="([^"]+)"/g));
  expect([...used].sort()).toEqual([...defined].sort());
});

test('every address is https and leads to a file of the site', () => {
  const addresses = found(/(?:DefaultValue|Value)="(\w+:\/\/[^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    const { origin, pathname } = new URL(address);
    expect(origin).toBe('https://localhost:3000');
    const isThere = ['assets/static', 'entrypoints'].some((folder) =>
      existsSync(join(root, folder, pathname)),
    );
    expect(isThere, pathname).toBe(true);
  }
});

test('every text is there in Norwegian, Danish and Swedish', () => {
  const texts = [
    ...xml.matchAll(
      /<(DisplayName|Description|bt:String)\b[^>]*DefaultValue[^>]*>([\s\S]*?)<\/\1>/g,
    ),
  ];
  expect(texts.length).toBeGreaterThanOrEqual(5);
  for (const [whole, , inside = ''] of texts) {
    const locales = [...inside.matchAll(/Locale="([^"]+)"/g)].map(([, locale]) => locale);
    expect(locales, whole).toEqual(['nb-NO', 'nn-NO', 'da-DK', 'sv-SE']);
  }
});

test('asks for no more than reading and writing the open item', () => {
  expect(found(/<Permissions>(\w+)<\/Permissions>/g)).toEqual(['ReadWriteItem']);
});

test('works from the oldest Outlook that still gets add-ins', () => {
  expect(new Set(found(/DefaultMinVersion="([^"]+)"/g))).toEqual(new Set(['1.5']));
});
