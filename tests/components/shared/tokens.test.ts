import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(process.cwd(), 'assets/css/tokens.css'), 'utf8');

/** The colours of one block of the file, by name. */
function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const [light = '', systemDark = '', chosenDark = ''] = css.split(
  /@media \(prefers-color-scheme: dark\)|:root\[data-theme="dark"\]/,
);
const themes = { light: coloursIn(light), dark: coloursIn(chosenDark) };

/** Contrast of two colours after WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const words: [string, string][] = [
  ...['canvas', 'surface', 'surface-sunken', 'surface-hover', 'info-soft', 'warn-soft'].map(
    (ground): [string, string] => ['text', ground],
  ),
  ['text', 'danger-soft'],
  ['text', 'good-soft'],
  ['text-muted', 'canvas'],
  ['text-muted', 'surface'],
  ['text-muted', 'surface-sunken'],
  ['text-muted', 'info-soft'],
  ['accent', 'surface'],
  ['accent', 'canvas'],
  ['accent', 'surface-hover'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-mark', 'mark'],
  ...['danger', 'warn', 'good', 'info'].flatMap((kind): [string, string][] => [
    [kind, 'surface'],
    [kind, `${kind}-soft`],
  ]),
];
const lines: [string, string][] = [
  ['line-strong', 'surface'],
  ['focus', 'surface'],
  ['focus', 'canvas'],
  ['danger', 'surface'],
];

describe.each(Object.entries(themes))('the %s theme', (_, colours) => {
  const ratio = (one: string, other: string) => contrast(colours[one] ?? '', colours[other] ?? '');

  test.each(words)('%s can be read on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(lines)('%s can be seen on %s', (line, ground) => {
    expect(ratio(line, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('dark is the same whether the system or the user chose it', () => {
  expect(coloursIn(systemDark)).toEqual(coloursIn(chosenDark));
  expect(Object.keys(coloursIn(chosenDark)).sort()).toEqual(Object.keys(coloursIn(light)).sort());
});
