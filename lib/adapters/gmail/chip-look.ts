// Made in the worker and sent with the words, so that no Gmail tab loads what it may never show.

/** How the chip looks; words say the same, colour is never the only sign. */
export type ChipTone = 'possible' | 'objection' | 'running' | 'late' | 'done';

/**
 * Every pair of text and background has a contrast of at least 4.5 : 1 (a test computes them), on light and on
 * dark themes.
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
} as const satisfies Record<
  string,
  Record<ChipTone, Record<'text' | 'background' | 'edge', string>>
>;

/** The sign before the words, for those who see no colours. */
export const chipSigns: Record<ChipTone, string> = {
  possible: '?',
  objection: '!',
  running: '◷',
  late: '!',
  done: '✓',
};

/** Style sheet for the shadow tree of a chip of one tone, on light and on dark pages. */
export function chipLook(tone: ChipTone): string {
  const themes = Object.entries(chipColours).map(([theme, tones]) => {
    const { text, background, edge } = tones[tone];
    return `[data-theme=${theme}]{color:${text};background:${background};border-color:${edge}}`;
  });
  return `${SHAPE}\n${themes.join('\n')}`;
}

const SHAPE = `
button {
  all: initial; direction: ltr; box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px;
  max-inline-size: 320px; min-block-size: 24px; padding: 2px 10px 2px 4px; cursor: pointer;
  border: 1px solid; border-radius: 12px; white-space: nowrap;
  font: 500 12px/18px system-ui, "Segoe UI", Roboto, sans-serif;
}
button > span:last-child { overflow: hidden; text-overflow: ellipsis; }
button > span:first-child {
  display: inline-grid; place-items: center; inline-size: 16px; block-size: 16px; border-radius: 50%;
  border: 1px solid currentcolor; font: 700 11px/1 system-ui, sans-serif;
}
button:hover { text-decoration: underline; }
button:focus-visible { outline: 2px solid; outline-offset: 2px; }
@media (forced-colors: active) { button { border-color: ButtonText; } }`;
