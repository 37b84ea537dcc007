/**
 * JSON with sorted keys and no white space: equal values give equal text on every device, so that hashes
 * agree. `undefined` members are left out, as in JSON. Follows RFC 8785 for what our events hold.
 * @throws TypeError for what JSON cannot hold (a function, an infinite number).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not JSON: number');
  const text = JSON.stringify(value);
  // JSON.stringify is typed as string, but gives undefined for a function or undefined itself.
  if (typeof text !== 'string') throw new TypeError(`not JSON: ${typeof value}`);
  return text;
}
