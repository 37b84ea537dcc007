/** Red, green, blue and opacity as the browser gives them. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

/**
 * Look of the chip. Every pair of text and background has a contrast of at least 4.5 : 1 (a test computes
 * them), on light and on dark themes.
 */
export const chipColours = {
  light: {
    possible: { text: '#5c3d00', background: '#fff4d6', edge: '#8f6a14' },
    objection: { text: '#7a1a12', background: '#fde8e4', edge: '#b23a2e' },
    running: { text: '#123f73', background: '#e4effc', edge: '#3a6ea8' },
    late: { text: '#ffffff', background: '#a8201a', edge: '#a8201a' },
    done: { text: '#14532d', background: '#e3f4e8', edge: '#3d8a58' },
  },
  dark: {
    possible: { text: '#ffe3a1', background: '#3a2e0f', edge: '#b08a32' },
    objection: { text: '#ffc9c1', background: '#47201b', edge: '#d0685c' },
    running: { text: '#c8e0ff', background: '#16304f', edge: '#6b9fd8' },
    late: { text: '#2b0400', background: '#ff9d92', edge: '#ff9d92' },
    done: { text: '#bff0cd', background: '#15381f', edge: '#5aad77' },
  },
} as const;

/** Style sheet inside the shadow tree of the chip. */
export const chipStyle = `
button {
  all: initial; box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px;
  max-inline-size: 320px; min-block-size: 24px; padding: 2px 10px 2px 4px; cursor: pointer;
  border: 1px solid; border-radius: 12px; white-space: nowrap;
  font: 500 12px/18px system-ui, "Segoe UI", Roboto, sans-serif;
}
button > span:last-child { overflow: hidden; text-overflow: ellipsis; }
.sign {
  display: inline-grid; place-items: center; inline-size: 16px; block-size: 16px; border-radius: 50%;
  border: 1px solid currentcolor; font: 700 11px/1 system-ui, sans-serif;
}
button:hover { text-decoration: underline; }
button:focus-visible { outline: 2px solid; outline-offset: 2px; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
${Object.entries(chipColours)
  .flatMap(([theme, tones]) =>
    Object.entries(tones).map(
      ([tone, { text, background, edge }]) =>
        `[data-theme=${theme}][data-tone=${tone}]{color:${text};background:${background};border-color:${edge}}`,
    ),
  )
  .join('\n')}`;

/** The colour that is really behind `element`: the first one around it that covers; white when none does. */
export function backgroundBehind(element: Element): Colour {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const colour = parseColour(getComputedStyle(each).backgroundColor);
    if (colour && colour[3] > 0.5) return colour;
  }
  return WHITE;
}

/** True for a background on which light text reads better. */
export function isDark([red, green, blue]: Colour): boolean {
  // Weights of the sRGB luminance without its gamma: enough to tell dark from light.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Parses `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`; null for every other notation. */
export function parseColour(value: string): Colour | null {
  if (!value.startsWith('rgb')) return null;
  const numbers = value
    .slice(value.indexOf('(') + 1, value.indexOf(')'))
    .split(',')
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return null;
  return numbers.some(Number.isNaN) ? null : [red, green, blue, alpha];
}
