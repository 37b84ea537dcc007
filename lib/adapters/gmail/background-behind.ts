/** Red, green, blue and opacity as the browser gives them. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

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
  const [red, green, blue, alpha = 1] = value.startsWith('rgb')
    ? (value.match(/[\d.]+/g)?.map(Number) ?? [])
    : [];
  return red === undefined || green === undefined || blue === undefined
    ? null
    : [red, green, blue, alpha];
}
