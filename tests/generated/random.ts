/** A source of chance that gives the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    next,
    whole,
    /** One of `items`, the earlier the likelier: few things are common and many are rare. */
    common: <T>(items: readonly T[]): T => items[Math.floor(items.length * next() ** 2.5)] as T,
    pick: <T>(items: readonly T[]): T => items[whole(items.length)] as T,
    /** Sixteen random bytes as a UUID. */
    uuid: () => {
      const hex = Array.from({ length: 8 }, () => whole(65_536).toString(16).padStart(4, '0')).join(
        '',
      );
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
export type Random = ReturnType<typeof randomFrom>;
