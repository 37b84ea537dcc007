import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Language } from '../lib/domain/shared/language.ts';

const root = join(import.meta.dirname, '..');
const listing: Record<string, Record<'name' | 'summary' | 'description', string>> = JSON.parse(
  readFileSync(join(root, 'assets/store/listing.json'), 'utf8'),
);

describe('what the stores show', () => {
  test('is there in every language that Svarfrist speaks', () => {
    expect(Object.keys(listing).sort()).toEqual([...Language.options].sort());
  });

  test.each(Object.entries(listing))('in %s is within what the stores allow', (_, texts) => {
    // Chrome Web Store: name 75, summary 132. Mozilla: name 50, summary 250. AppSource: name 50.
    expect(texts.name.length).toBeLessThanOrEqual(50);
    expect(texts.summary.length).toBeLessThanOrEqual(132);
    expect(texts.description.length).toBeLessThanOrEqual(4000);
    expect(texts.description).toContain('58');
    expect(texts.description).toContain('\n\n');
  });

  test.each(readdirSync(join(root, 'assets/static/_locales')))(
    'the name in the browser is the name in the store: %s',
    (locale) => {
      const file = join(root, 'assets/static/_locales', locale, 'messages.json');
      const { name, description } = JSON.parse(readFileSync(file, 'utf8'));
      const language = locale === 'no' ? 'nb' : locale;
      expect(name.message).toBe(listing[language]?.name);
      expect(description.message.length).toBeLessThanOrEqual(132);
    },
  );
});
