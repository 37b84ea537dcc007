// Chromium leaves the Nynorsk names of days out of its data and writes the Bokmål ones (seen in 156, 2026-11-22).
const days: readonly (readonly [string, string])[] = [
  ['mandag', 'måndag'],
  ['tirsdag', 'tysdag'],
  ['lørdag', 'laurdag'],
];

/** The name of a day as Nynorsk has it, in what `Intl` wrote; the other four are the same in both. */
export function nynorskDays(written: string): string {
  return days.reduce((text, [bokmal, nynorsk]) => text.replace(bokmal, nynorsk), written);
}
