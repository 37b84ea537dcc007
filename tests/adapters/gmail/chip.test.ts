import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isDark, parseColour } from '@/lib/adapters/gmail/background-behind.ts';
import { createChip } from '@/lib/adapters/gmail/chip.ts';
import { chipColours, chipLook, chipSigns } from '@/lib/adapters/gmail/chip-look.ts';
import { placeBeside } from '@/lib/adapters/gmail/chip-place.ts';
import { pageOf } from './page-of.ts';

const content = {
  label: 'Mulig innsigelse',
  hint: 'Åpne Svarfrist',
  language: 'nb-NO',
  sign: chipSigns.possible,
  look: chipLook('possible'),
};
const chips = () => document.querySelectorAll('[data-svarfrist-chip]');

function chipOn(html: string) {
  const page = pageOf(html);
  const anchor = () => document.querySelector('h2');
  const plan = { mark: 'data-svarfrist-chip', place: placeBeside, onPress: vi.fn() };
  return createChip(page, { ...plan, anchor });
}

beforeEach(() => {
  for (const chip of chips()) chip.remove();
});

describe('the chip', () => {
  test('stands outside everything that is Gmail’s', () => {
    const html = '<h2>Faktura</h2>';
    const chip = chipOn(html);
    chip.show(content);
    expect(document.body.innerHTML).toBe(html);
    expect(chips()).toHaveLength(1);
    expect(chips()[0]?.parentElement).toBe(document.documentElement);
  });

  test('cannot be read by the page', () => {
    chipOn('<h2>Faktura</h2>').show(content);
    expect(chips()[0]?.shadowRoot).toBeNull();
    expect(document.documentElement.textContent).not.toContain('innsigelse');
  });

  test('is there once, however often it is shown', () => {
    const chip = chipOn('<h2>Faktura</h2>');
    chip.show(content);
    chip.show(content);
    expect(chips()).toHaveLength(1);
  });

  test('leaves nothing behind when it is hidden or removed', () => {
    const chip = chipOn('<h2>Faktura</h2>');
    chip.show(content);
    chip.hide();
    expect(chips()).toHaveLength(0);
    chip.show(content);
    chip.remove();
    expect(chips()).toHaveLength(0);
  });

  test('of an earlier run of the extension is replaced', () => {
    chipOn('<h2>Faktura</h2>').show(content);
    chipOn('<h2>Faktura</h2>').show(content);
    expect(chips()).toHaveLength(1);
  });
});

describe('its colours', () => {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const pairs = Object.entries(chipColours).flatMap(([theme, tones]) =>
    Object.entries(tones).map(([tone, colours]) => ({ name: `${tone} on ${theme}`, ...colours })),
  );

  test.each(pairs)('can be read: $name', ({ text, background }) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(32, 33, 36)', true],
    ['rgb(246, 248, 252)', false],
  ])('follow the background %s', (value, expected) => {
    const colour = parseColour(value);
    expect(colour && isDark(colour)).toBe(expected);
  });

  test.each(['transparent', '', 'color(srgb 1 0 0)', 'rgb(x)'])('pass over %j', (value) => {
    expect(parseColour(value)).toBeNull();
  });
});
