/**
 * Order by code units, for `sort`: the same on every machine and in every language. For lists that people read, use
 * `Intl.Collator`.
 */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
