// A share of fewer than twenty moves by five points or more with a single case.
const ENOUGH = 20;

/** So few cases that a figure of them says little; none at all needs no warning. */
export function isFew(count: number): boolean {
  return count > 0 && count < ENOUGH;
}
