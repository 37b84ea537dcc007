import type { Language } from '../../domain/shared/language.ts';
import page from './verify.html?raw';

/**
 * The page that checks an evidence pack by itself. It is written by hand in plain JavaScript, apart from our own
 * code, so that whoever distrusts us can read all of it; tests hold the two to the same verdicts.
 */
export function verifyPage(words: Readonly<Record<string, string>>, language: Language): string {
  const json = JSON.stringify(words).replaceAll('<', '\\u003c');
  return page
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('id="words">{}<', () => `id="words">${json}<`);
}
