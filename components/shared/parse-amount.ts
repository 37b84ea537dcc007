/**
 * Minor units of an amount as people in the Nordic countries and Britain type it: `12 500,50`, `12.500,50`,
 * `12,500.50`, `12500`, `1 200,-`. Null when it is none, negative, or has more than two decimals.
 */
export function parseAmount(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/,-$/, '');
  const decimal = decimalMark(text);
  const [whole = '', fraction = ''] =
    decimal < 0 ? [text] : [text.slice(0, decimal), text.slice(decimal + 1)];
  const digits = whole.replace(/[.,]/g, '');
  if (!/^\d{1,12}$/.test(digits) || !/^\d{0,2}$/.test(fraction)) return null;
  return Number(digits) * 100 + Number(fraction.padEnd(2, '0'));
}

/** The amount as a person would type it again: 1250050 becomes `12500,50`. */
export function typedAmount(minor: number): string {
  const whole = Math.trunc(minor / 100);
  const fraction = Math.abs(minor % 100);
  return fraction === 0 ? String(whole) : `${whole},${String(fraction).padStart(2, '0')}`;
}

/** Where the decimal mark is: the last comma or point, unless exactly three digits follow (then it groups). */
function decimalMark(text: string): number {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  return last >= 0 && text.length - last - 1 !== 3 ? last : -1;
}
