/** A share as a percentage of seven characters, for a table in a terminal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}
