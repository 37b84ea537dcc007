import { expect, test } from 'vitest';
import { isDark } from '@/lib/adapters/outlook/watch-theme.ts';

test.each([
  ['#FFFFFF', false],
  ['#f3f2f1', false],
  ['292929', true],
  ['#000000', true],
  ['#0078d4', true],
  ['', undefined],
  ['white', undefined],
])('Outlook with background %s is dark: %s', (bodyBackgroundColor, expected) => {
  expect(isDark({ officeTheme: { bodyBackgroundColor } })).toBe(expected);
});

test('where Outlook tells no colour, the system decides', () => {
  expect(isDark({})).toBeUndefined();
  expect(isDark({ officeTheme: {} })).toBeUndefined();
});
